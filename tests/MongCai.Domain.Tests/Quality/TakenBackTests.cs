using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

/// <summary>A tally from which more was taken back than was added has no figures: each count that can be below nought is held alone, the others at nought or above.</summary>
public class TakenBackTests
{
    private static readonly YearMonth February = new(2024, 2);

    private static readonly DossierFacts Undated = Facts.One("2024-01-02", null, null);
    private static readonly DossierFacts Late = Facts.One("2024-01-02", "2024-01-10", null);
    private static readonly DossierFacts New = Facts.One("2024-02-02", null, null);
    private static readonly DossierFacts NewAndLate = Facts.One("2024-02-02", "2024-02-10", null);

    /// <summary>What is below nought in February, what was added and what was taken back.</summary>
    public static TheoryData<string, DossierFacts[], DossierFacts[]> Corrections => new()
    {
        { "received in person", [New.InSegment(Facts.Segments[0] with { Channel = SubmissionChannel.Online })], [New] },
        { "pending", [Facts.One("2024-01-02", null, "2024-02-05")], [Undated] },
        { "pending overdue", [Facts.One("2024-01-02", "2024-01-10", "2024-02-05"), New], [Late] },
        { "carried over", [New], [Undated] },
        { "carried over overdue", [Undated, NewAndLate], [Late] },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Over_ACountBelowNought_IsRefused(string count, DossierFacts[] added, DossierFacts[] takenBack)
    {
        DossierTally tally = Facts.Tally(added);
        Array.ForEach(takenBack, tally.Retract);
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => tally.Over(February, February));
        Assert.True(refused.Message.StartsWith("More was taken back than was added.", StringComparison.Ordinal), count);

        Array.ForEach(takenBack, tally.Add);
        Assert.True(tally.Over(February, February).Pending >= 0, count);
    }
}
