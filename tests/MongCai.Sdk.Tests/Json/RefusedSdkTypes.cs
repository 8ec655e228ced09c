namespace MongCai.Sdk.Tests.Json;

/// <summary>The types of the client that JSON cannot bring back equal: secrets, tables, and what asks the program as it goes.</summary>
internal static class RefusedSdkTypes
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "MongCai.Sdk.Auth.AccessToken",
        "MongCai.Sdk.Auth.ClientCredentials",
        "MongCai.Sdk.Contract.PortalOperation",
        "MongCai.Sdk.National.Catalogue.DictionaryEntry",
        "MongCai.Sdk.National.IGate.IGateContext",
        "MongCai.Sdk.National.IGate.IGateQuery",
        "MongCai.Sdk.National.Inbound.InboundCall",
        "MongCai.Sdk.National.Inbound.InboundCall+Filed",
        "MongCai.Sdk.National.Inbound.InboundCall+LandTaxNotified",
        "MongCai.Sdk.National.Inbound.InboundCall+LandTaxPaid",
        "MongCai.Sdk.National.Inbound.InboundCall+Other",
        "MongCai.Sdk.National.Mapping.InboundContext",
        "MongCai.Sdk.National.Mapping.NationalDossierContext",
        "MongCai.Sdk.National.Mapping.NationalRequirements",
        "MongCai.Sdk.National.NationalEnvelope",
        "MongCai.Sdk.National.WrapperOperation",
        "MongCai.Sdk.Webhooks.WebhookSecret",
    };
}
