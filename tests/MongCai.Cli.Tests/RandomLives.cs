using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Cli.Tests;

/// <summary>Generated lives of dossiers, each a random walk over the moves of the lifecycle, with a name, a telephone number and an identifier in every text that may hold one.</summary>
internal static class RandomLives
{
    private static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");
    private static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");
    private static readonly FileReference File = new("f-" + Secrets[2], new string('a', 64), 1024, "application/pdf");

    /// <summary>What no log may show.</summary>
    public static string[] Secrets => ["Nguyễn Thị Cấy", "nguyenthicay", "022300999888", "0912345999", "H49-25"];

    private static string Text => string.Join(' ', Secrets[..4]);

    /// <summary>So many lives, the same in every run.</summary>
    public static IReadOnlyList<Dossier> Of(int count) => [.. Enumerable.Range(1, count).Select(Life)];

    /// <summary>The events of all, a line each.</summary>
    public static string Lines(IEnumerable<Dossier> dossiers) =>
        string.Concat(dossiers.SelectMany(dossier => dossier.Events).Select(step => JsonSerializer.Serialize(step, DossierJson.Options.GetTypeInfo(typeof(DossierEvent))) + "\n"));

    private static Dossier Life(int number)
    {
        Random random = new(number);
        LocalDateTime at = new LocalDateTime(2025, 7, 1, 8, 0).PlusHours(random.Next(4000)).PlusMilliseconds(random.Next(2) * 250);
        Dossier dossier = Dossier.Replay([new DossierEvent.Filed(Stamp(at, ActorKind.Applicant, random), Submission(number, at, random))]);
        for (int left = random.Next(14); left > 0 && Next(dossier, random) is { } action; left--)
        {
            at = at.PlusMinutes(random.Next(6000));
            IReadOnlyList<ActorKind> actors = Lifecycle.ActorsOf(dossier.State, action);
            dossier = dossier.Apply(Event(action, Stamp(at, actors[random.Next(actors.Count)], random), at.PlusDays(random.Next(30)), random));
        }

        return dossier;
    }

    /// <summary>An action that may follow; limits are kept by asking once at most.</summary>
    private static DossierAction? Next(Dossier dossier, Random random)
    {
        DossierAction[] allowed =
        [
            .. Lifecycle.AllowedIn(dossier.State).Where(action => action switch
            {
                DossierAction.CompleteTask => dossier.Tasks.Any(task => task.DoneAt is null),
                DossierAction.RequestSupplement => (dossier.AcceptedAt is null ? dossier.IntakeSupplements : dossier.Supplements) == 0,
                DossierAction.Reappoint => dossier.Reappointments == 0,
                DossierAction.ConfirmPayment => dossier.Allowed.Contains(action),
                _ => true,
            }),
        ];
        return allowed.Length > 0 ? allowed[random.Next(allowed.Length)] : null;
    }

    private static Submission Submission(int number, LocalDateTime at, Random random) => new()
    {
        Code = DossierCode.Of(Shop, at.Date, number),
        Procedure = ProcedureCode.Parse(random.Next(2) == 0 ? "1.010038" : "1.013225"),
        ProcedureName = Text,
        ProcessingTime = ProcessingTime.WorkingDays(5),
        Applicant = new Applicant.Individual(PersonName.Parse(Secrets[0]), new Contact(Phone: PhoneNumber.Parse(Secrets[3])), new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")), PersonalId.Parse(Secrets[2])),
        Channel = random.Next(2) == 0 ? SubmissionChannel.InPerson : SubmissionChannel.Online,
        ReceivedBy = Shop,
        Competent = random.Next(3) == 0 ? Department : Shop,
        Components = [Component("GT01", random)],
    };

    private static Component Component(string code, Random random) =>
        new(code + Secrets[2], Text, random.Next(2) == 0 ? new ComponentSource.Paper() : new ComponentSource.ResultStore(Text), Description: new DocumentDescription(Text, Text, PersonalId.Parse(Secrets[2])));

    private static EventStamp Stamp(LocalDateTime at, ActorKind kind, Random random) =>
        new(at, new Actor(kind, $"{Secrets[1]}-{random.Next(5)}", kind == ActorKind.Applicant ? null : random.Next(2) == 0 ? Shop : Department));

    private static DossierEvent Event(DossierAction action, EventStamp stamp, LocalDateTime due, Random random) => action switch
    {
        DossierAction.AddComponents => new DossierEvent.ComponentsAdded(stamp, [Component("GT02", random)]),
        DossierAction.RequestSupplement => new DossierEvent.SupplementRequested(stamp, [Text], Text),
        DossierAction.Supplement => new DossierEvent.Supplemented(stamp, [Component("GT01", random), Component("GT03", random)], due),
        DossierAction.RefuseIntake => new DossierEvent.IntakeRefused(stamp, Text),
        DossierAction.Accept => new DossierEvent.Accepted(stamp, due),
        DossierAction.Transfer => new DossierEvent.Transferred(stamp, Department, due),
        DossierAction.AssignTasks => new DossierEvent.TasksAssigned(stamp, TaskOrder.Parallel, [new AgencyTask(Department, Text, due, IsLead: true)]),
        DossierAction.CompleteTask => new DossierEvent.TaskCompleted(stamp, Department, Text),
        DossierAction.RequestPayment => new DossierEvent.PaymentRequested(stamp, Vnd.Of(50_000)),
        DossierAction.ConfirmPayment => new DossierEvent.PaymentConfirmed(stamp, due),
        DossierAction.Reappoint => new DossierEvent.Reappointed(stamp, Text, due),
        DossierAction.Stop => new DossierEvent.Stopped(stamp, Text),
        DossierAction.Resume => new DossierEvent.Resumed(stamp, due),
        DossierAction.Close => new DossierEvent.Closed(stamp, Text),
        DossierAction.Withdraw => new DossierEvent.Withdrawn(stamp, Text),
        DossierAction.Decide => new DossierEvent.Decided(stamp, new ResultDocument(Text, Text, File)),
        DossierAction.Refuse => new DossierEvent.Refused(stamp, Text),
        DossierAction.ReturnResult => new DossierEvent.ResultReturned(stamp, ReturnChannel.Counter),
        DossierAction.RequestCorrection => new DossierEvent.CorrectionRequested(stamp, Text),
        DossierAction.Adjust => new DossierEvent.Adjusted(stamp, [Component("GT01", random)], Text),
    };
}
