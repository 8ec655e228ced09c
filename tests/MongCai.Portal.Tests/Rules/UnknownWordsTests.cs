using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Portal.Tests.Rules;

/// <summary>A word that a portal does not know is named by its member, wherever it stands in a body.</summary>
public class UnknownWordsTests
{
    private const string Unknown = "no-such-word";

    public static TheoryData<string, string> Bodies()
    {
        TheoryData<string, string> rows = [];
        Add<NewDossier>();
        Add<QuoteRequest>();
        Add<PaymentEventResource>();
        Add<NewSurveyResponse>();
        foreach (DossierCommand command in Filled.Commands())
        {
            Add(new DossierCommandRequest { By = Filled.Of<ActorReference>(), Command = command });
        }

        return rows;

        void Add<T>(T? body = null)
            where T : class => rows.Add(typeof(T).Name, JsonSerializer.Serialize(body ?? Filled.Of<T>(), PortalJson.Of<T>()));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Read_OfABodyWithAnUnknownWord_NamesItsMember(string body, string json) // S03
    {
        JsonNode whole = JsonNode.Parse(json)!;
        Assert.Null(FieldOf(body, whole.ToJsonString()));
        foreach ((string pointer, JsonNode parent, string name) in Words(whole, "").ToArray())
        {
            JsonNode? before = parent[name]!.DeepClone();
            parent[name] = Unknown;
            Assert.Equal(pointer, FieldOf(body, whole.ToJsonString()));
            parent[name] = before;
        }
    }

    private static IEnumerable<(string Pointer, JsonNode Parent, string Name)> Words(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.ToArray().SelectMany(member => IsWord(member.Key, member.Value)
            ? [($"{pointer}/{member.Key}", members, member.Key)]
            : Words(member.Value, $"{pointer}/{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Words(item, Invariant($"{pointer}/{index}"))),
        _ => [],
    };

    /// <summary>The members of the contract's requests that are words of open lists.</summary>
    private static bool IsWord(string name, JsonNode? value) =>
        value is JsonValue && name is "kind" or "channel" or "source" or "method" or "respondent" or "order" or "organizationKind"
        && !(value!.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "chữ"); // the source of a payment event is a text

    private static string? FieldOf(string body, string json)
    {
        IncomingCall call = new() { Operation = PortalOperations.All.First(operation => operation.Request?.Name == body), Body = Encoding.UTF8.GetBytes(json) };
        try
        {
            BodyReader.Read(call, FakePortal.OptionsOf(TimeProvider.System));
            return null;
        }
        catch (PortalRefusal refusal)
        {
            return JsonSerializer.Deserialize(refusal.ToReply("r").Body.Span, PortalJson.Of<Problem>())!.Errors.Single().Field;
        }
    }
}
