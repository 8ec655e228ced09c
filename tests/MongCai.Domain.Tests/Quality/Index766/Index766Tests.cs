using CsCheck;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

public class Index766Tests
{
    private static readonly Index766 Index = Index766.Official;

    [Fact]
    public void Items_OfTheOfficialIndex_SumToTheGroupsAndTo100()
    {
        Assert.Equal(
            [
                (IndicatorGroup.Transparency, 18m), (IndicatorGroup.Progress, 20m), (IndicatorGroup.OnlineServices, 12m),
                (IndicatorGroup.OnlinePayment, 10m), (IndicatorGroup.Satisfaction, 18m), (IndicatorGroup.Digitization, 22m),
            ],
            Index.Items.GroupBy(item => item.Group).Select(group => (group.Key, group.Sum(item => item.Max))));
        Assert.Equal("24 items, 100 points", Index.ToString());
    }

    [Theory]
    [InlineData("PUBLISH_ON_TIME", 9, 10, 5.4)] // 6 × 0.9
    [InlineData("PUBLIC_UPDATE_ON_TIME", 3, 4, 3)] // 4 × 0.75
    [InlineData("PUBLIC_CONTENT_FULL", 1, 2, 1)] // 2 × 0.5
    [InlineData("DOSSIER_SYNC", 95, 100, 5.7)] // 6 × 0.95
    [InlineData("HANDLED_IN_TIME", 997, 1000, 19.94)] // 20 × 0.997
    [InlineData("ONLINE_PROCEDURES", 80, 100, 2)] // full from 80 %
    [InlineData("ONLINE_PROCEDURES", 40, 100, 1)] // 2 × 0.4 / 0.8
    [InlineData("ONLINE_PROCEDURES_WITH_DOSSIERS", 1, 4, 1)] // 4 × 0.25
    [InlineData("DOSSIERS_PAID_ONLINE", 1, 3, 2)] // 6 ÷ 3
    [InlineData("PROCEDURES_PAID_ONLINE", 2, 5, 1)] // 2.5 × 0.4
    [InlineData("PROCEDURES_PAID_ONLINE", 9, 10, 2)] // never above the most
    [InlineData("PROCEDURES_OFFERING_PAYMENT", 6, 10, 1.5)] // 2.5 × 0.6
    [InlineData("PETITION_PROCESSING_ON_TIME", 5, 6, 5)] // 6 × 5/6
    [InlineData("PETITION_PROCESSING_ON_TIME", 0, 0, 6)] // no feedback: all points
    [InlineData("PETITION_HANDLING_SATISFACTION", 0, 0, 6)] // no ratings: all points
    [InlineData("PETITION_HANDLING_SATISFACTION", 0, 5, 0)] // all dissatisfied: 0, which is data
    [InlineData("DOSSIER_RECEIVING_SATISFACTION", 90, 100, 6)] // full from 90 %
    [InlineData("DOSSIER_RECEIVING_SATISFACTION", 45, 100, 3)] // 6 × 0.45 / 0.9
    [InlineData("DOSSIER_RECEIVING_SATISFACTION", 0, 0, 0)] // no dossiers: no points
    [InlineData("ORIGINAL_RESULT_AVAILABLE", 1, 2, 3)] // 6 × 0.5
    [InlineData("SO_HOA_GIAY_TO_GIAI_QUYET", 8606, 10000, 3.4424)] // 4 × 0.8606
    [InlineData("REUSED_DIGITIZED_DATA", 51, 100, 1.275)] // 2 × 0.51 / 0.8
    [InlineData("SYNCED_WITH_DVCQG_PERSONAL_STORAGE", 1, 8, 0.5)] // 4 ÷ 8
    [InlineData("CITIZEN_DATA_CONNECTED_DOSSIER", 1, 4, 0.5)] // 2 ÷ 4
    [InlineData("CITIZEN_DATA_CONNECTED_FORMALITY", 3, 4, 1.5)] // 2 × 0.75
    [InlineData("ELECTRONIC_CERTIFIED_COPY", 1, 10, 0.2)] // 2 ÷ 10
    public void Score_OfAnItem_IsTheHandComputedOne(string code, long part, long whole, decimal points)
    {
        IndexScore score = Score((code, new IndexFigure.Counted(Ratio.Of(part, whole))));
        Assert.Equal(points, Math.Round(score[code].Points!.Value, 10));
    }

    [Theory]
    [InlineData(5, 10, 10, 10, 6)] // C = 50 %, all synchronized: full
    [InlineData(4, 10, 10, 10, 4.8)] // 6 × 0.4 / 0.5
    [InlineData(5, 10, 8, 10, 4.8)] // 6 × 0.5 × 0.8 / 0.5
    [InlineData(9, 10, 1, 2, 5.4)] // 6 × 0.9 × 0.5 / 0.5
    public void Score_OfOnlineDossiers_IsTimesTheSynchronized(long online, long received, long synchronized, long reported, decimal points)
    {
        IndexScore score = Score(
            ("ONLINE_DOSSIERS", new IndexFigure.Counted(Ratio.Of(online, received))), ("DOSSIER_SYNC", new IndexFigure.Counted(Ratio.Of(synchronized, reported))));
        Assert.Equal(points, score["ONLINE_DOSSIERS"].Points);
    }

    [Fact]
    public void Score_OfOnlineDossiers_NeedsTheFactor()
    {
        IndexFigure online = new IndexFigure.Counted(Ratio.Of(2, 10));
        Assert.Equal(
            (null, ScoreReason.NoFactor),
            (Score(("ONLINE_DOSSIERS", online))["ONLINE_DOSSIERS"].Points, Score(("ONLINE_DOSSIERS", online))["ONLINE_DOSSIERS"].Reason));
        Assert.Equal(2.4m, Score(("ONLINE_DOSSIERS", online), ("DOSSIER_SYNC", new IndexFigure.NotApplicable("trial")))["ONLINE_DOSSIERS"].Points);
    }

    [Fact]
    public void Score_WithoutData_IsNotZero()
    {
        IndexScore score = Score(("PUBLISH_ON_TIME", new IndexFigure.Counted(Ratio.Of(0, 0))));

        Assert.Equal((null, ScoreReason.NoData), (score["PUBLISH_ON_TIME"].Points, score["PUBLISH_ON_TIME"].Reason));
        Assert.Equal((0m, 0m, 100m, null), (score.Points, score.Attainable, score.Missing, score.Grade));
        Assert.Equal("no data", score.ToString());
        Assert.Null(score.PointsOf(IndicatorGroup.Transparency));
    }

    [Fact]
    public void Score_WithItemsTakenOut_IsOfTheRest()
    {
        IndexScore score = Score(
            ("HANDLED_IN_TIME", new IndexFigure.Counted(Ratio.Of(9, 10))),
            ("PUBLISH_ON_TIME", new IndexFigure.Counted(Ratio.Of(0, 10))),
            ("DOSSIERS_PAID_ONLINE", new IndexFigure.NotApplicable("không có thủ tục thu phí")));

        Assert.Equal((18m, 26m), (score.Points, score.Attainable));
        Assert.Equal((68m, 86m, 94m), (score.Missing, score.Highest, score.OutOf));
        Assert.Equal("18.00–86.00 of 94; not enough data for a grade", score.ToString());
        Assert.Equal((0m, 18m), (score.PointsOf(IndicatorGroup.Transparency), score.PointsOf(IndicatorGroup.Progress)));
        Assert.Null(score.PointsOf(IndicatorGroup.OnlinePayment));
    }

    [Theory]
    [InlineData("", "95.00 of 100; grade Excellent (bands from memory; the annex of Decision 766/QĐ-TTg was not found)")] // every item has data
    [InlineData("PUBLIC_CONTENT_FULL", "93.10–95.10 of 100; grade Excellent (bands from memory; the annex of Decision 766/QĐ-TTg was not found)")] // the gap changes nothing
    [InlineData("PUBLISH_ON_TIME", "89.30–95.30 of 100; not enough data for a grade")] // the gap decides
    public void Grade_WithGaps_IsThatOfBothEndsAlone(string missing, string expected) =>
        Assert.Equal(expected, Index.Score(AllAt95().Where(figure => figure.Key != missing).ToDictionary()).ToString());

    [Fact]
    public void Grade_OfAnyGaps_IsNeverOneThatTheMissingItemsCouldChange() =>
        Gen.Select(Gen.Int[0, 10].Nullable().Array[Index.Items.Count], Gen.Int[0, 10].Array[Index.Items.Count]).Sample((known, filled) =>
        {
            IndexScore score = Index.Score(Figures(known));
            IndexScore full = Index.Score(Figures([.. known.Zip(filled, (tenths, later) => (int?)(tenths ?? later))]));
            return full.Points >= score.Points && full.Points <= score.Highest && (score.Grade is null || score.Grade == full.Grade);
        });

    [Fact]
    public void Explain_OfAScoreWithGaps_IsARangeInBothLanguages()
    {
        IndexScore score = Score(("HANDLED_IN_TIME", new IndexFigure.Counted(Ratio.Of(99_999, 100_000))));
        Assert.Equal("19,99–99,99 trên 100; chưa đủ số liệu để xếp loại", score.Explain(Language.Vietnamese)); // what falls short is never rounded up to the most
        Assert.Equal("19.99–99.99 of 100; not enough data for a grade", score.Explain(Language.English));
    }

    [Fact]
    public void Explain_OfEachReason_SaysWhy()
    {
        IndexScore score = Score(
            ("AVERAGE_PROCESSING_DAYS", new IndexFigure.Averaged(25, 10)),
            ("HANDLED_IN_TIME", new IndexFigure.Counted(Ratio.Of(99_999, 100_000))),
            ("REUSED_DIGITIZED_DATA", new IndexFigure.Counted(Ratio.Of(81, 100))),
            ("ONLINE_DOSSIERS", new IndexFigure.Counted(Ratio.Of(2, 10))),
            ("PETITION_PROCESSING_ON_TIME", new IndexFigure.Counted(Ratio.Of(0, 0))),
            ("DOSSIERS_PAID_ONLINE", new IndexFigure.NotApplicable("không có thủ tục thu phí")));

        Snapshots.Matches(string.Join('\n', score.Items.SelectMany(item => new[] { item.ToString(), item.Explain(Language.Vietnamese) })) + "\n");
    }

    [Fact]
    public void Explain_OfLargeCounts_GroupsTheirDigits()
    {
        IndexScore score = Score(
            ("HANDLED_IN_TIME", new IndexFigure.Counted(Ratio.Of(102_760, 102_770))), ("AVERAGE_PROCESSING_DAYS", new IndexFigure.Averaged(291_901, 102_770)));
        Assert.Equal("99,99 % (102.760/102.770), dưới mức 100 %, tính theo tỷ lệ", score["HANDLED_IN_TIME"].Explain(Language.Vietnamese));
        Assert.Equal("99.99 % (102,760 of 102,770), below 100 %, in proportion", score["HANDLED_IN_TIME"].Explain(Language.English));
        Assert.Equal("2,8 = 291.901/102.770", score["AVERAGE_PROCESSING_DAYS"].Explain(Language.Vietnamese));
    }

    [Fact]
    public void Score_OfAnUnknownCode_IsRefused() =>
        Assert.StartsWith(
            "The index has no item 'NONE'",
            Assert.Throws<ArgumentException>(() => Score(("NONE", new IndexFigure.NotApplicable("")))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Score_OfAnAverageOfAScoredItem_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Score(("DOSSIER_SYNC", new IndexFigure.Averaged(1, 2))));

    [Theory]
    [InlineData("A,nowhere,1,1,,,a,a,a,a,s", "Line 2: 'nowhere' is not a group")]
    [InlineData("A,progress,-1,1,,,a,a,a,a,s", "Line 2: '-1' is not a number from 0 to 100 for 'max'")]
    [InlineData("A,progress,1,0,,,a,a,a,a,s", "Line 2: the target is 0")]
    [InlineData("A,progress,1,1,,B,a,a,a,a,s", "Line 2: 'B' is not the code of an earlier line")]
    [InlineData("A,progress,1,1,,,a,a,a,a,", "Line 2: the source is missing")]
    [InlineData("A,progress,1,1,,,a,a,a,a,s\nA,progress,1,1,,,a,a,a,a,s", "Line 3: 'A' is no code of a new item")]
    public void Read_OfAWrongLine_NamesIt(string lines, string message)
    {
        using StringReader reader = new("code,group,max,target,empty,factor,vietnamese,english,definition_vietnamese,definition_english,source\n" + lines);
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Index766.Read(reader)).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, IndexFigure> AllAt95() =>
        Index.Items.Where(item => item.Max > 0).ToDictionary(item => item.Code, item => (IndexFigure)new IndexFigure.Counted(Ratio.Of((long)(950 * item.Target), item.Factor is null ? 1000 : 950)));

    /// <summary>Rates in tenths, one for each item; null for no data.</summary>
    private static Dictionary<string, IndexFigure> Figures(int?[] tenths) => Index.Items.Zip(tenths)
        .Where(pair => pair.First.Max > 0 && pair.Second is not null)
        .ToDictionary(pair => pair.First.Code, pair => (IndexFigure)new IndexFigure.Counted(Ratio.Of(pair.Second!.Value, 10)));

    private static IndexScore Score(params (string Code, IndexFigure Figure)[] figures) =>
        Index.Score(figures.ToDictionary(figure => figure.Code, figure => figure.Figure));
}
