using System.Numerics;
using CsCheck;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Points at the limits of targets and grades, against exact arithmetic.</summary>
public class IndexLimitTests
{
    private static readonly Index766 Index = Index766.Official;

    private static readonly IndexItem[] Scored = [.. Index.Items.Where(item => item.Max > 0)];

    private static readonly Gen<Ratio> Ratios = Gen.Select(Gen.Long[0, 40], Gen.Long[1, 40]).Select((part, whole) => Ratio.Of(Math.Min(part, whole), whole));

    [Fact]
    public void Points_OfAProductThatReachesTheTarget_AreFull()
    {
        ItemScore score = Score(("ONLINE_DOSSIERS", Ratio.Of(7, 12)), ("DOSSIER_SYNC", Ratio.Of(12, 14)))["ONLINE_DOSSIERS"];
        Assert.Equal((6m, 0.5m, ScoreReason.TargetReached), (score.Points, score.Rate, score.Reason));
    }

    [Fact]
    public void RoundedPoints_OfAHalf_GoAwayFromZero() => Assert.Equal(2.38m, Score(("PUBLISH_ON_TIME", Ratio.Of(19, 48)))["PUBLISH_ON_TIME"].RoundedPoints);

    [Fact]
    public void Grade_OfASumThatReachesIt_IsIt()
    {
        Dictionary<string, IndexFigure> figures = Scored.ToDictionary(item => item.Code, _ => (IndexFigure)new IndexFigure.NotApplicable("trial"));
        figures["HANDLED_IN_TIME"] = new IndexFigure.Counted(Ratio.Of(7, 12));
        figures["DOSSIER_SYNC"] = new IndexFigure.Counted(Ratio.Of(2, 9));
        IndexScore score = Index.Score(figures);
        Assert.Equal((13m, 26m, "Average"), (score.Points, score.OutOf, score.Grade!.Name.English));
    }

    [Fact]
    public void RoundedPoints_JustShortOfAGrade_StayBelowIt()
    {
        Dictionary<string, IndexFigure> figures = Scored.ToDictionary(item => item.Code, _ => (IndexFigure)new IndexFigure.NotApplicable("trial"));
        figures["HANDLED_IN_TIME"] = new IndexFigure.Counted(Ratio.Of(4_999, 10_000));
        figures["DOSSIER_SYNC"] = new IndexFigure.Counted(Ratio.Of(1, 2));
        IndexScore score = Index.Score(figures);
        Assert.Equal((12.998m, 12.99m, "Weak"), (score.Points, score.RoundedPoints, score.Grade!.Name.English));
        Assert.StartsWith("12.99 of 26; grade Weak", score.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_OfAnyRatios_ReachesWhatTheExactSumReaches() => Ratios.Array[Scored.Length].Sample(
        ratios =>
        {
            IndexScore score = Index.Score(Scored.Zip(ratios).ToDictionary(pair => pair.First.Code, pair => (IndexFigure)new IndexFigure.Counted(pair.Second)));
            (BigInteger part, BigInteger whole) = Scored.Aggregate((BigInteger.Zero, BigInteger.One), (sum, item) => Plus(sum, Exact(item, ratios)));
            Assert.All(GradeBands.Index766.Grades, grade => Assert.Equal(part >= (BigInteger)grade.From * whole, score.Grade!.From >= grade.From));
            Assert.Equal((decimal)(part * 1_000_000 / whole), decimal.Truncate(score.Points * 1_000_000));
            Assert.Equal(score.Points == decimal.Truncate(score.Points), (part % whole).IsZero);
        },
        iter: Runs.Of(5_000));

    [Fact]
    public void Points_OfAnyItem_AreThoseOfExactArithmetic() => Gen.Select(Ratios, Ratios).Sample(
        (online, synchronized) =>
        {
            ItemScore score = Score(("ONLINE_DOSSIERS", online), ("DOSSIER_SYNC", synchronized))["ONLINE_DOSSIERS"];
            bool isFull = 2 * online.Part * synchronized.Part >= online.Whole * synchronized.Whole;
            Assert.Equal((isFull, isFull), (score.Reason == ScoreReason.TargetReached, score.Points == 6));
        },
        iter: Runs.Of(20_000));

    /// <summary>The points of an item as two whole numbers, in thousandths of what its columns say.</summary>
    private static (BigInteger Part, BigInteger Whole) Exact(IndexItem item, Ratio[] ratios)
    {
        Ratio own = RatioOf(item.Code, ratios);
        Ratio factor = item.Factor is { } code ? RatioOf(code, ratios) : Ratio.Of(1, 1);
        (BigInteger part, BigInteger whole) = ((BigInteger)own.Part * factor.Part * 1000, (BigInteger)own.Whole * factor.Whole * (BigInteger)(1000 * item.Target));
        return part >= whole ? ((BigInteger)(1000 * item.Max), 1000) : ((BigInteger)(1000 * item.Max) * part, 1000 * whole);
    }

    private static Ratio RatioOf(string code, Ratio[] ratios) => ratios[Array.FindIndex(Scored, item => item.Code == code)];

    private static (BigInteger Part, BigInteger Whole) Plus((BigInteger Part, BigInteger Whole) left, (BigInteger Part, BigInteger Whole) right) =>
        ((left.Part * right.Whole) + (right.Part * left.Whole), left.Whole * right.Whole);

    private static IndexScore Score(params (string Code, Ratio Ratio)[] figures) =>
        Index.Score(figures.ToDictionary(figure => figure.Code, figure => (IndexFigure)new IndexFigure.Counted(figure.Ratio)));
}
