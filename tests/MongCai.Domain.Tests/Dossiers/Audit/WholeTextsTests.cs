using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Dossiers.Audit;
using MongCai.Domain.Dossiers.Components;

namespace MongCai.Domain.Tests.Dossiers.Audit;

/// <summary>A text that was cut inside a character is refused where the event is made.</summary>
public class WholeTextsTests
{
    private static readonly string Cut = "đã nhận 😀"[..9]; // E01

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

    [Fact]
    public void Append_OfATextCutByWith_Throws() =>
        Assert.Throws<ArgumentException>(() => AuditTrail.Empty.Append(new DossierEvent.Withdrawn(Stamp) with { Reason = Cut }));

    [Fact]
    public void Parse_OfACutText_IsRefused() =>
        Assert.Equal((false, false), (PersonName.TryParse(Cut, out _), PostalAddress.TryParse(Cut, out _)));
}
