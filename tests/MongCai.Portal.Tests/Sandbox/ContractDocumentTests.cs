using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using PortalSandbox.Endpoints;
using PortalSandbox.OpenApi;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class ContractDocumentTests
{
    [Fact]
    public void Write_IsTheCommittedDocument()
    {
        using StreamReader committed = new(ContractEndpoint.Open());
        Assert.True(
            ContractDocument.Write() == committed.ReadToEnd(),
            "openapi.json is out of date: run samples/PortalSandbox/check-openapi --update and read what changed.");
    }

    /// <summary>A strict client refuses a timeline of a version that the contract does not name.</summary>
    [Fact]
    public void AuditTrail_HasTheVersionsThatTheLibraryReads()
    {
        using StreamReader committed = new(ContractEndpoint.Open());
        JsonNode versions = JsonNode.Parse(committed.ReadToEnd())!["components"]!["schemas"]!["AuditTrail"]!["properties"]!["version"]!["enum"]!;
        Assert.Equal(Enumerable.Range(0, 10).Where(IsRead), versions.AsArray().Select(version => version!.GetValue<int>()));
    }

    /// <summary>Whether a trail of a version is read, or refused for something else than its version.</summary>
    private static bool IsRead(int version) =>
        Record.Exception(() => DossierJson.Read(FormattableString.Invariant($"{{\"version\":{version},\"entries\":[]}}")))
            ?.Message.Contains("this library reads", StringComparison.Ordinal) != true;
}
