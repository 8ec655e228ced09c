using System.Text.Json;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>Reads the stored form of a tally. What is unknown, missing or there twice is refused, at every depth.</summary>
internal static class DossierTallyReader
{
    internal static DossierTally Read(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader json = new(text);
        json.Read();
        Head head = ReadHead(ref json);
        json.Read(); // refuses whatever follows
        DossierTally tally = DossierTally.Empty(head.Dimensions, head.CutOffDay is { } day ? CutOff.OnDay(day) : CutOff.EndOfMonth);
        ReadRows(head.Rows, tally);
        return tally;
    }

    private static Head ReadHead(ref Utf8JsonReader json)
    {
        Head head = default;
        HashSet<string> seen = new(StringComparer.Ordinal);
        Expect(json, JsonTokenType.StartObject, "an object");
        while (IsMember(ref json))
        {
            string name = json.GetString()!;
            json.Read();
            head.Read(seen.Add(name) ? name : throw Doubled(name), ref json);
        }

        return head is { Version: not null, HasRows: true } ? head : throw new JsonException("it lacks 'version' or 'rows'.");
    }

    private static void ReadRows(Utf8JsonReader json, DossierTally tally)
    {
        Expect(json, JsonTokenType.StartArray, "the rows as an array");
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ReadRow(ref json, tally);
        }
    }

    private static void ReadRow(ref Utf8JsonReader json, DossierTally tally)
    {
        Expect(json, JsonTokenType.StartObject, "a row as an object");
        Dictionary<string, string?> sides = [];
        Utf8JsonReader months = default;
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("months"u8))
            {
                json.Read();
                months = months.TokenType == JsonTokenType.None ? json : throw Doubled("months");
                json.Skip();
            }
            else
            {
                ReadSide(ref json, sides);
            }
        }

        Expect(months, JsonTokenType.StartObject, "the months of each row as an object");
        ReadMonths(ref months, tally.RowOf(SegmentForm.Segment(sides)));
    }

    private static void ReadSide(ref Utf8JsonReader json, Dictionary<string, string?> sides)
    {
        string side = json.GetString()!;
        json.Read();
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            throw new JsonException("a side of a segment is no text.");
        }

        if (!sides.TryAdd(side, json.GetString()))
        {
            throw Doubled(side);
        }
    }

    private static void ReadMonths(ref Utf8JsonReader json, MonthlyCells cells)
    {
        HashSet<int> seen = [];
        while (IsMember(ref json))
        {
            int month = CutOff.Index(Month(json));
            json.Read();
            ReadCounts(ref json, cells.Of(month).Sums);
            if (!seen.Add(month))
            {
                throw Doubled(DossierTallyJson.Month.Format(CutOff.Month(month)));
            }
        }
    }

    /// <summary>The month that a member is named by: mostly <c>2024-03</c>, which is read as it stands.</summary>
    private static YearMonth Month(in Utf8JsonReader json) =>
        json.ValueSpan is [_, _, _, _, (byte)'-', _, _] name && IsoDay.TryDigits(name[..4], out int year) && IsoDay.TryDigits(name[5..], out int month)
            && month is >= 1 and <= 12
            ? new(year, month)
            : DossierTallyJson.Month.Parse(json.GetString()!).GetValueOrThrow();

    private static void ReadCounts(ref Utf8JsonReader json, long[] sums)
    {
        ulong seen = 0;
        Expect(json, JsonTokenType.StartObject, "the counts of a month as an object");
        for (int next = 0; IsMember(ref json); next++)
        {
            next = Counter(json, next);
            json.Read();
            sums[next] += json.TokenType == JsonTokenType.Number && json.TryGetInt64(out long count) ? count
                : throw new JsonException("a count is no whole number.");
            ulong mark = 1UL << next;
            seen = (seen & mark) == 0 ? seen | mark : throw Doubled(DossierTallyJson.Counters[next].ToString());
        }
    }

    /// <summary>The counter of a name, looked for from where it mostly stands: behind the one before.</summary>
    private static int Counter(in Utf8JsonReader json, int from)
    {
        for (int tried = 0; tried < Counters.Count; tried++)
        {
            int counter = (from + tried) % Counters.Count;
            if (json.ValueTextEquals(DossierTallyJson.Counters[counter].EncodedUtf8Bytes))
            {
                return counter;
            }
        }

        throw new JsonException($"{ShownText.Quoted(json.GetString()!)} is no counter.");
    }

    /// <summary>Goes to the next member of an object; false at its end.</summary>
    private static bool IsMember(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    private static void Expect(in Utf8JsonReader json, JsonTokenType token, string expected)
    {
        if (json.TokenType != token)
        {
            throw new JsonException($"expected {expected}.");
        }
    }

    private static JsonException Doubled(string name) => new($"{ShownText.Quoted(name)} stands in one object twice.");

    /// <summary>What stands beside the rows, which are read once it is known.</summary>
    private ref struct Head
    {
        internal int? Version { get; private set; }

        internal Dimensions Dimensions { get; private set; }

        internal int? CutOffDay { get; private set; }

        internal bool HasRows { get; private set; }

        internal Utf8JsonReader Rows { get; private set; }

        internal void Read(string name, ref Utf8JsonReader json)
        {
            switch (name)
            {
                case "version":
                    Version = StoredForm.Read(json.GetInt32());
                    break;
                case "dimensions":
                    Dimensions = JsonSerializer.Deserialize(ref json, DossierTallyJson.Context.Dimensions);
                    break;
                case "cutOffDay":
                    CutOffDay = json.TokenType == JsonTokenType.Null ? null : json.GetInt32();
                    break;
                case "rows":
                    HasRows = true;
                    Rows = json;
                    json.Skip();
                    break;
                default:
                    throw new JsonException($"{ShownText.Quoted(name)} is no member of a tally.");
            }
        }
    }
}
