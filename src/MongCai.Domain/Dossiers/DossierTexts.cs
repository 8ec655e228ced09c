namespace MongCai.Domain.Dossiers;

/// <summary>The free texts of an event, and the rule that each is whole: JSON cannot hold half of a character, and would be hashed as another text.</summary>
internal static class DossierTexts
{
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair. The message does not repeat it.</exception>
    internal static void RequireWhole(DossierEvent step)
    {
        if (Of(step).Any(text => text is not null && !VietnameseText.IsWellFormed(text)))
        {
            throw new ArgumentException(
                $"A text of the event {step.GetType().Name} {WholeText.Way}", nameof(step));
        }
    }

    private static IEnumerable<string?> Of(DossierEvent step) =>
    [
        step.Stamp.By?.Account,
        .. step switch
        {
            DossierEvent.Filed { Submission: { } submission } => Of(submission),
            DossierEvent.ComponentsAdded added => added.Components.SelectMany(Of),
            DossierEvent.SupplementRequested requested => [.. requested.Items, requested.Reason, .. Of(requested.SpecialLaw)],
            DossierEvent.Supplemented supplemented => supplemented.Components.SelectMany(Of),
            DossierEvent.IntakeRefused refused => [refused.Reason, .. Of(refused.Basis)],
            DossierEvent.TasksAssigned assigned => assigned.Tasks.Select(task => task.Work),
            DossierEvent.TaskCompleted completed => [completed.Note],
            DossierEvent.Reappointed reappointed => [reappointed.Reason, .. Of(reappointed.SpecialLaw)],
            DossierEvent.Stopped stopped => [stopped.Reason, .. Of(stopped.Basis)],
            DossierEvent.Closed closed => [closed.Reason, .. Of(closed.SpecialLaw)],
            DossierEvent.Withdrawn withdrawn => [withdrawn.Reason],
            DossierEvent.Decided { Result: { } result } => [result.Title, result.Code, .. Of(result.File)],
            DossierEvent.Refused refused => [refused.Reason, .. Of(refused.Basis)],
            DossierEvent.CorrectionRequested requested => [requested.Reason],
            DossierEvent.Adjusted adjusted => [adjusted.Note, .. adjusted.Components.SelectMany(Of)],
            _ => Array.Empty<string?>(),
        },
    ];

    private static IEnumerable<string?> Of(Submission submission) =>
    [
        submission.ProcedureName,
        submission.ProcessingTime.Text,
        .. submission.Applicant is { } applicant ? Of(applicant) : [],
        .. submission.Components.SelectMany(Of),
    ];

    private static IEnumerable<string?> Of(Applicant applicant) =>
    [
        applicant is Applicant.Organization organization ? organization.Name : null,
        .. applicant.Basis switch
        {
            ProcessingBasis.LegalDuty duty => Of((LegalCitation?)duty.Citation),
            ProcessingBasis.Consent consent => [consent.Purpose, consent.TextVersion],
            _ => Array.Empty<string?>(),
        },
    ];

    private static IEnumerable<string?> Of(Component component) =>
    [
        component.Code,
        component.Name,
        (component.Source as ComponentSource.ResultStore)?.ResultCode,
        .. Of(component.Source?.ElectronicFile),
        component.Description?.DocumentType,
        component.Description?.Title,
        component.Description?.Summary,
        component.Description?.TerritorialScope,
    ];

    private static IEnumerable<string?> Of(FileReference? file) => [file?.Id, file?.MediaType];

    private static IEnumerable<string?> Of(LegalCitation? citation) => [citation?.Instrument, citation?.Article];
}
