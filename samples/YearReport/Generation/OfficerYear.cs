using MongCai.Domain.Agencies;
using MongCai.Domain.Officers;

namespace YearReport.Generation;

/// <summary>The officers of a shop in one year, with the points of Circular 01/2018/TT-VPCP that each was given; all generated.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Officers">The points of each officer.</param>
internal sealed record OfficerYear(AgencyCode Agency, IReadOnlyList<OfficerPoints2018> Officers)
{
    private const ulong Seed = 0x0FF1CE;
    private const int OfCity = 24;
    private const int FewestOfCommune = 2;
    private const int SpreadOfCommune = 4;
    private const int MostDossiers = 400;

    /// <summary>How often a criterion is given 0, 1 and 2 points, in a hundred.</summary>
    private static readonly int[] Weights = [4, 46, 50];

    internal static IReadOnlyList<OfficerYear> Generate() =>
        [.. Agencies.Communal.Prepend(Agencies.City).Select((agency, number) => Of(agency, new Dice(Seed, (ulong)number)))];

    private static OfficerYear Of(AgencyCode agency, Dice dice)
    {
        int officers = agency == Agencies.City ? OfCity : FewestOfCommune + dice.Roll(SpreadOfCommune);
        List<OfficerPoints2018> points = [];
        for (int officer = 0; officer < officers; officer++)
        {
            int dossiers = dice.Roll(MostDossiers);
            points.Add(
                OfficerPoints2018.Of(
                    dossiers, Given(dossiers, ref dice), Given(dossiers, ref dice), Given(dossiers, ref dice), Given(dossiers, ref dice),
                    Given(dossiers, ref dice)));
        }

        return new(agency, points);
    }

    private static int Given(int dossiers, ref Dice dice)
    {
        int points = 0;
        for (int dossier = 0; dossier < dossiers; dossier++)
        {
            points += dice.Pick(Weights);
        }

        return points;
    }
}
