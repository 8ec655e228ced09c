using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Clients;

public class LookupClientTests
{
    [Fact]
    public async Task Find_ByATokenThatIsMasked_IsRefusedBeforeItIsSent()
    {
        using ScriptedPortal portal = new(Clock.New(), Answers.Status(404));
        PortalClient client = TestPortal.Client(portal, Clock.New());
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>("token", () => client.Lookup.FindAsync(
            DossierCode.Parse("000.00.01.H49-260826-0001"), LookupToken.Of(new byte[16]).ToString()));
        Assert.Contains("Reveal()", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>("token", () => client.Lookup.FindPaymentAsync(LookupToken.Of(new byte[16]).ToString()));
        Assert.Empty(portal.Requests);
    }
}
