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
}
