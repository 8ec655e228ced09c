using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace OneStopDay;

/// <summary>The life of a dossier at the portal, planned in an agenda; each command of it must be allowed unless it is only tried.</summary>
internal sealed class Life(FiledDossier submission, PortalClient portal, Agenda agenda)
{
    private DossierResource? dossier;

    internal DossierCode Code => submission.Code;

    internal CatalogueLine Procedure => submission.Procedure;

    internal LocalDateTime ReceivedAt => submission.ReceivedAt;

    internal LocalDateTime? AcceptedAt => submission.AcceptedAt;

    /// <summary>What the QR code of its slip holds.</summary>
    internal string LookupLink { get; private set; } = "";

    /// <summary>The "no" to the command that was tried; null without one.</summary>
    internal LegalRefusal? Refusal { get; private set; }

    /// <summary>Files it and, unless it is to be refused, accepts it.</summary>
    internal void Plan()
    {
        agenda.Add(submission.ReceivedAt, FileAsync);
        if (AcceptedAt is { } accepted)
        {
            agenda.Add(accepted, AcceptAsync);
        }
    }

    internal void At(LocalDateTime at, ActorKind by, DossierCommand command) => agenda.Add(at, async () =>
        dossier = Done(await CommandAsync(by, command).ConfigureAwait(false)));

    internal void Try(LocalDateTime at, ActorKind by, DossierCommand command) => agenda.Add(at, async () =>
        Refusal = (await CommandAsync(by, command).ConfigureAwait(false) as PortalOutcome<DossierResource>.Refused)?.Refusal);

    /// <summary>Gets the timeline, whose chain of hashes must hold.</summary>
    internal async Task<Dossier> VerifiedAsync()
    {
        AuditTrail trail = await portal.Dossiers.GetTimelineAsync(Code).ConfigureAwait(false);
        return trail.FindBreak() is { } entry
            ? throw new FormatException(Invariant($"The timeline of {Code} is broken at entry {entry}."))
            : trail.Replay();
    }

    private Task<PortalOutcome<DossierResource>> CommandAsync(ActorKind by, DossierCommand command) =>
        portal.Dossiers.CommandAsync(Code, dossier!.Version, command, new() { Kind = OpenCode.Of(by), Account = "generated" });

    private async Task FileAsync()
    {
        dossier = Done(await portal.Dossiers.FileAsync(Filing()).ConfigureAwait(false));
        LookupLink = dossier.LookupLink ?? "";
        if (dossier.Code != Code)
        {
            throw new FormatException(Invariant($"The portal gave the code {dossier.Code} to the dossier {Code}."));
        }
    }

    /// <summary>The portal must appoint what the screen shows: a dossier has one due date.</summary>
    private async Task AcceptAsync()
    {
        dossier = Done(await CommandAsync(ActorKind.OneStopShop, new DossierCommand.Accept()).ConfigureAwait(false));
        LocalDateTime? shown = submission.Outcome?.Deadline?.DueAt;
        if (dossier.DueAt != shown)
        {
            throw new FormatException(Invariant($"The portal appointed {dossier.DueAt} for the dossier {Code}, and the screen shows {shown}."));
        }
    }

    private NewDossier Filing() => new()
    {
        Procedure = ProcedureCode.Parse(submission.Procedure.Code),
        ProcessingTime = ProcessingTime.FromText(submission.Procedure.Time),
        CommittedTime = submission.Committed,
        Channel = OpenCode.Of(submission.Channel),
        Applicant = new()
        {
            Kind = OpenCode.Of(ApplicantKind.Individual),
            Name = PersonName.Parse("Người Nộp Minh Họa"),
            Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")),
        },
        Components = [new() { Code = "GT01", Name = "Tờ khai", Source = OpenCode.Of(ComponentSourceKind.Paper) }],
    };

    private DossierResource Done(PortalOutcome<DossierResource> outcome) => outcome switch
    {
        PortalOutcome<DossierResource>.Done done => done.Value,
        PortalOutcome<DossierResource>.Refused refused => throw new FormatException($"{Code}: {refused.Refusal.Reason}"),
        _ => throw new InvalidOperationException("The outcomes of a command are a closed set."),
    };
}
