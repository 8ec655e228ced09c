using System.Net;
using System.Text.Json;
using MongCai.Domain.Tests.Json;
using MongCai.Sdk.National;
using MongCai.Sdk.Tests.National;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Json;

/// <summary>
/// A member that stands in an object twice is refused by the contract, the webhooks, the token's answer and the national exchange, at every depth.
/// </summary>
public class DoubledMemberTests
{
    public static TheoryData<string> Bodies => [.. WireShapes.All.Select(WireShapes.Name)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_OfTheContract_WithADoubledMember_IsRefused(string name)
    {
        Type type = WireShapes.All.Single(one => WireShapes.Name(one) == name);
        Assert.All(DoubledMembers.Of(WireShapes.Write(type, Filled.Of(type, ""))), text => Assert.Throws<JsonException>(() => WireShapes.Read(type, text)));
    }

    [Fact]
    public async Task Webhook_WithADoubledMember_IsRefused()
    {
        const string Body = "{\"type\":\"" + WebhookEvent.DossierChanged.TypeName + "\",\"timestamp\":\"2026-11-02T01:29:00Z\",\"data\":{\"code\":\"a\",\"inner\":[{\"b\":1}]}}";
        foreach (string text in DoubledMembers.Of(Body))
        {
            Assert.Equal(WebhookRefusal.Body, Assert.IsType<WebhookOutcome.Refused>(await Webhook.VerifyAsync(text)).Reason);
        }
    }

    [Theory]
    [InlineData("""{"error_code":0,"result":[{"MATTHC":"1.001193","MATTHC":"1.001194"}]}""")] // as the contract has it
    [InlineData("""{"error_code":-1,"error_code":0,"result":[]}""")] // which of the two is it?
    [InlineData("""{"message":"{\"error_code\":0,\"result\":[{\"MATTHC\":\"1\",\"MATTHC\":\"2\"}]}"}""")] // inside a text
    public async Task Exchange_WithADoubledMember_IsUnreadable(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.OK, body);
        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(async () => await exchange.Client().ListProceduresAsync());
        Assert.Contains("twice", error.Message, StringComparison.Ordinal);
    }
}
