using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>The figures of feedback and petitions (<i>phản ánh, kiến nghị</i>) first received in a period, each counted once.</summary>
/// <param name="OnTime">Those handled on time, of all.</param>
/// <param name="WithoutObjection">All but those disliked more often than liked, repeated or overdue, of all (Decision 766/QĐ-TTg, 5.3).</param>
/// <param name="AboutProcedures">Those about procedures, of all.</param>
/// <param name="AboutStaff">Those about the conduct of staff, of all.</param>
/// <remarks>0 of 0 is no feedback, for which the index gives the points of the first two.</remarks>
public readonly record struct FeedbackFigures(
    [property: JsonRequired] Ratio OnTime,
    [property: JsonRequired] Ratio WithoutObjection,
    [property: JsonRequired] Ratio AboutProcedures,
    [property: JsonRequired] Ratio AboutStaff)
{
    /// <summary>Counts feedback.</summary>
    public static FeedbackFigures Of(IEnumerable<FeedbackFacts> feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        return feedback.Aggregate(default(FeedbackFigures), (sum, one) => sum + Of(one));
    }

    /// <summary>Pools the figures of different feedback.</summary>
    public static FeedbackFigures operator +(FeedbackFigures left, FeedbackFigures right) => new(
        left.OnTime + right.OnTime,
        left.WithoutObjection + right.WithoutObjection,
        left.AboutProcedures + right.AboutProcedures,
        left.AboutStaff + right.AboutStaff);

    private static FeedbackFigures Of(FeedbackFacts one) =>
        new(One(one.IsOnTime == true), One(!one.IsObjected), One(one.IsAboutProcedures), One(one.IsAboutStaff));

    private static Ratio One(bool isPart) => Ratio.Of(isPart ? 1 : 0, 1);
}
