using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The stored form of a ledger: the last version of each dossier in the order of the codes; the counts follow from these.</summary>
internal static class FactLedgerJson
{
    private static readonly FactLedgerJsonContext Context = new(
        new JsonSerializerOptions(FactLedgerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    internal static string Write(FactLedger ledger) => JsonSerializer.Serialize(Dto(ledger), Context.FactLedgerDto);

    internal static void Write(FactLedger ledger, Stream stream) => JsonSerializer.Serialize(stream, Dto(ledger), Context.FactLedgerDto);

    internal static FactLedger Read(string json) => Read(() => JsonSerializer.Deserialize(json, Context.FactLedgerDto));

    internal static FactLedger Read(Stream stream) => Read(() => JsonSerializer.Deserialize(stream, Context.FactLedgerDto));

    private static FactLedgerDto Dto(FactLedger ledger) => new(
        StoredForm.Version, ledger.Dimensions, ledger.CutOff,
        ledger.Latest.InOrder.Select(one => new LedgerDossierDto(one.Version, one.Counted?.InOneSpelling(), one.Counted is null ? one.Code : null)));

    private static FactLedger Read(Func<FactLedgerDto?> parse)
    {
        try
        {
            return Ledger(parse() ?? throw new JsonException("the text is null."));
        }
        catch (Exception error) when (StoredForm.IsOfText(error))
        {
            throw StoredForm.Wrong("a ledger of facts", error);
        }
    }

    private static FactLedger Ledger(FactLedgerDto dto)
    {
        FactLedger ledger = FactLedger.Empty(dto.Dimensions, dto.CutOff);
        foreach (LedgerDossierDto? one in dto.Dossiers)
        {
            Read(ledger, one ?? throw new JsonException("a dossier is null."));
        }

        return ledger;
    }

    private static void Read(FactLedger ledger, LedgerDossierDto one)
    {
        DossierCode code = (one.Facts, one.Removed) switch
        {
            ({ } facts, null) => facts.Code,
            (null, { } removed) => removed,
            _ => throw new FormatException("A dossier has either its facts or the code of one that was removed."),
        };
        if (ledger.Latest.Has(code))
        {
            throw new FormatException($"The dossier {ShownText.Quoted(code.ToString())} stands in it twice.");
        }

        _ = one.Facts is { } known ? ledger.Apply(one.Version, known) : ledger.Remove(one.Version, code);
    }
}

internal sealed record FactLedgerDto(
    [property: JsonRequired, JsonConverter(typeof(StoredVersion))] int Version,
    [property: JsonRequired] Dimensions Dimensions, [property: JsonRequired] CutOff CutOff,
    [property: JsonRequired] IEnumerable<LedgerDossierDto?> Dossiers);

internal sealed record LedgerDossierDto([property: JsonRequired] long Version, DossierFacts? Facts = null, DossierCode? Removed = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(FactLedgerDto))]
internal sealed partial class FactLedgerJsonContext : JsonSerializerContext;
