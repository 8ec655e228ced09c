using System.Reflection;

namespace MongCai.Sdk.Tests.Conventions;

/// <summary>One word for one thing: src/GLOSSARY.md names every public type of the package that is a thing of the field, and every name in it exists.</summary>
public class GlossaryTests
{
    private static readonly Assembly Sdk = typeof(PortalClient).Assembly;

    /// <summary>The types that name no thing of the field, each group with its reason.</summary>
    private static readonly Dictionary<string, string[]> Technical = new()
    {
        ["clients of a resource, named after it"] =
        [
            "AgenciesClient", "CalendarClient", "DossiersClient", "FilesClient", "LookupClient", "PaymentsClient", "ProceduresClient", "ReportsClient",
            "SurveysClient", "WebhooksClient",
        ],
        ["options and services of the program"] = ["IGateOptions", "NationalCallOptions", "NationalExchangeOptions", "PortalClientOptions", "PortalServices", "ProvincialWrapperOptions"],
        ["exceptions, by what code does about them"] =
        [
            "NationalExchangeException", "PortalConflictException", "PortalException", "PortalNotFoundException", "PortalPreconditionFailedException",
            "PortalRateLimitedException", "PortalResponseException", "PortalTransportException", "PortalUnauthorizedException", "PortalValidationException",
        ],
        ["HTTP, and its own standards"] =
        [
            "IdempotencyKey", "Page", "PortalHeaders", "PortalPageable", "PortalRequest", "PortalResponse", "PortalScopes", "Problem", "ProblemTypes",
            "WebhookHeaders",
        ],
        ["OAuth 2.0, by its own words"] = ["AccessToken", "ClientCredentials", "ClientCredentialsTokenProvider", "ITokenProvider", "MinistryTokenProvider", "TokenResponse"],
        ["storage of what was seen"] = ["INationalPushStore", "IWebhookReplayStore", "InMemoryWebhookReplayStore"],
        ["JSON and its wrappings"] =
        [
            "NationalCodeConverter", "NationalDossierJson", "IGateJson", "IGateLabel", "IGateName", "IGateReference", "NationalValue", "NationalValueConverter", "NoJsonConverter",
            "OpenCodeConverter", "Pagination", "PortalJson", "PortalModel", "ReportingJson", "ReportingReply", "WireRecord",
        ],
    };

    [Fact]
    public void Names_InTheSection_Exist() => Assert.DoesNotContain(Glossary.OfTheSdk, name => !Glossary.Exists(name, Sdk));

    [Fact]
    public void Types_OfTheSdk_AreInTheSectionOrTechnical() =>
        Assert.Empty(Glossary.TypesOf(Sdk).Except(Glossary.OfTheSdk).Except(Technical.Values.SelectMany(names => names)));

    [Fact]
    public void Technical_Types_ExistOnceAndAreNotInTheSection()
    {
        string[] names = [.. Technical.Values.SelectMany(names => names)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.True(Glossary.Exists(name, Sdk) && !Glossary.OfTheSdk.Contains(name), name));
    }
}
