using MongCai.Domain.Quality;

namespace Province.Forms;

/// <summary>What several tallies count together.</summary>
internal static class TallySum
{
    /// <param name="kept">The sides that all of them keep apart.</param>
    /// <param name="tallies">The tallies, none of which is changed.</param>
    internal static DossierTally Of(Dimensions kept, IEnumerable<DossierTally> tallies)
    {
        DossierTally sum = DossierTally.Empty(kept);
        foreach (DossierTally tally in tallies)
        {
            sum.Include(tally);
        }

        return sum;
    }
}
