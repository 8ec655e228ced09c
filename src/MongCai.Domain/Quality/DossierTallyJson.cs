using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using NodaTime.Text;

namespace MongCai.Domain.Quality;

/// <summary>The stored form of a tally: its counters by name, zeros left out, segments and months in order.</summary>
internal static class DossierTallyJson
{
    private const int Version = 1;

    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    private static readonly DossierTallyJsonContext Context = new(
        new JsonSerializerOptions(DossierTallyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    internal static string Write(DossierTally tally)
    {
        TallyDto dto = new(Version, [.. tally.Rows.Select(row => Row(row.Key, row.Value)).Where(row => row.Months.Count > 0)], tally.Dimensions, tally.CutOff.Day);
        return JsonSerializer.Serialize(dto, Context.TallyDto);
    }

    internal static DossierTally Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Tally(JsonSerializer.Deserialize(json, Context.TallyDto) ?? throw new JsonException("the text is null."));
        }
        catch (Exception error) when (error is JsonException or UnparsableValueException or ArgumentException or OverflowException)
        {
            throw new FormatException($"The text is not a tally of dossiers: {ShownText.Sentence(error.Message)}", error);
        }
    }

    private static TallyRow Row(Segment segment, MonthlyCells cells) => new(
        cells.Months.Select(month => (Month: MonthPattern.Format(CutOff.Month(month.Month)), Counts: Counts(month.Counts.ToArray())))
            .Where(month => month.Counts.Count > 0)
            .ToDictionary(month => month.Month, Dictionary<Counter, long>? (month) => month.Counts),
        segment.Agency?.ToString(),
        segment.Level,
        segment.Field?.Code,
        segment.Field?.Name,
        segment.Procedure?.ToString(),
        segment.Channel,
        segment.OnlineLevel,
        segment.OverdueCause.Length == 0 ? null : segment.OverdueCause);

    private static Dictionary<Counter, long> Counts(long[] counts) =>
        counts.Index().Where(count => count.Item != 0).ToDictionary(count => (Counter)count.Index, count => count.Item);

    private static DossierTally Tally(TallyDto dto)
    {
        if (dto.Version != Version)
        {
            throw new FormatException(Invariant($"The tally is of version {dto.Version}; this library reads version {Version}."));
        }

        DossierTally tally = DossierTally.Empty(dto.Dimensions, dto.CutOffDay is { } day ? CutOff.OnDay(day) : CutOff.EndOfMonth);
        foreach (TallyRow? row in dto.Rows)
        {
            TallyRow held = Held(row);
            Include(tally.RowOf(Segment(held)), held.Months);
        }

        return tally;
    }

    private static Segment Segment(TallyRow row) => new()
    {
        Agency = row.Agency is { } agency ? AgencyCode.Parse(agency) : null,
        Level = row.Level is { } level ? Known(level) : null,
        Field = row.FieldCode is null && row.FieldName is null ? null : new ProcedureField(row.FieldCode ?? "", row.FieldName ?? ""),
        Procedure = row.Procedure is { } procedure ? ProcedureCode.Parse(procedure) : null,
        Channel = Known(row.Channel),
        OnlineLevel = Known(row.OnlineLevel),
        OverdueCause = row.OverdueCause ?? "",
    };

    private static void Include(MonthlyCells cells, Dictionary<string, Dictionary<Counter, long>?> months)
    {
        foreach ((string month, Dictionary<Counter, long>? counts) in months)
        {
            long[] sums = cells.Of(CutOff.Index(MonthPattern.Parse(month).GetValueOrThrow())).Sums;
            foreach ((Counter counter, long count) in Held(counts))
            {
                sums[(int)Known(counter)] += count;
            }
        }
    }

    private static T Held<T>(T? value)
        where T : class =>
        value ?? throw new JsonException("a row or a month is null.");

    private static T Known<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new JsonException($"'{value}' is not a {typeof(T).Name}.");
}

internal sealed record TallyDto(
    int Version,
    [property: JsonPropertyOrder(1)] IReadOnlyList<TallyRow?> Rows,
    Dimensions Dimensions = Dimensions.None,
    int? CutOffDay = null);

internal sealed record TallyRow(
    [property: JsonPropertyOrder(1)] Dictionary<string, Dictionary<Counter, long>?> Months,
    string? Agency = null,
    AdministrativeLevel? Level = null,
    string? FieldCode = null,
    string? FieldName = null,
    string? Procedure = null,
    SubmissionChannel Channel = SubmissionChannel.None,
    OnlineServiceLevel OnlineLevel = OnlineServiceLevel.None,
    string? OverdueCause = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TallyDto))]
internal sealed partial class DossierTallyJsonContext : JsonSerializerContext;
