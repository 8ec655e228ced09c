using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The figures of one dossier alone, and then of the next, in the same memory.</summary>
internal sealed class FiguresOfOne
{
    private readonly CutOff cutOff;
    private readonly long[] before = new long[Counters.Count];
    private readonly long[] within = new long[Counters.Count];
    private readonly DossierFigures figures;
    private PeriodCells cells;

    internal FiguresOfOne(YearMonth first, YearMonth last, CutOff cutOff)
    {
        this.cutOff = cutOff;
        cells = new(CutOff.Index(first), CutOff.Index(last));
        figures = new(before, within);
    }

    /// <summary>Gives the figures of a dossier; they hold until the next is asked for.</summary>
    internal DossierFigures Of(DossierFacts facts)
    {
        Contribution.Write(in facts.Counted, cutOff, 1, ref cells);
        Move(cells.Before, before);
        Move(cells.Within, within);
        return figures;
    }

    private static void Move(MonthCounts counts, long[] totals)
    {
        Array.Clear(totals);
        counts.AddTo(totals);
        counts.Clear();
    }
}
