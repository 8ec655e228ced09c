using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Mapping;

/// <summary>Over dossiers of any life: what is mapped, written and read back is what the domain knew.</summary>
public class LivesTests
{
    private static readonly Gen<Dossier> Lives = Gen.Select(
        Tests.Mapping.Domain.Applicants,
        Tests.Mapping.Domain.Components.Array[0, 4],
        Gen.Int[1, 3].Select(channel => (SubmissionChannel)channel),
        Gen.Int[0, 12].Array[0, 14],
        (applicant, components, channel, moves) => Lived(SampleDossiers.Filed(SampleDossiers.Submission with { Applicant = applicant, Components = components, Channel = channel }), moves));

    [Fact]
    public void Dossier_OfAnyLife_ComesBackAsTheDomainKnewIt()
    {
        int ended = 0, supplemented = 0;
        Lives.Sample(
            dossier =>
            {
                NationalDossier made = Complete(NationalMapping.OfDossier(dossier, Contexts.Everything(fee: Domain.Vnd.Of(75_000))));
                string written = Records.Written(made, NationalJson.Context.NationalDossier);
                NationalDossier read = NationalJson.Parse(written, NationalJson.Context.NationalDossier);

                Assert.Equal(written, Records.Written(read, NationalJson.Context.NationalDossier));
                AssertFacts(dossier, read);
                AssertApplicant(dossier.Submission.Applicant, read);
                Assert.All(dossier.Components.Zip(read.Components), pair => AssertComponent(pair.First, pair.Second));
                Assert.Equal(dossier.Components.Count, read.Components.Count);
                AssertSupplements(dossier, read);
                ended += dossier.EndedAt is null ? 0 : 1;
                supplemented += read.Supplements.Count > 0 ? 1 : 0;
            },
            iter: 1_000,
            threads: 1);

        Assert.True(ended > 50 && supplemented > 50, FormattableString.Invariant($"Too tame: {ended} ended, {supplemented} supplemented."));
    }

    [Fact]
    public void Steps_OfAnyLife_SayWhoWhenWhatAndWhy() => Lives.Sample(
        dossier =>
        {
            NationalDossierContext context = new() { Field = new("", ""), FilingPlace = default, Payments = [], AgencyName = _ => null, Officer = _ => new("Trần Thị Cán") };
            DossierEvent[] told = [.. dossier.Events.Skip(1).Where(done => done.Stamp.By.Kind != ActorKind.Applicant || done is DossierEvent.Withdrawn)];

            NationalProgress[] read = [.. Complete(NationalMapping.OfProgress(dossier, context))
                .Select(step => NationalJson.Parse(Records.Written(step, NationalJson.Context.NationalProgress), NationalJson.Context.NationalProgress))];

            Assert.Equal(told.Select(done => (NodaTime.LocalDateTime?)done.Stamp.At), read.Select(step => step.At.Value));
            Assert.All(read, step => Assert.Equal((dossier.Code, "Trần Thị Cán", true), (step.Dossier.Value!.Value, step.Officer, step.Status.IsKnown)));
            Assert.All(told.Zip(read), pair => Assert.Contains(ReasonOf(pair.First), pair.Second.Content, StringComparison.Ordinal));
        },
        iter: 1_000,
        threads: 1);

    /// <summary>Moves of the counter and of the agency, an hour apart; one that the law does not allow is left out.</summary>
    private static Dossier Lived(Dossier dossier, int[] moves)
    {
        int hours = 1;
        foreach (int move in moves)
        {
            dossier = Moved(dossier, move, hours++) is Decision.Accepted accepted ? dossier.Apply(accepted) : dossier;
        }

        return dossier;
    }

    private static Decision Moved(Dossier dossier, int move, int hours) => move switch
    {
        0 or 1 => dossier.Accept(Counter(hours), DeadlineCalculator.Standard),
        2 => dossier.RefuseIntake(Counter(hours), Reason(hours)),
        3 => dossier.RequestSupplement(Agency(hours), ["Bản vẽ"], Reason(hours), WorkingCalendar.Official),
        10 or 11 => dossier.RequestSupplement(Counter(hours), ["Đơn"], Reason(hours), WorkingCalendar.Official),
        4 or 12 => dossier.Supplement(Counter(hours), [new Component("GT02", "Bản vẽ", new ComponentSource.Digitized(SampleDossiers.File), 1, 1)], DeadlineCalculator.Standard),
        5 => dossier.Transfer(Counter(hours), SampleDossiers.Department, DeadlineCalculator.Standard),
        6 => dossier.Decide(Agency(hours), new ResultDocument("Giấy phép", "KQ.H49.000001", SampleDossiers.File)),
        7 => dossier.Refuse(Agency(hours), Reason(hours)),
        8 => dossier.Withdraw(SampleDossiers.After(hours, ActorKind.Applicant), Reason(hours)),
        _ => dossier.ReturnResult(Counter(hours), ReturnChannel.Counter),
    };

    private static EventStamp Counter(int hours) => SampleDossiers.After(hours, ActorKind.OneStopShop);

    private static EventStamp Agency(int hours) => SampleDossiers.After(hours, ActorKind.CompetentAgency);

    private static string Reason(int hours) => FormattableString.Invariant($"Lý do {hours} <&\"");

    private static string ReasonOf(DossierEvent done) => done switch
    {
        DossierEvent.IntakeRefused refused => refused.Reason,
        DossierEvent.Refused refused => refused.Reason,
        DossierEvent.Withdrawn withdrawn => withdrawn.Reason ?? "",
        DossierEvent.SupplementRequested requested => requested.Reason,
        _ => "",
    };

    private static T Complete<T>(NationalMapping<T> mapping) => mapping is NationalMapping<T>.Incomplete incomplete
        ? throw new InvalidOperationException(string.Join("\n", incomplete.Problems))
        : ((NationalMapping<T>.Complete)mapping).Record;

    private static void AssertFacts(Dossier dossier, NationalDossier read)
    {
        Assert.Equal(
            (dossier.Code, dossier.Submission.Procedure, NationalStatus.Of(dossier.State), dossier.Submission.Channel),
            (read.Code.Value!.Value, read.Procedure.Value!.Value, read.Status, read.Channel.Known!.Value));
        Assert.Equal((dossier.FiledAt, dossier.AcceptedAt, dossier.DueAt), (read.FiledAt.Value!.Value, read.ReceivedAt.Value, read.DueAt.Value));
        Assert.Equal(dossier.Result is { } result ? (result.Title, result.Code ?? "", result.File!.Id) : default, read.Results is [var paper] ? (paper.Title, paper.Code, paper.FileId) : default);
        Assert.Equal(75_000, read.Fees.Single().Amount.Value!.Value.Dong);
        Assert.Empty(read.UnknownMembers);
    }

    private static void AssertApplicant(Applicant applicant, NationalDossier read)
    {
        Assert.Equal((applicant.RevealName(), applicant.Contact.Phone?.Reveal() ?? "", applicant.Contact.Email?.Reveal() ?? ""), (read.ApplicantName, read.Phone, read.Email));
        Assert.Equal(NationalCode.Of(applicant), read.ApplicantKind);
        Assert.Equal((applicant as Applicant.Individual)?.Id, read.Identities is [var identity] ? identity.Number.Value : null);
    }

    private static void AssertComponent(Component known, NationalComponent read)
    {
        Assert.Equal((known.Code, known.Source.ElectronicFile?.Id ?? "", known.Source.ElectronicFile is not null), (read.ComponentCode, read.FileId, read.IsDigitized.Value!.Value));
        Assert.Equal(((known.Source as ComponentSource.ResultStore)?.ResultCode ?? "", known.Source is ComponentSource.ResultStore), (read.ReplacingResult, read.IsFromResultStore.Value!.Value));
        Assert.Equal(known.Source is ComponentSource.Paper or ComponentSource.Attached or ComponentSource.Digitized or ComponentSource.CertifiedCopy, read.Reuse.Is(NationalReuse.NotReused));
    }

    private static void AssertSupplements(Dossier dossier, NationalDossier read)
    {
        DossierEvent.SupplementRequested[] asked = [.. dossier.Events.OfType<DossierEvent.SupplementRequested>()];
        Assert.Equal(asked.Select(done => (NodaTime.LocalDateTime?)done.Stamp.At), read.Supplements.Select(supplement => supplement.RequestedAt.Value));
        Assert.All(asked.Zip(read.Supplements), pair => Assert.Contains(pair.First.Reason, pair.Second.Content, StringComparison.Ordinal));
        Assert.Equal(dossier.Events.OfType<DossierEvent.Supplemented>().Count(), read.Supplements.Count(supplement => supplement.ReceivedAt.Value is not null));
    }
}
