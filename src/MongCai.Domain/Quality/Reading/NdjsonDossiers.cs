using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Domain.Quality;

/// <summary>
/// Reads dossiers from JSON objects, one a line; properties of other names are passed over, but for those that are doubled or a misspelt one.
/// </summary>
/// <remarks>Objects of one file mostly have their properties in one order, so that each is looked for where it stood before.</remarks>
internal sealed class NdjsonDossiers
{
    private const int Nowhere = -1;

    private readonly DossierDraft draft;
    private DossierColumn?[] order = new DossierColumn?[32];
    private readonly PassedMembers passed = new();
    private byte[] unescaped = new byte[256];
    private int place;
    private ulong seen;

    private NdjsonDossiers(DossierDraft draft) => this.draft = draft;

    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    internal static IEnumerable<DossierFacts> Read(Stream stream, DossierDraft draft, int firstLine = 1)
    {
        NdjsonDossiers dossiers = new(draft);
        using LineReader lines = new(stream, firstLine);
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
        place = Nowhere;
        seen = 0;
        try
        {
            draft.Clear();
            Utf8JsonReader json = new(Utf8.IsValid(line) ? line : throw new InvalidOperationException("A line is not UTF-8."));
            passed.Clear();
            Read(ref json, line);
            place = Nowhere;
            passed.CheckNested(line);
            return draft.ToFacts();
        }
        catch (JsonException wrong)
        {
            string fault = wrong.BytePositionInLine is { } at
                ? Invariant($"it is not a JSON object, from byte {at + 1} on")
                : "a member stands in one object twice";
            throw new FormatException(Invariant($"Line {number}: {fault}."), wrong);
        }
        catch (InvalidOperationException wrong)
        {
            throw new FormatException(Invariant($"Line {number}: it is not UTF-8 text. Save it as UTF-8."), wrong);
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {number}: {(place == Nowhere ? "" : order[place]!.Key + ": ")}{wrong.Message}"), wrong);
        }
    }

    private void Read(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("expected a JSON object, such as {\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}.");
        }

        for (int next = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName; next++)
        {
            DossierColumn? column = ColumnAt(next, ref json);
            place = column is null ? Nowhere : next;
            if (column is null)
            {
                passed.Pass(ref json, line);
                continue;
            }

            json.Read();
            if ((seen & column.Bit) != 0)
            {
                throw new FormatException("it stands twice in the object; expected it once.");
            }

            if (Text(ref json) is { IsEmpty: false } value)
            {
                column.Read(draft, value);
            }

            seen |= column.Bit;
        }

        json.Read();
    }

    private DossierColumn? ColumnAt(int at, ref Utf8JsonReader json)
    {
        if (at == order.Length)
        {
            Array.Resize(ref order, order.Length * 2);
        }

        return order[at] is { } before && json.ValueSpan.SequenceEqual(before.KeyBytes.EncodedUtf8Bytes) ? before : order[at] = Find(ref json);
    }

    private static DossierColumn? Find(ref Utf8JsonReader json)
    {
        foreach (DossierColumn column in DossierColumn.All)
        {
            if (json.ValueTextEquals(column.KeyBytes.EncodedUtf8Bytes))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The value as text; empty for null.</summary>
    private ReadOnlySpan<byte> Text(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String when json.ValueIsEscaped => Unescaped(ref json),
        JsonTokenType.String or JsonTokenType.Number => json.ValueSpan,
        JsonTokenType.True => "true"u8,
        JsonTokenType.False => "false"u8,
        JsonTokenType.Null => [],
        _ => throw new FormatException("found an object or an array, expected a single value."),
    };

    private ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader json)
    {
        if (unescaped.Length < json.ValueSpan.Length)
        {
            unescaped = new byte[json.ValueSpan.Length * 2];
        }

        return unescaped.AsSpan(0, json.CopyString(unescaped));
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) =>
        line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
}
