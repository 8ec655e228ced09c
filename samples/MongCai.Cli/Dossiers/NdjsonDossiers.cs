using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads dossiers from JSON objects, one a line; properties of other names are passed over.</summary>
/// <remarks>Objects of one file mostly have their properties in one order, so that each is looked for where it stood before.</remarks>
internal sealed class NdjsonDossiers
{
    private readonly DossierDraft draft;
    private readonly List<DossierColumn?> order = [];
    private char[] text = new char[256];

    private NdjsonDossiers(DossierDraft draft) => this.draft = draft;

    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    internal static IEnumerable<DossierFacts> Read(Stream stream, DossierDraft draft)
    {
        NdjsonDossiers dossiers = new(draft);
        using LineReader lines = new(stream);
        while (dossiers.TryNext(lines, out DossierFacts? facts))
        {
            yield return facts;
        }
    }

    private bool TryNext(LineReader lines, [NotNullWhen(true)] out DossierFacts? facts)
    {
        facts = null;
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (!IsBlank(line))
            {
                facts = Facts(WithoutMark(line), lines.Line);
                return true;
            }
        }

        return false;
    }

    private DossierFacts Facts(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            draft.Clear();
            Read(new Utf8JsonReader(line));
            return draft.ToFacts();
        }
        catch (JsonException wrong)
        {
            throw new FormatException(Invariant($"Line {number}: it is not a JSON object, from byte {wrong.BytePositionInLine + 1} on."), wrong);
        }
        catch (InvalidOperationException wrong)
        {
            throw new FormatException(Invariant($"Line {number}: it is not UTF-8 text. Save it as UTF-8."), wrong);
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {number}: {wrong.Message}"), wrong);
        }
    }

    private void Read(Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("expected a JSON object, such as {\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}.");
        }

        for (int place = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName; place++)
        {
            DossierColumn? column = ColumnAt(place, in json);
            json.Read();
            if (column is null)
            {
                json.Skip();
            }
            else if (json.TokenType != JsonTokenType.Null)
            {
                Read(column, in json);
            }
        }

        json.Read();
    }

    private DossierColumn? ColumnAt(int place, in Utf8JsonReader json)
    {
        if (place < order.Count && order[place] is { } before && json.ValueTextEquals(before.KeyBytes.EncodedUtf8Bytes))
        {
            return before;
        }

        DossierColumn? column = null;
        foreach (DossierColumn other in DossierColumn.All)
        {
            column = json.ValueTextEquals(other.KeyBytes.EncodedUtf8Bytes) ? other : column;
        }

        while (order.Count <= place)
        {
            order.Add(null);
        }

        return order[place] = column;
    }

    private void Read(DossierColumn column, in Utf8JsonReader json)
    {
        ReadOnlySpan<char> value = Text(column, in json);
        if (value.IsEmpty)
        {
            return;
        }

        try
        {
            column.Read(draft, value);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{column.Key}: {wrong.Message}", wrong);
        }
    }

    private ReadOnlySpan<char> Text(DossierColumn column, in Utf8JsonReader json)
    {
        if (text.Length < json.ValueSpan.Length)
        {
            text = new char[json.ValueSpan.Length * 2];
        }

        return json.TokenType switch
        {
            JsonTokenType.String => text.AsSpan(0, json.CopyString(text)),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => text.AsSpan(0, Encoding.ASCII.GetChars(json.ValueSpan, text)),
            _ => throw new FormatException($"{column.Key}: found an object or an array, expected a single value."),
        };
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) => line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
}
