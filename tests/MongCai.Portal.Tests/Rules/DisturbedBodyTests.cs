using System.Text;
using System.Text.Json;
using MongCai.Domain.Tests.Json;
using MongCai.Portal.Calls;
using MongCai.Portal.Tests.Fuzzing;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Portal.Tests.Rules;

/// <summary>A body in which one member is of another kind is answered as any other, and never by a failure of the portal's own.</summary>
public class DisturbedBodyTests
{
    [Fact]
    public void Body_WithAMemberOfAnotherKind_IsAnswered() => Assert.All(
        from body in Bodies()
        from one in Disturbed.Of(body.Body)
        select (body.Operation, one.Json),
        asked => Ask(asked.Operation, asked.Json));

    [Fact]
    public void Body_WithNullForAnItem_IsRefusedByItsPlace()
    {
        string body = Written(Generated.NewDossier()).Replace("\"components\":[", "\"components\":[null,", StringComparison.Ordinal);
        PortalRefusal refusal = Assert.Throws<PortalRefusal>(() => BodyReader.Read(
            new() { Operation = PortalOperations.FileDossier, Body = Encoding.UTF8.GetBytes(body) }, FakePortal.OptionsOf(TimeProvider.System)));
        FieldError wrong = JsonSerializer.Deserialize(refusal.ToReply("r").Body.Span, PortalJson.Of<Problem>())!.Errors.Single();
        Assert.Equal(("/components/0", "An item of the list is null; leave it out, or give it."), (wrong.Field, wrong.Detail));
    }

    /// <summary>A body for every operation that takes one, and one for each command.</summary>
    private static IEnumerable<(PortalOperation Operation, string Body)> Bodies() =>
    [
        .. Generated.Commands.Select(command => (PortalOperations.Command, Written(Generated.Command(command)))),
        .. PortalOperations.All.Where(operation => operation.Request is { } type && type != typeof(DossierCommandRequest))
            .Select(operation => (operation, JsonSerializer.Serialize(Filled.Of(operation.Request!, ""), PortalJson.Options.GetTypeInfo(operation.Request!)))),
        (PortalOperations.FileDossier, Written(Generated.NewDossier())),
        (PortalOperations.Quote, Written(Generated.QuoteRequest())),
    ];

    private static void Ask(PortalOperation operation, string body)
    {
        AskedPortal portal = AskedPortal.Current;
        string path = operation == PortalOperations.Command ? "/" + portal.File() : "";
        _ = portal.IsGood(Encoding.UTF8.GetBytes(AskedPortal.Call(operation, body, path)));
    }

    private static string Written<T>(T body) => JsonSerializer.Serialize(body, PortalJson.Of<T>());
}
