using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>Says in Vietnamese what a step did: the state it led to, and what the state does not say – the reason, or the agency and its task.</summary>
internal static class StepContent
{
    internal static string Of(DossierEvent done, Dossier after, NationalDossierContext context)
    {
        string status = NationalStatus.Of(after.State).VietnameseName ?? "";
        string more = More(done, after, context);
        string what = done.Name().Vietnamese;
        return more.Length == 0 ? status
            : status.StartsWith(what, StringComparison.OrdinalIgnoreCase) ? $"{status}: {more}"
            : $"{status}: {what}: {more}";
    }

    private static string More(DossierEvent done, Dossier after, NationalDossierContext context) => done switch
    {
        DossierEvent.SupplementRequested { Reason: var reason, Items: var items } => $"{reason}: {string.Join("; ", items)}",
        DossierEvent.TasksAssigned { Tasks: var tasks } => string.Join("; ", tasks.Select(task => Task(task.Agency, task.Work, context))),
        DossierEvent.TaskCompleted { Agency: var agency } completed => WithNote(Task(agency, WorkOf(after, agency), context), completed.Note),
        DossierEvent.Transferred { To: var agency } => Name(agency, context),
        _ => ReasonOf(done) ?? "",
    };

    private static string? ReasonOf(DossierEvent done) => done switch
    {
        DossierEvent.IntakeRefused refused => refused.Reason,
        DossierEvent.Refused refused => refused.Reason,
        DossierEvent.Stopped stopped => stopped.Reason,
        DossierEvent.Closed closed => closed.Reason,
        DossierEvent.Withdrawn withdrawn => withdrawn.Reason,
        DossierEvent.Reappointed reappointed => reappointed.Reason,
        DossierEvent.CorrectionRequested correction => correction.Reason,
        _ => null,
    };

    private static string WorkOf(Dossier dossier, AgencyCode agency) =>
        dossier.Tasks.LastOrDefault(task => task.Task.Agency.IsSameAs(agency))?.Task.Work ?? "";

    private static string Task(AgencyCode agency, string work, NationalDossierContext context) => $"{Name(agency, context)} – {work}";

    private static string WithNote(string task, string? note) => note is null ? task : $"{task}: {note}";

    /// <summary>The name of an agency, or its code where the context has none.</summary>
    private static string Name(AgencyCode agency, NationalDossierContext context) => context.AgencyName(agency) ?? agency.ToString();
}
