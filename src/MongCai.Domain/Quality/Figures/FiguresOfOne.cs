using NodaTime;

namespace MongCai.Domain.Quality.Figures;

/// <summary>The figures of one dossier alone, and then of the next, in the same memory.</summary>
internal sealed class FiguresOfOne
{
    private readonly CutOff cutOff;
    private readonly DossierFigures figures;
    private PeriodCells cells;

    internal FiguresOfOne(YearMonth first, YearMonth last, CutOff cutOff)
    {
        this.cutOff = cutOff;
        cells = new(CutOff.Index(first), CutOff.Index(last));
        figures = new(cells.Before, cells.Within);
    }

    /// <summary>Gives the figures of a dossier; they hold until the next is asked for.</summary>
    internal DossierFigures Of(DossierFacts facts)
    {
        Array.Clear(cells.Before);
        Array.Clear(cells.Within);
        Contribution.Write(facts, cutOff, 1, ref cells);
        return figures;
    }
}
