using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Audit;

/// <summary>A text that was cut inside a character is refused where the event is made.</summary>
public class WholeTextsTests
{
    private static readonly string Cut = "đã nhận 😀"[..9]; // E01

    private const string Marker = "(half of a character)";

    private static readonly EventStamp Stamp = Sample.After(1, ActorKind.System);

    public static TheoryData<string> Places => [.. Events.Keys];

    private static Dictionary<string, Func<DossierEvent>> Events { get; } = new()
    {
        ["account"] = () => new DossierEvent.Withdrawn(Stamp with { By = Stamp.By with { Account = Cut } }),
        ["reason of closing"] = () => new DossierEvent.Closed(Stamp, Cut),
        ["reason of withdrawal"] = () => new DossierEvent.Withdrawn(Stamp, Cut),
        ["reason of stop"] = () => new DossierEvent.Stopped(Stamp, Cut),
        ["reason of refusal"] = () => new DossierEvent.Refused(Stamp, Cut),
        ["reason of refused intake"] = () => new DossierEvent.IntakeRefused(Stamp, Cut),
        ["reason of apology"] = () => new DossierEvent.Reappointed(Stamp, Cut, Sample.Filing),
        ["reason of correction"] = () => new DossierEvent.CorrectionRequested(Stamp, Cut),
        ["note of adjustment"] = () => new DossierEvent.Adjusted(Stamp, [], Cut),
        ["basis"] = () => new DossierEvent.Stopped(Stamp, "x", new LegalCitation(Cut, "1")),
        ["item of supplement"] = () => new DossierEvent.SupplementRequested(Stamp, ["x", Cut], "x"),
        ["note"] = () => new DossierEvent.TaskCompleted(Stamp, Sample.Tax, Cut),
        ["work"] = () => new DossierEvent.TasksAssigned(Stamp, TaskOrder.Sequence, [new AgencyTask(Sample.Tax, Cut, Sample.Filing)]),
        ["title of result"] = () => new DossierEvent.Decided(Stamp, Sample.Result with { Title = Cut }),
        ["code of result"] = () => new DossierEvent.Decided(Stamp, Sample.Result with { Code = Cut }),
        ["file of result"] = () => new DossierEvent.Decided(Stamp, Sample.Result with { File = new FileReference(Cut, Sample.File.Sha256, 1, "text/plain") }),
        ["component"] = () => new DossierEvent.ComponentsAdded(Stamp, [new Component("x", Cut, new ComponentSource.Paper())]),
        ["stored result"] = () => new DossierEvent.ComponentsAdded(Stamp, [new Component("x", "x", new ComponentSource.ResultStore(Cut))]),
        ["description"] = () => new DossierEvent.Supplemented(Stamp, [new Component("x", "x", new ComponentSource.Paper(), Description: new DocumentDescription("x", "x", Summary: Cut))]),
        ["procedure"] = () => new DossierEvent.Filed(Stamp, Sample.Submission with { ProcedureName = Cut }),
        ["consent"] = () => new DossierEvent.Filed(Stamp, Sample.Submission with { Applicant = new Applicant.Individual(PersonName.Parse("A"), Sample.Person.Contact, new ProcessingBasis.Consent(Cut, "1", Sample.Filing)) }),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Event_OfACutText_Throws(string place) =>
        Assert.Contains("holds half of a character", Assert.Throws<ArgumentException>(() => Events[place]()).Message, StringComparison.Ordinal);

    /// <summary>Every free text of every frozen event, which have every member: a new one is looked at too, or this fails.</summary>
    [Fact]
    public void Event_OfACutTextInAnyMember_IsRefused()
    {
        HashSet<string> seen = [];
        foreach (AuditEntry entry in FrozenEventsTests.Entries)
        {
            Assert.Equal(entry.Event.GetType(), ReadCut(JsonNode.Parse(entry.Json)!).GetType());
            int places = EventMembers.Texts(JsonNode.Parse(entry.Json)!, typeof(DossierEvent)).Count();
            for (int place = 0; place < places; place++)
            {
                JsonNode json = JsonNode.Parse(entry.Json)!;
                (string name, Action<string> write) = EventMembers.Texts(json, typeof(DossierEvent)).ElementAt(place);
                write(Marker);
                seen.Add(name);
                Assert.True(
                    Record.Exception(() => ReadCut(json)) is { } error && (error as ArgumentException ?? error.InnerException) is ArgumentException,
                    $"{entry.Event.GetType().Name} takes half of a character at {name}.");
            }
        }

        Assert.Superset(new HashSet<string> { "MongCai.Domain.Dossiers.DossierEvent+Closed.reason", "MongCai.Domain.Dossiers.Actor.account", "MongCai.Domain.Dossiers.DocumentDescription.territorialScope" }, seen);
    }

    private static DossierEvent ReadCut(JsonNode json)
    {
        JsonSerializerOptions options = new(DossierJson.Options);
        options.Converters.Insert(0, new Cutting());
        return (DossierEvent)json.Deserialize(options.GetTypeInfo(typeof(DossierEvent)))!;
    }

    /// <summary>Reads a text that JSON cannot hold where a marker stands.</summary>
    private sealed class Cutting : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is var text && text == Marker ? Cut : text;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    [Fact]
    public void Append_OfATextCutByWith_Throws() =>
        Assert.Throws<ArgumentException>(() => AuditTrail.Empty.Append(new DossierEvent.Withdrawn(Stamp) with { Reason = Cut }));

    [Fact]
    public void Parse_OfACutText_IsRefused() =>
        Assert.Equal((false, false), (PersonName.TryParse(Cut, out _), PostalAddress.TryParse(Cut, out _)));
}
