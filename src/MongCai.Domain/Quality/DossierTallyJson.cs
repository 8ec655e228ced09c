using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime.Text;

namespace MongCai.Domain.Quality;

/// <summary>The stored form of a tally: its counters by name, zeros left out, segments and months in order.</summary>
internal static class DossierTallyJson
{
    private const int Version = 1;
    private const string Months = "months";

    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    private static readonly DossierTallyJsonContext Context = new(
        new JsonSerializerOptions(DossierTallyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    internal static string Write(DossierTally tally)
    {
        TallyDto dto = new(
            Version,
            [.. from row in tally.Rows let months = MonthsOf(row.Value) where months.Count > 0 select Row(row.Key, months)],
            tally.Dimensions,
            tally.CutOff.Day);
        return JsonSerializer.Serialize(dto, Context.TallyDto);
    }

    internal static DossierTally Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Tally(JsonSerializer.Deserialize(json, Context.TallyDto) ?? throw new JsonException("the text is null."));
        }
        catch (Exception error) when (error is JsonException or UnparsableValueException or ArgumentException or FormatException or OverflowException)
        {
            throw new FormatException($"The text is not a tally of dossiers: {ShownText.Sentence(error.Message)}", error);
        }
    }

    private static Dictionary<string, JsonElement> Row(Segment segment, Dictionary<string, Dictionary<Counter, long>?> months)
    {
        Dictionary<string, JsonElement> row = SegmentForm.Members(segment)
            .ToDictionary(side => side.Key, side => JsonSerializer.SerializeToElement(side.Value!, Context.String));
        row.Add(Months, JsonSerializer.SerializeToElement(months, Context.Months));
        return row;
    }

    private static Dictionary<string, Dictionary<Counter, long>?> MonthsOf(MonthlyCells cells) =>
        cells.Months.Select(month => (Month: MonthPattern.Format(CutOff.Month(month.Month)), Counts: Counts(month.Counts.ToArray())))
            .Where(month => month.Counts.Count > 0)
            .ToDictionary(month => month.Month, Dictionary<Counter, long>? (month) => month.Counts);

    private static Dictionary<Counter, long> Counts(long[] counts) =>
        counts.Index().Where(count => count.Item != 0).ToDictionary(count => (Counter)count.Index, count => count.Item);

    private static DossierTally Tally(TallyDto dto)
    {
        if (dto.Version != Version)
        {
            throw new FormatException(Invariant($"The tally is of version {dto.Version}; this library reads version {Version}."));
        }

        DossierTally tally = DossierTally.Empty(dto.Dimensions, dto.CutOffDay is { } day ? CutOff.OnDay(day) : CutOff.EndOfMonth);
        foreach (Dictionary<string, JsonElement>? row in dto.Rows)
        {
            Dictionary<string, JsonElement> held = Held(row);
            Dictionary<string, Dictionary<Counter, long>?> months = Held(held.Remove(Months, out JsonElement element) ? element.Deserialize(Context.Months) : null);
            Include(tally.RowOf(SegmentForm.Segment(held.ToDictionary(side => side.Key, side => Text(side.Value)))), months);
        }

        return tally;
    }

    private static string? Text(JsonElement side) => side.ValueKind is JsonValueKind.String or JsonValueKind.Null
        ? side.GetString()
        : throw new JsonException("a side of a segment is no text.");

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
    [property: JsonPropertyOrder(1)] IReadOnlyList<Dictionary<string, JsonElement>?> Rows,
    Dimensions Dimensions = Dimensions.None,
    int? CutOffDay = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TallyDto))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<Counter, long>?>), TypeInfoPropertyName = "Months")]
internal sealed partial class DossierTallyJsonContext : JsonSerializerContext;
