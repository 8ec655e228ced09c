using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Domain.Quality;

/// <summary>
/// Reads dossiers from JSON objects, one a line; properties of other names are passed over, but for those that are doubled or a misspelt one.
/// </summary>
/// <remarks>Objects of one file mostly have their properties in one order, so that each is looked for where it stood before.</remarks>
internal sealed class NdjsonDossiers(DossierDraft draft)
{
    /// <summary>The place of what is wrong in the object as a whole.</summary>
    private const int Nowhere = -1;

    private readonly PassedMembers passed = new();
    private readonly List<DossierColumn?> order = [];
    private byte[] unescaped = new byte[256];
    private ulong seen;
    private int place;

    /// <returns>The draft for every line, which is complete until the next one is asked for.</returns>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    internal IEnumerable<DossierDraft> Read(RowPart part)
    {
        using LineReader lines = new(part);
        while (lines.Read())
        {
            if (!IsBlank(lines.Current))
            {
                Fill(WithoutMark(lines.Current), lines.Line);
                yield return draft;
            }
        }
    }

    private void Fill(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            if (!IsReadPlain(line))
            {
                Begin();
                Utf8JsonReader json = new(Utf8.IsValid(line) ? line : throw new InvalidOperationException("A line is not UTF-8."));
                Read(ref json, line);
                passed.CheckNested(line);
            }

            place = Nowhere;
            draft.Complete();
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
            throw new FormatException(Invariant($"Line {number}: {(Before(place) is { } column ? column.Key + ": " : "")}{wrong.Message}"), wrong);
        }
    }

    private void Begin()
    {
        place = Nowhere;
        seen = 0;
        draft.Clear();
        passed.Clear();
    }

    /// <summary>Reads a line that is plain; one that is not is to be read again, from its beginning.</summary>
    private bool IsReadPlain(ReadOnlySpan<byte> line)
    {
        Begin();
        PlainJsonLine members = new(line);
        for (int at = 0; members.TryNext(); at++)
        {
            if (!IsMemberRead(ref members, line, at))
            {
                return false;
            }
        }

        return members.IsWhole;
    }

    private bool IsMemberRead(ref PlainJsonLine member, ReadOnlySpan<byte> line, int at)
    {
        Range name = default;
        DossierColumn? column = Before(at);
        bool isNamed = column is not null && member.TryName(column.QuotedKey);
        if (!isNamed)
        {
            isNamed = member.TryName(out name);
            column = isNamed ? Look(at, line[name]) : null;
        }

        place = at;
        if (!isNamed || !member.TryValue(out ReadOnlySpan<byte> value))
        {
            return false;
        }

        if (column is null)
        {
            passed.Add(line, name);
        }
        else
        {
            Take(column, value);
        }

        return true;
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
            DossierColumn? column = Named(next, Text(ref json));
            place = next;
            if (column is not null)
            {
                json.Read();
                Take(column, Text(ref json));
            }
            else
            {
                passed.Pass(ref json, line);
            }
        }

        json.Read();
    }

    private void Take(DossierColumn column, ReadOnlySpan<byte> value)
    {
        if ((seen & column.Bit) != 0)
        {
            throw new FormatException("it stands twice in the object; expected it once.");
        }

        seen |= column.Bit;
        if (!value.IsEmpty)
        {
            column.Read(draft, value);
        }
    }

    private DossierColumn? Named(int at, ReadOnlySpan<byte> name) =>
        Before(at) is { } before && name.SequenceEqual(before.KeyBytes) ? before : Look(at, name);

    /// <summary>The column that stood at this place in the object before.</summary>
    private DossierColumn? Before(int at) => at >= 0 && at < order.Count ? order[at] : null;

    private DossierColumn? Look(int at, ReadOnlySpan<byte> name)
    {
        DossierColumn? found = Find(name);
        if (at == order.Count)
        {
            order.Add(found);
        }

        return order[at] = found;
    }

    private static DossierColumn? Find(ReadOnlySpan<byte> name)
    {
        foreach (DossierColumn column in DossierColumn.All)
        {
            if (name.SequenceEqual(column.KeyBytes))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The name or value as text; empty for null.</summary>
    private ReadOnlySpan<byte> Text(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.PropertyName or JsonTokenType.String when json.ValueIsEscaped => Unescaped(ref json),
        JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.Number => json.ValueSpan,
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
