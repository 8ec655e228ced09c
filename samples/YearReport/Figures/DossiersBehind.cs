using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace YearReport.Figures;

/// <summary>The way from a figure to the dossiers that it counts: those to look into, by their codes.</summary>
internal static class DossiersBehind
{
    /// <summary>How many codes a cell lists; the others are only counted.</summary>
    private const int MostCodes = 10;

    private static readonly Figure[] Explained = [Figure.ResolvedOverdue, Rate.OnTimeOrEarly.Missing, Rate.Satisfied.Missing];

    internal static ReportTable Of(WholeFigures whole, ReportingPeriod period) => new(
        "dossiers-behind",
        new($"Hồ sơ phía sau số liệu – {period.Name(Language.Vietnamese)}", $"The dossiers behind the figures – {period.Name(Language.English)}"),
        [
            new("figure", new("Số liệu", "Figure")),
            new("count", new("Số hồ sơ", "Dossiers")),
            new("codes", new("Mã hồ sơ", "Codes")),
        ],
        [.. Explained.Select(figure => Row(figure, [.. figure.Explain(whole.FactsOfDossiers, period.First, period.Last)]))]);

    private static ReportRow Row(Figure figure, IReadOnlyList<CountedDossier> dossiers) => new(
    [
        new ReportCell.Text(figure.Name),
        new ReportCell.Count(dossiers.Sum(dossier => dossier.Amount)),
        new ReportCell.Text(Codes(dossiers)),
    ]);

    private static BilingualText Codes(IReadOnlyList<CountedDossier> dossiers)
    {
        string listed = string.Join(", ", dossiers.Take(MostCodes).Select(dossier => dossier.Code));
        int left = dossiers.Count - MostCodes;
        return left > 0 ? new(Invariant($"{listed} và {left} hồ sơ khác"), Invariant($"{listed} and {left} others")) : new(listed, listed);
    }
}
