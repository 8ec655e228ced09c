using System.Text;
using System.Text.Json;

namespace MongCai.Domain.Quality;

/// <summary>The members of one line that no column takes: each may stand there once, hold nothing twice, and be no misspelt column.</summary>
internal sealed class PassedMembers
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<Range> names = [];
    private readonly SpanTable<char, bool> harmless = new();
    private bool isNested;

    internal void Clear()
    {
        names.Clear();
        isNested = false;
    }

    /// <summary>Passes over the member whose name was read last.</summary>
    /// <exception cref="FormatException">It stood there before, or it is a column spelled otherwise.</exception>
    internal void Pass(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        int from = (int)json.TokenStartIndex + 1;
        Add(line, from..(from + json.ValueSpan.Length));
        isNested |= json.ValueIsEscaped;
        json.Read();
        isNested |= json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        json.Skip();
    }

    /// <summary>Adds the name of a member that is passed over.</summary>
    /// <exception cref="FormatException">It stood there before, or it is a column spelled otherwise.</exception>
    internal void Add(ReadOnlySpan<byte> line, Range name)
    {
        foreach (Range before in names)
        {
            if (line[before].SequenceEqual(line[name]))
            {
                throw new FormatException("a member stands in one object twice.");
            }
        }

        names.Add(name);
        Check(line[name]);
    }

    /// <summary>Looks for doubled members inside those that were passed over.</summary>
    /// <exception cref="JsonException">A member stands in one object twice.</exception>
    internal void CheckNested(ReadOnlySpan<byte> line)
    {
        if (isNested)
        {
            JsonDocument.Parse(Encoding.UTF8.GetString(line), Strict).Dispose();
        }
    }

    private void Check(ReadOnlySpan<byte> name)
    {
        Span<char> text = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        ReadOnlySpan<char> shown = text[..Encoding.UTF8.GetChars(name, text)];
        if (harmless.TryGetValue(shown, out _, out _))
        {
            return;
        }

        if (DossierColumn.Meant(shown.ToString()) is { } meant)
        {
            throw new FormatException($"the member {ShownText.Quoted(shown.ToString())} is not read; expected '{meant.Key}'.");
        }

        if (harmless.Count < 1000)
        {
            harmless.Add(shown, true);
        }
    }
}
