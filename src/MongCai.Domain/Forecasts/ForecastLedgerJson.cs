using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime.Text;

namespace MongCai.Domain.Forecasts;

/// <summary>The stored form of a ledger: the last version of each dossier in the order of the codes; the counts follow from these.</summary>
internal static class ForecastLedgerJson
{
    private static readonly ForecastLedgerJsonContext Context = new(
        new JsonSerializerOptions(ForecastLedgerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    internal static string Write(ForecastLedger ledger) => JsonSerializer.Serialize(Dto(ledger), Context.ForecastLedgerDto);

    internal static void Write(ForecastLedger ledger, Stream stream) => JsonSerializer.Serialize(stream, Dto(ledger), Context.ForecastLedgerDto);

    internal static ForecastLedger Read(string json) => Read(() => JsonSerializer.Deserialize(json, Context.ForecastLedgerDto));

    internal static ForecastLedger Read(Stream stream) => Read(() => JsonSerializer.Deserialize(stream, Context.ForecastLedgerDto));

    private static ForecastLedgerDto Dto(ForecastLedger ledger) => new(
        StoredForm.Version, ledger.Cells.Unit, DurationPattern.JsonRoundtrip.Format(ledger.Cells.Day),
        ledger.Latest.InOrder.Select(one => Dossier(one.Code, one.Version, one.Counted!)));

    private static ForecastDossierDto Dossier(DossierCode code, long version, CountedMoments moments) =>
        new(code, version, [.. moments.All.Select(one => new ForecastMomentDto(one.Moment, one.Outcome))]);

    private static ForecastLedger Read(Func<ForecastLedgerDto?> parse)
    {
        try
        {
            return Ledger(parse() ?? throw new JsonException("the text is null."));
        }
        catch (Exception error) when (StoredForm.IsOfText(error))
        {
            throw StoredForm.Wrong("a ledger of forecasts", error);
        }
    }

    private static ForecastLedger Ledger(ForecastLedgerDto dto)
    {
        ForecastLedger ledger = ForecastLedger.Empty(new(dto.Unit, DurationPattern.JsonRoundtrip.Parse(dto.Day).GetValueOrThrow()));
        foreach (ForecastDossierDto? one in dto.Dossiers)
        {
            Read(ledger, one ?? throw new JsonException("a dossier is null."));
        }

        return ledger;
    }

    private static void Read(ForecastLedger ledger, ForecastDossierDto one)
    {
        if (ledger.Latest.Has(one.Code))
        {
            throw new FormatException($"The dossier {ShownText.Quoted(one.Code.ToString())} stands in it twice.");
        }

        ledger.Apply(
            one.Version, one.Code,
            one.Moments.Select(moment => moment is null ? throw new JsonException("a moment is null.") : (moment.Moment, moment.Outcome)));
    }
}

internal sealed record ForecastLedgerDto(
    [property: JsonRequired, JsonConverter(typeof(StoredVersion))] int Version, [property: JsonRequired] ForecastUnit Unit, [property: JsonRequired] string Day,
    [property: JsonRequired] IEnumerable<ForecastDossierDto?> Dossiers);

internal sealed record ForecastDossierDto(
    [property: JsonRequired] DossierCode Code, [property: JsonRequired] long Version, [property: JsonRequired] IReadOnlyList<ForecastMomentDto?> Moments);

internal sealed record ForecastMomentDto([property: JsonRequired] PendingMoment Moment, [property: JsonRequired] MomentOutcome Outcome);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ForecastLedgerDto))]
internal sealed partial class ForecastLedgerJsonContext : JsonSerializerContext;
