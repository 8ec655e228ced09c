using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Components;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Portal.Handlers;
using MongCai.Sdk.Contract.Reports;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>Of whole months, the portal counts what a tally of the same facts counts, whatever the dossiers went through.</summary>
public sealed class CountsOfMonthsTests
{
    private const int Sets = 30;
    private const int DossiersOfASet = 25;

    private static readonly LocalDate Begin = new(2025, 11, 1);

    private static readonly Func<Dossier, EventStamp, Decision>[] Steps =
    [
        (dossier, stamp) => dossier.Accept(stamp, DeadlineRules.Standard),
        (dossier, stamp) => dossier.Transfer(stamp, Generated.Department, DeadlineRules.Standard),
        (dossier, stamp) => dossier.RefuseIntake(stamp, "Sai nơi nộp"),
        (dossier, stamp) => dossier.RequestSupplement(stamp, ["Tờ khai"], "Thiếu chữ ký", DeadlineRules.Standard.Calendar),
        (dossier, stamp) => dossier.Supplement(stamp, [], DeadlineRules.Standard),
        (dossier, stamp) => dossier.RequestPayment(stamp, Domain.Vnd.Of(8000)),
        (dossier, stamp) => dossier.ConfirmPayment(stamp, DeadlineRules.Standard),
        (dossier, stamp) => dossier.Stop(stamp, "Chờ kết luận"),
        (dossier, stamp) => dossier.Resume(stamp, DeadlineRules.Standard),
        (dossier, stamp) => dossier.Decide(stamp, Generated.Result),
        (dossier, stamp) => dossier.Refuse(stamp, "Không đủ điều kiện"),
        (dossier, stamp) => dossier.ReturnResult(stamp, ReturnChannel.Counter),
        (dossier, stamp) => dossier.RequestCorrection(stamp, "Sai tên"),
        (dossier, stamp) => dossier.Withdraw(stamp),
    ];

    public static TheoryData<ReportDimension, Dimensions> Sides => new()
    {
        { ReportDimension.Total, Dimensions.None },
        { ReportDimension.Agency, Dimensions.Agency },
        { ReportDimension.Procedure, Dimensions.Procedure },
        { ReportDimension.Channel, Dimensions.Channel },
    };

    [Theory]
    [MemberData(nameof(Sides))]
    public void Counts_OfWholeMonths_AreThoseOfATally(ReportDimension by, Dimensions dimension)
    {
        for (int seed = 0; seed < Sets; seed++)
        {
            Random random = new(seed);
            Dossier[] dossiers = [.. Enumerable.Range(1, DossiersOfASet).Select(number => Life(number, random))];
            YearMonth first = new YearMonth(2025, 11).PlusMonths(random.Next(4));
            YearMonth last = first.PlusMonths(random.Next(3));
            Assert.Equal(Tallied(dossiers, first, last, dimension), Counted(dossiers, first, last, by));
        }
    }

    /// <summary>What is filed is received, waits for acceptance or is not accepted: nothing is lost between them.</summary>
    [Fact]
    public void Counts_FromTheFirstDayOn_AccountForEveryFiling()
    {
        for (int seed = 0; seed < Sets; seed++)
        {
            Random random = new(seed);
            DossierCounts counts = new(Begin, Begin.PlusDays(random.Next(200)), ReportDimension.Total);
            Dossier[] dossiers = [.. Enumerable.Range(1, DossiersOfASet).Select(number => Life(number, random))];
            Array.ForEach(dossiers, counts.Add);
            CountsRow row = Assert.Single(counts.Report().Rows);
            Assert.Equal(dossiers.Count(dossier => dossier.FiledAt.Date <= counts.Report().Until), row.Received + row.AwaitingAcceptance + row.NotAccepted);
        }
    }

    private static string[] Counted(Dossier[] dossiers, YearMonth first, YearMonth last, ReportDimension by)
    {
        DossierCounts counts = new(first.ToDateInterval().Start, last.ToDateInterval().End, by);
        Array.ForEach(dossiers, counts.Add);
        return
        [
            .. from row in counts.Report().Rows
               where row.CarriedOver + row.Received > 0
               select Invariant($"{row.Key}: {row.CarriedOver} {row.Received} {row.ResolvedEarly} {row.ResolvedOnTime} {row.ResolvedLate} {row.ResolvedUndated} {row.EndedOtherwise} {row.PendingInTime} {row.PendingOverdue}"),
        ];
    }

    private static string[] Tallied(Dossier[] dossiers, YearMonth first, YearMonth last, Dimensions dimension)
    {
        DossierTally tally = DossierTally.Empty(dimension);
        foreach (Dossier then in dossiers.Where(dossier => dossier.FiledAt.Date <= last.ToDateInterval().End).Select(dossier => AsOf(dossier, last.ToDateInterval().End)))
        {
            if (FactPolicy.Published.FactsOf(then, Segment.Of(then.Submission)) is { } facts)
            {
                tally.Add(facts);
            }
        }

        string[] lines =
        [
            .. from part in tally.By(dimension, first, last)
               let figures = part.Figures
               where figures.CarriedOver + figures.Received > 0
               select Invariant($"{(dimension == Dimensions.None ? "total" : part.Segment)}: {figures.CarriedOver} {figures.Received} {figures.ResolvedEarly} {figures.ResolvedOnTime} {figures.ResolvedOverdue} {figures.ResolvedUndated} {figures.Ended - figures.Resolved} {figures.PendingInTime} {figures.PendingOverdue}"),
        ];
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static Dossier AsOf(Dossier dossier, LocalDate day) => Dossier.Replay(dossier.Events.TakeWhile(step => step.Stamp.At.Date <= day));

    /// <summary>A dossier to which things happen that the law allows, some days apart.</summary>
    private static Dossier Life(int number, Random random)
    {
        LocalDateTime at = Begin.PlusDays(random.Next(120)).At(new(9, 0));
        Dossier dossier = Dossier.Replay([new DossierEvent.Filed(Stamp(at, ActorKind.Applicant), Filing(number, at.Date, random))]);
        for (int tries = random.Next(40); tries > 0; tries--)
        {
            Func<Dossier, EventStamp, Decision> step = Steps[random.Next(Steps.Length)];
            LocalDateTime then = at.PlusDays(random.Next(8));
            Decision? done = Enum.GetValues<ActorKind>().Select(kind => step(dossier, Stamp(then, kind)))
                .FirstOrDefault(decision => decision is Decision.Accepted);
            (dossier, at) = done is null ? (dossier, at) : (dossier.Apply(done), then);
        }

        return dossier;
    }

    private static EventStamp Stamp(LocalDateTime at, ActorKind kind) => new(at, new(kind, "generated"));

    private static Submission Filing(int number, LocalDate on, Random random) => new()
    {
        Code = DossierCode.Of(Generated.Agency, on, number),
        Procedure = random.Next(2) == 0 ? Generated.Procedure : Generated.SameDayProcedure,
        ProcedureName = "generated",
        ProcessingTime = random.Next(5) == 0 ? ProcessingTime.NotSet : ProcessingTime.WorkingDays(1 + random.Next(20)),
        CommittedTime = random.Next(3) == 0 ? ProcessingTime.WorkingDays(1 + random.Next(10)) : null,
        Applicant = Generated.Applicant().ToDomain(),
        Channel = (SubmissionChannel)(1 + random.Next(3)),
        ReceivedBy = Generated.Agency,
        Competent = random.Next(2) == 0 ? Generated.Agency : Generated.Department,
        Components = [new Component("GT01", "Tờ khai", new ComponentSource.Paper())],
    };
}
