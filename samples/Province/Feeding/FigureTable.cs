using System.Text;
using MongCai.Domain.Quality;
using NodaTime;

namespace Province.Feeding;

/// <summary>The figures of a cluster beside those of one process, as a table.</summary>
internal static class FigureTable
{
    private static readonly (string Name, Rate Rate)[] Rates =
        [("on time or early", Rate.OnTimeOrEarly), ("filed online", Rate.Online), ("components digitized", Rate.ComponentsDigitized),
            ("paid online", Rate.PaidOnline), ("satisfied", Rate.Satisfied)];

    internal static string Write(DossierTally cluster, DossierTally own, Land land)
    {
        YearMonth first = new(Land.Start.Year, Land.Start.Month);
        YearMonth last = new(land.End.PlusDays(-1).Year, land.End.PlusDays(-1).Month);
        (DossierFigures there, DossierFigures here) = (cluster.Over(first, last), own.Over(first, last));
        StringBuilder table = new();
        Line("", "the cluster", "one process");
        Line("received", Invariant($"{there.Received:N0}"), Invariant($"{here.Received:N0}"));
        Line("resolved overdue", Invariant($"{there.ResolvedOverdue:N0}"), Invariant($"{here.ResolvedOverdue:N0}"));
        foreach ((string name, Rate rate) in Rates)
        {
            Line(name, rate.Of(there).ToString(), rate.Of(here).ToString());
        }

        return table.ToString().TrimEnd();

        void Line(string name, string left, string right) => table.AppendLine($"{name,-22} {left,32} {right,32}");
    }
}
