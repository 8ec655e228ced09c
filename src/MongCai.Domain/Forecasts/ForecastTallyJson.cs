using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;
using NodaTime.Text;

namespace MongCai.Domain.Forecasts;

/// <summary>The stored form of a tally: bands by their first day, zeros left out, rows in order.</summary>
internal static class ForecastTallyJson
{
    private static readonly ForecastTallyJsonContext Context = new(
        new JsonSerializerOptions(ForecastTallyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    internal static string Write(ForecastTally tally) => JsonSerializer.Serialize(
        new ForecastTallyDto(
            StoredForm.Version,
            tally.Cells.Unit,
            DurationPattern.JsonRoundtrip.Format(tally.Cells.Day),
            [.. tally.Rows.Select(row => Row(row.Key.Month, row.Key.Cell, row.Value))]),
        Context.ForecastTallyDto);

    internal static ForecastTally Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Tally(JsonSerializer.Deserialize(json, Context.ForecastTallyDto) ?? throw new JsonException("the text is null."));
        }
        catch (Exception error) when (StoredForm.IsOfText(error))
        {
            throw StoredForm.Wrong("a tally of forecasts", error);
        }
    }

    private static ForecastRowDto Row(int month, Cell cell, CellCounts counts) => new(
        YearMonthPattern.Iso.Format(CutOff.Month(month)),
        TimeBands.Slack.Name(cell.Slack),
        cell.State!,
        cell.Unit!,
        counts.Counted,
        counts.Overdue,
        Times(counts.Ended),
        Times(counts.Pending));

    private static Dictionary<string, long>? Times(ReadOnlySpan<long> counts)
    {
        Dictionary<string, long> times = counts.ToArray().Index().Where(count => count.Item != 0)
            .ToDictionary(count => TimeBands.Remaining.Name(count.Index), count => count.Item);
        return times.Count > 0 ? times : null;
    }

    private static ForecastTally Tally(ForecastTallyDto dto)
    {
        ForecastTally tally = ForecastTally.Empty(new(dto.Unit, DurationPattern.JsonRoundtrip.Parse(dto.Day).GetValueOrThrow()));
        foreach (ForecastRowDto? row in dto.Rows)
        {
            Read(tally, row ?? throw new JsonException("a row is null."));
        }

        return tally;
    }

    private static void Read(ForecastTally tally, ForecastRowDto row)
    {
        int month = CutOff.Index(YearMonthPattern.Iso.Parse(row.Month).GetValueOrThrow());
        Cell cell = new(TimeBands.Slack.Named(row.Slack), row.State, row.Unit);
        if (tally.Has(month, cell))
        {
            throw new FormatException(
                $"The row of {row.Month}, slack {row.Slack}, state {ShownText.Quoted(row.State)}, unit {ShownText.Quoted(row.Unit)} stands in it twice.");
        }

        CellCounts counts = tally.RowOf(month, cell);
        counts.Share(row.Counted, row.Overdue);
        Read(counts, row.Ended, hasEnded: true);
        Read(counts, row.Pending, hasEnded: false);
    }

    private static void Read(CellCounts counts, Dictionary<string, long>? times, bool hasEnded)
    {
        foreach ((string band, long count) in times ?? [])
        {
            counts.Time(TimeBands.Remaining.Named(band), hasEnded, count);
        }
    }
}

internal sealed record ForecastTallyDto(
    [property: JsonRequired, JsonConverter(typeof(StoredVersion))] int Version,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ForecastUnit Unit, string Day,
    [property: JsonPropertyOrder(1)] IReadOnlyList<ForecastRowDto?> Rows);

internal sealed record ForecastRowDto(
    string Month, string Slack, string State, string Unit, long Counted = 0, long Overdue = 0, Dictionary<string, long>? Ended = null,
    Dictionary<string, long>? Pending = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ForecastTallyDto))]
internal sealed partial class ForecastTallyJsonContext : JsonSerializerContext;
