using System.Text.Json;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>Writes the stored form of a tally, segment by segment.</summary>
internal static class DossierTallyWriter
{
    /// <param name="tally">The tally.</param>
    /// <param name="json">Where it is written.</param>
    /// <param name="rowWritten">Told after each segment, so that what was written can be handed on.</param>
    internal static void Write(DossierTally tally, Utf8JsonWriter json, Action<Utf8JsonWriter> rowWritten)
    {
        long[] counts = new long[Counters.Count];
        json.WriteStartObject();
        WriteHead(tally, json);
        json.WriteStartArray("rows"u8);
        foreach ((Segment segment, MonthlyCells cells) in tally.Rows)
        {
            if (cells.Months.Any(month => IsCounted(month.Counts, counts)))
            {
                WriteRow(segment, cells, json, counts);
                rowWritten(json);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(DossierTally tally, Utf8JsonWriter json)
    {
        json.WriteNumber("version"u8, StoredForm.Version);
        if (tally.Dimensions != Dimensions.None)
        {
            json.WritePropertyName("dimensions"u8);
            JsonSerializer.Serialize(json, tally.Dimensions, DossierTallyJson.Context.Dimensions);
        }

        if (tally.CutOff.Day is { } day)
        {
            json.WriteNumber("cutOffDay"u8, day);
        }
    }

    private static void WriteRow(Segment segment, MonthlyCells cells, Utf8JsonWriter json, long[] counts)
    {
        json.WriteStartObject();
        foreach ((string side, string? text) in SegmentForm.Members(segment))
        {
            json.WriteString(side, text);
        }

        json.WriteStartObject("months"u8);
        foreach ((int month, MonthCounts held) in cells.Months)
        {
            if (IsCounted(held, counts))
            {
                json.WriteStartObject(DossierTallyJson.Month.Format(CutOff.Month(month)));
                WriteCounts(json, counts);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, long[] counts)
    {
        for (int counter = 0; counter < counts.Length; counter++)
        {
            if (counts[counter] != 0)
            {
                json.WriteNumber(DossierTallyJson.Counters[counter], counts[counter]);
            }
        }
    }

    /// <summary>Fills in the counts of a month, and says whether there are any.</summary>
    private static bool IsCounted(MonthCounts month, long[] counts)
    {
        Array.Clear(counts);
        month.AddTo(counts);
        return counts.AsSpan().ContainsAnyExcept(0);
    }
}
