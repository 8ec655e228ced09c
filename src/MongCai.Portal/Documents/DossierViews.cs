using MongCai.Domain.Dossiers;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>What the contract shows of a dossier.</summary>
internal static class DossierViews
{
    internal static DossierResource Resource(DossierFile file, string? lookupLink = null)
    {
        Dossier dossier = file.Dossier;
        Submission submission = dossier.Submission;
        return new()
        {
            Code = dossier.Code,
            Version = file.Version,
            Head = file.Trail.Head,
            State = OpenCode.Of(dossier.State),
            NationalStatus = NationalStatus.Of(dossier.State),
            Procedure = submission.Procedure,
            ProcedureName = submission.ProcedureName,
            ProcessingTime = submission.ProcessingTime,
            CommittedTime = submission.CommittedTime,
            Channel = OpenCode.Of(submission.Channel),
            Entry = submission.Entry is { } entry ? OpenCode.Of(entry) : null,
            Applicant = ApplicantResource.Of(submission.Applicant),
            ReceivedBy = submission.ReceivedBy,
            Competent = submission.Competent,
            HeldBy = dossier.HeldBy,
            Components = [.. dossier.Components.Select(ComponentResource.Of)],
            Sets = submission.Sets,
            FiledAt = dossier.FiledAt,
            AcceptedAt = dossier.AcceptedAt,
            DueAt = dossier.DueAt,
            DueOn = dossier.DueOn,
            FirstDueAt = dossier.FirstDueAt,
            FirstLegalDueAt = dossier.FirstLegalDueAt,
            FinishedAt = dossier.FinishedAt,
            EndedAt = dossier.EndedAt,
            Result = dossier.Result,
            ReturnedBy = dossier.ReturnedBy is { } channel ? OpenCode.Of(channel) : null,
            RefusalReason = dossier.RefusalReason,
            Allowed = CommandNames.Of(dossier.Allowed),
            LookupLink = lookupLink,
        };
    }

    /// <summary>The summary that was kept with a dossier; where there is none yet, it is made of the dossier.</summary>
    internal static DossierSummary Summary(StoredDocument document) =>
        document.Summary.Length > 0 ? StoreJson.Read<DossierSummary>(document.Summary) : Summary(DossierFile.Of(document));

    internal static DossierSummary Summary(DossierFile file) => Summary(file.Dossier) with { Head = file.Trail.Head };

    private static DossierSummary Summary(Dossier dossier) => new()
    {
        Code = dossier.Code,
        Procedure = dossier.Submission.Procedure,
        State = OpenCode.Of(dossier.State),
        HeldBy = dossier.HeldBy,
        Channel = OpenCode.Of(dossier.Submission.Channel),
        FiledAt = dossier.FiledAt,
        DueAt = DueAt(dossier),
        DueOn = DueOn(dossier),
        FinishedAt = dossier.FinishedAt,
    };

    /// <summary>When the dossier is due; null where no time is set, it stands still, or nothing is owed any more.</summary>
    internal static LocalDateTime? DueAt(Dossier dossier) => IsAwaited(dossier) ? dossier.DueAt : null;

    /// <summary>The day of <see cref="DueAt"/>.</summary>
    internal static LocalDate? DueOn(Dossier dossier) => IsAwaited(dossier) ? dossier.DueOn : null;

    private static bool IsAwaited(Dossier dossier) =>
        dossier.Suspensions is not [.., { Until: null }] && dossier.FinishedAt is null && !Lifecycle.IsEnd(dossier.State);
}
