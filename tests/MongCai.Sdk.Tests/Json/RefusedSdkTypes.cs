namespace MongCai.Sdk.Tests.Json;

/// <summary>The types of the client that JSON cannot bring back equal: secrets, tables, and what asks the program as it goes.</summary>
internal static class RefusedSdkTypes
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "MongCai.Sdk.AccessToken",
        "MongCai.Sdk.ClientCredentials",
        "MongCai.Sdk.Contract.PortalOperation",
        "MongCai.Sdk.National.DictionaryEntry",
        "MongCai.Sdk.National.IGateContext",
        "MongCai.Sdk.National.IGateQuery",
        "MongCai.Sdk.National.InboundCall",
        "MongCai.Sdk.National.InboundCall+Filed",
        "MongCai.Sdk.National.InboundCall+LandTaxNotified",
        "MongCai.Sdk.National.InboundCall+LandTaxPaid",
        "MongCai.Sdk.National.InboundCall+Other",
        "MongCai.Sdk.National.InboundContext",
        "MongCai.Sdk.National.NationalDossierContext",
        "MongCai.Sdk.National.NationalRequirements",
        "MongCai.Sdk.National.NationalEnvelope",
        "MongCai.Sdk.National.WrapperOperation",
        "MongCai.Sdk.WebhookSecret",
    };
}
