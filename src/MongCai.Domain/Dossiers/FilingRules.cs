using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>What a procedure and the regime of the day ask of a filing, in the order in which a counter would say so.</summary>
internal readonly struct FilingRules(Procedure procedure, Submission submission, LocalDate day, Regime regime, OnlineEntries entries)
{
    internal Decision.Refused? Objection() =>
        !procedure.IsActive || !procedure.Validity.Contains(day) ? No(nameof(Submission.Procedure), FilingRefusals.NotInUse(procedure, day))
        : procedure.Channels.Count == 0 ? No(nameof(Submission.Channel), FilingRefusals.NoChannel(procedure))
        : !procedure.Channels.Any(IsThisChannel) ? No(nameof(Submission.Channel), FilingRefusals.NotOffered(procedure, submission.Channel))
        : EntryObjection() ?? TimeObjection() ?? CommitmentObjection()
        ?? (IsOfAnother() ? No(nameof(Submission.Competent), FilingRefusals.NotCompetent(submission.Competent, Named()))
        : submission.Sets < 1 ? No(nameof(Submission.Sets), FilingRefusals.NoSet)
        : null);

    private Decision.Refused? EntryObjection() => submission.Entry is not { } entry ? null
        : submission.Channel != SubmissionChannel.Online ? No(nameof(Submission.Entry), FilingRefusals.EntryOfAnotherChannel)
        : entries.IsOpen(entry, day) ? null
        : No(nameof(Submission.Entry), FilingRefusals.EntryNotOpen(entry, day, [.. entries.OpenOn(day).Where(IsForTheCompetent)])) with
        {
            Citation = entries.CitationOf(entry),
        };

    /// <summary>The portal of a ministry takes no dossiers of a province's agencies, whose codes begin with H.</summary>
    private bool IsForTheCompetent(OnlineEntry entry) => entry != OnlineEntry.MinistryPortal || submission.Competent.Root.ToString() is not ['H', ..];

    private Decision.Refused? TimeObjection()
    {
        ProcessingTime time = submission.ProcessingTime;
        ProcessingTime[] stated = [.. procedure.TermsFor(submission.Channel).Select(term => term.Time).DistinctBy(one => one.What)];
        bool isNamed = time != default || stated.Length == 1;
        return isNamed && stated.DefaultIfEmpty(ProcessingTime.NotSet).Any(one => one.What == time.What)
            ? null
            : No(nameof(Submission.ProcessingTime), FilingRefusals.OtherTimes([.. stated.Select(one => one.Text)]));
    }

    private Decision.Refused? CommitmentObjection() =>
        submission.CommittedTime is not { } committed ? null
        : committed.Unit is TimeUnit.NotSet or TimeUnit.Unparsed ? No(nameof(Submission.CommittedTime), FilingRefusals.NoDueDate(committed))
        : committed.IsLongerThan(submission.ProcessingTime)
            ? No(nameof(Submission.CommittedTime), FilingRefusals.LongerThanTheLaw(committed, submission.ProcessingTime))
        : null;

    /// <summary>Most procedures name their agencies in words; only where all have codes can another be told.</summary>
    private bool IsOfAnother()
    {
        AgencyCode competent = submission.Competent;
        AgencyReference[] named = Named();
        return named.Length > 0 && named.All(agency => agency.Code is { } code && !competent.IsWithin(code));
    }

    private AgencyReference[] Named() => [.. procedure.CompetentAgencies, .. procedure.AuthorizedAgencies, .. procedure.HandlingAgencies];

    private bool IsThisChannel(ChannelTerms terms) => terms.Channel == submission.Channel;

    private Decision.Refused No(string member, BilingualText reason) => new(reason, regime.Filing, []) { Member = member };
}
