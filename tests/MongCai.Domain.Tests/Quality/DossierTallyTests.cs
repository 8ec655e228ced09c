using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class DossierTallyTests
{
    private static readonly YearMonth January = new(2024, 1);

    [Fact]
    public void Over_AnyPeriod_CountsByTheDefinitions() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample((facts, cutOff, period) =>
        {
            DossierFigures figures = Facts.Tally(facts, cutOff: cutOff).Over(period.First, period.Last);
            NaiveFigures naive = new(facts, cutOff.FirstDay(period.First), cutOff.LastDay(period.Last));

            return (figures.CarriedOver, figures.CarriedOverOverdue, figures.Pending, figures.PendingOverdue)
                    == (naive.CarriedOver, naive.CarriedOverOverdue, naive.Pending, naive.PendingOverdue)
                && (figures.Received, figures.Ended, figures.Resolved) == (naive.Received.Count(), naive.Ended.Count(), naive.Resolved.Count())
                && Enum.GetValues<Outcome>().All(outcome => new Timeliness?[] { Timeliness.Early, Timeliness.OnTime, Timeliness.Overdue, null }
                    .All(timeliness => figures.EndedBy(outcome, timeliness) == naive.EndedBy(outcome, timeliness)))
                && figures.ProcessingDays == naive.Resolved.Sum(one => Period.DaysBetween(one.ReceivedOn, one.Ending!.Value.On))
                && figures.CarriedOver + figures.Received == figures.Ended + figures.Pending;
        });

    [Fact]
    public void Over_AnyPeriod_RatesByTheDefinitions() =>
        Gen.Select(Facts.Any, Facts.Periods).Sample((facts, period) =>
        {
            DossierFigures figures = Facts.Tally(facts, Dimensions.None).Over(period.First, period.Last);
            NaiveFigures naive = new(facts, CutOff.EndOfMonth.FirstDay(period.First), CutOff.EndOfMonth.LastDay(period.Last));
            DossierFacts[] received = [.. naive.Received];
            DossierFacts[] ended = [.. naive.Ended];

            return Rate.Online.Of(figures) == Share(received, one => one.Segment.Channel == SubmissionChannel.Online)
                && Rate.ReusingData.Of(figures) == Share(received, one => one.ReusesData)
                && Rate.ComponentsDigitized.Of(figures) == Share(received.Where(one => one.AreComponentsDigitized is not null), one => one.AreComponentsDigitized == true)
                && Rate.ResultsElectronic.Of(figures) == Share(ended.Where(one => one.IsResultElectronic is not null), one => one.IsResultElectronic == true)
                && Rate.Digitized.Of(figures) == Share(
                    naive.Resolved.Where(one => one.AreComponentsDigitized is not null), one => one.AreComponentsDigitized == true && one.IsResultElectronic != false)
                && Rate.Satisfied.Of(figures) == Share(ended.Where(one => one.IsSatisfied is not null), one => one.IsSatisfied == true)
                && Rate.Complained.Of(figures) == Share(ended, one => one.HasComplaint)
                && Rate.PaidOnline.Of(figures) == Share(received.Where(one => one.HasObligation), one => one.IsPaidOnline)
                && Rate.CashlessByCount.Of(figures) == Share(received.Where(one => one.IsPaidCashless is not null), one => one.IsPaidCashless == true)
                && Rate.CashlessByAmount.Of(figures) == Ratio.Of(
                    received.Where(one => one.IsPaidCashless == true).Sum(one => one.AmountPaid.Dong), received.Sum(one => one.AmountPaid.Dong));
        });

    [Fact]
    public void Merge_OfAnySplitInAnyOrder_IsTheTallyOfAll() =>
        Gen.Select(Facts.Any, Gen.Int[0, 60], Gen.Int[0, 60], Facts.CutOffs).Sample((facts, first, second, cutOff) =>
        {
            DossierTally a = Facts.Tally(facts.Take(first), cutOff: cutOff);
            DossierTally b = Facts.Tally(facts.Skip(first).Take(second), cutOff: cutOff);
            DossierTally c = Facts.Tally(facts.Skip(first + second), cutOff: cutOff);
            string all = Facts.Tally(facts.Reverse(), cutOff: cutOff).ToJson();

            return DossierTally.Merge(DossierTally.Merge(a, b), c).ToJson() == all
                && DossierTally.Merge(a, DossierTally.Merge(c, b)).ToJson() == all
                && DossierTally.Merge(DossierTally.FromJson(c.ToJson()), DossierTally.Merge(b, a)).ToJson() == all
                && DossierTally.Merge(DossierTally.Read(Written(c)), DossierTally.Merge(b, a)).ToJson() == all;
        });

    [Fact]
    public void Retract_OfWhatWasAdded_LeavesNoTrace() =>
        Gen.Select(Facts.Any, Facts.Any).Sample((kept, corrected) =>
        {
            DossierTally tally = Facts.Tally([.. corrected, .. kept]);
            Array.ForEach(corrected, tally.Retract);
            return tally.ToJson() == Facts.Tally(kept).ToJson();
        });

    [Fact]
    public void Retract_InAnotherTally_CorrectsWhenMerged()
    {
        DossierFacts pending = Facts.One("2024-01-02", "2024-01-10", null);
        DossierFacts resolved = Facts.One("2024-01-02", "2024-01-10", "2024-01-09");
        DossierTally original = Facts.Tally([pending]);
        DossierTally correction = DossierTally.Empty();
        correction.Retract(pending);

        Assert.Throws<InvalidOperationException>(() => correction.Over(January, January));

        correction.Add(resolved);
        DossierFigures figures = DossierTally.Merge(correction, original).Over(January, January);
        Assert.Equal("0 carried over + 1 received = 1 ended + 0 pending (0 overdue)", figures.ToString());
    }

    /// <summary>A day that stands for never: nothing is over before it, and there is no day after it.</summary>
    [Fact]
    public void Add_WithTheLastDayThereIs_IsNeverOverdue() => Assert.Equal(
        "0 carried over + 1 received = 0 ended + 1 pending (0 overdue)",
        Facts.Tally([Facts.One("2024-01-02", "9999-12-31", null)]).Over(January, January).ToString());

    [Fact]
    public void Empty_BySidesThatAreNone_IsAWrongCall() =>
        Assert.Throws<ArgumentOutOfRangeException>("dimensions", () => DossierTally.Empty((Dimensions)(1 << 20)));

    [Fact]
    public void By_AnyDimensions_PoolsToTheWhole() =>
        Gen.Select(Facts.Any, Facts.Periods, Gen.Int[0, (int)Dimensions.All]).Sample((facts, period, sides) =>
        {
            Dimensions dimensions = (Dimensions)sides;
            DossierTally tally = Facts.Tally(facts);
            IReadOnlyList<SegmentFigures> parts = tally.By(dimensions, period.First, period.Last);
            DossierFigures whole = tally.Over(period.First, period.Last);
            DossierFigures pooled = parts.Aggregate(DossierFigures.None, (sum, part) => sum + part.Figures);

            return pooled.ToString() == whole.ToString()
                && Rate.CashlessByAmount.Of(pooled) == Rate.CashlessByAmount.Of(whole)
                && parts.All(part => part.Segment == part.Segment.Keep(dimensions))
                && tally.RollUp(dimensions).ToJson() == Facts.Tally(facts, dimensions).ToJson();
        });

    [Fact]
    public void Over_SomeSegments_CountsThese()
    {
        DossierTally tally = Facts.Tally(Facts.Segments.Select(segment => Facts.One("2024-01-02", "2024-01-10", "2024-01-09", segment: segment)));

        Assert.Equal(4, tally.Over(January, January, segment => segment.Channel == SubmissionChannel.Online).Received);
        Assert.Equal([4L, 4L, 4L], tally.By(Dimensions.Channel, January, January).Select(part => part.Figures.Received));
        Assert.Equal(["", "other"], tally.By(Dimensions.OverdueCause, January, January).Select(part => part.Segment.OverdueCause));
    }

    [Fact]
    public void By_OfSomeSegments_PoolsToOverThese()
    {
        DossierTally tally = Facts.Tally(Facts.Segments.Select(segment => Facts.One("2024-01-02", "2024-01-10", "2024-01-09", segment: segment)));
        Assert.Equal(
            [(SubmissionChannel.InPerson, 2L), (SubmissionChannel.Postal, 2L)],
            tally.By(Dimensions.Channel, January, January, segment => segment.Agency == Facts.Shop && segment.Channel != SubmissionChannel.Online)
                .Select(part => (part.Segment.Channel, part.Figures.Received)));
    }

    [Fact]
    public void By_ASideNotKept_IsRefused() => Assert.All<Action>(
        [
            () => DossierTally.Empty(Dimensions.Level).By(Dimensions.Level | Dimensions.Field, January, January),
            () => DossierTally.Empty(Dimensions.Level).RollUp(Dimensions.Level | Dimensions.Field),
        ],
        asked => Assert.StartsWith(
            "The tally keeps 'Level' apart and cannot tell 'Field'.", Assert.Throws<ArgumentException>(asked).Message, StringComparison.Ordinal));

    [Fact]
    public void Over_APeriodThatEndsBeforeItBegins_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierTally.Empty().Over(January, new YearMonth(2023, 12)));

    /// <summary>What a month counts lately is kept in bytes, and is added to the sums before one overflows.</summary>
    [Theory]
    [InlineData(127)] // as many as a byte holds
    [InlineData(128)]
    [InlineData(255)]
    [InlineData(1000)]
    public void Add_OfManyInOneMonth_CountsAllAndTakesAllBack(int number)
    {
        DossierFacts[] many = [.. Enumerable.Repeat(Facts.One("2024-01-02", "2024-01-10", "2024-01-09"), number)];
        DossierTally tally = Facts.Tally(many);
        DossierFigures figures = tally.Over(January, January);
        Assert.Equal((number, number, 7L * number), (figures.Received, figures.EndedBy(Outcome.Resolved, Timeliness.Early), figures.ProcessingDays));

        Array.ForEach(many, tally.Retract);
        Assert.Null(tally.FirstMonth);
    }

    [Fact]
    public void Add_OfAChannelNotKnown_CountsInNone()
    {
        DossierTally tally = Facts.Tally([Facts.One("2024-01-02", "2024-01-10", null, segment: Segment.Whole)]);
        DossierFigures figures = tally.Over(January, January);
        Assert.Equal((1L, Ratio.Of(0, 1)), (figures.Received, Rate.Online.Of(figures)));
        Assert.DoesNotContain("receivedInPerson", tally.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("receivedPostal", tally.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OfSegments_SumsTheirDossiers()
    {
        DossierFacts shop = Facts.One("2024-01-02", "2024-01-10", null);
        DossierTally tally = Facts.Tally([shop, shop, Facts.One("2024-02-02", "2024-02-10", null, segment: Facts.Segments[1])], Dimensions.Agency | Dimensions.Level);
        Assert.Equal($"3 dossiers in 2 segments by Agency, Level, months to {CutOff.EndOfMonth}", tally.ToString());
    }

    [Fact]
    public void Merge_OfOtherMonths_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DossierTally.Merge(DossierTally.Empty(), DossierTally.Empty(cutOff: CutOff.OnDay(14))));

    [Fact]
    public void ToJson_OfATally_IsTheRecordedText() =>
        Snapshots.Matches(
            Facts.Tally([Facts.One("2024-01-02", "2024-01-10", null), Facts.One("2024-01-20", "2024-01-22", "2024-03-01")], cutOff: CutOff.OnDay(14)).ToJson());

    [Fact]
    public void FromJson_OfATextOfTheFirstVersion_IsReadAndWrittenTheSame()
    {
        const string Stored = """{"version":1,"dimensions":"All","cutOffDay":14,"rows":[{"months":{"2024-01":{"received":2}}},{"agency":"000.00.01.H49","level":"District","fieldCode":"","fieldName":"Hộ tịch","procedure":"1.001193","channel":"InPerson","onlineLevel":"Full","overdueCause":"other","months":{"2024-01":{"received":1,"receivedInPerson":1,"becameOverdue":1}}}]}""";
        DossierTally tally = DossierTally.FromJson(Stored);
        Assert.Equal(
            new Segment
            {
                Agency = Facts.Shop,
                Level = AdministrativeLevel.District,
                Field = new("", "Hộ tịch"),
                Procedure = ProcedureCode.Parse("1.001193"),
                Channel = SubmissionChannel.InPerson,
                OnlineLevel = OnlineServiceLevel.Full,
                OverdueCause = "other",
            },
            tally.By(Dimensions.All, January, January)[1].Segment);
        Assert.Equal(tally.ToJson(), DossierTally.FromJson(tally.ToJson()).ToJson());
        Assert.Equal(3, tally.Over(January, January).Received);
    }

    [Fact]
    public void FromJson_OfAnyDamagedText_ReadsOrRefuses()
    {
        string whole = Facts.Tally([Facts.One("2024-01-02", "2024-01-10", null)], cutOff: CutOff.OnDay(14)).ToJson();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 8], Gen.String["\"{}[]:,019-nul\\"]).Sample(
            (at, length, put) => IsReadOrRefused(whole[..at] + put + whole[Math.Min(whole.Length, at + length)..]), iter: Fuzz.Inputs);
    }

    [Fact]
    public void FirstAndLastMonth_AreThoseWithCounts()
    {
        DossierFacts late = Facts.One("2024-05-02", null, null);
        DossierTally tally = Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-02-01"), late]);
        Assert.Equal((January, new YearMonth(2024, 5)), (tally.FirstMonth!.Value, tally.LastMonth!.Value));

        tally.Retract(late);
        Assert.Equal(new YearMonth(2024, 2), tally.LastMonth);
        Assert.Null(DossierTally.Empty().FirstMonth);
    }

    [Fact]
    public void LastMonthOfReceiptOrEnd_OfDossiersDueLater_IsBeforeTheirDueDay()
    {
        DossierTally tally = Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-02-01"), Facts.One("2024-01-02", "2024-06-10", null)]);
        Assert.Equal((new YearMonth(2024, 2), new YearMonth(2024, 6)), (tally.LastMonthOfReceiptOrEnd!.Value, tally.LastMonth!.Value));
        Assert.Null(DossierTally.Empty().LastMonthOfReceiptOrEnd);
    }

    [Fact]
    public void Add_InMonthsOfAYear_TakesRoomForTheseAlone()
    {
        DossierFacts[] facts = [.. new[] { 1, 12, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }.Select(month => Facts.One($"2024-{month:00}-02", null, null))];
        Facts.Tally(facts);
        DossierTally tally = DossierTally.Empty();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(facts, tally.Add);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 8192);
    }

    [Fact]
    public void Retract_OfAllThatWasAdded_LeavesNoTrace() =>
        Gen.Select(Facts.Any, Facts.Any).Sample((kept, taken) =>
        {
            DossierTally tally = Facts.Tally([.. kept, .. taken]);
            Array.ForEach([.. taken], tally.Retract);
            DossierTally never = Facts.Tally(kept);
            YearMonth first = new(1990, 1), last = new(2100, 1);
            return tally.ToString() == never.ToString() && tally.ToJson() == never.ToJson()
                && tally.By(Dimensions.All, first, last).Select(part => part.Segment).SequenceEqual(never.By(Dimensions.All, first, last).Select(part => part.Segment));
        });

    [Fact]
    public void Of_MonthsTheOtherWayRound_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        DossierFigures.Of(new DossierFacts(default, Segment.Whole, new(2024, 1, 5), new(2024, 1, 12), null), new(2024, 2), January, CutOff.EndOfMonth));

    private static Ratio Share(IEnumerable<DossierFacts> whole, Func<DossierFacts, bool> part) => Ratio.Of(whole.LongCount(part), whole.LongCount());

    private static bool IsReadOrRefused(string json)
    {
        try
        {
            return DossierTally.FromJson(json) is not null;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static byte[] Written(DossierTally tally)
    {
        using MemoryStream stream = new();
        tally.Write(stream);
        Assert.True(stream.CanWrite);
        return stream.ToArray();
    }
}
