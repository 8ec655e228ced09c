using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>The indicators that the city publishes (<i>chỉ tiêu công bố</i>), from the figures of a period.</summary>
/// <remarks>
/// Cashless payment and online payment are two indicators with different numerators and denominators. Definitions and sources: the file
/// rates.csv for rates of dossiers, indicators.csv for the others.
/// </remarks>
public static class PublishedIndicators
{
    private static readonly Lazy<Dictionary<string, Indicator>> Embedded = EmbeddedTable.Lazily("indicators.csv", Read);

    /// <summary>All indicators: the counts of dossiers, their rates, then what is said of procedures.</summary>
    public static IReadOnlyList<Indicator> All => [.. Of(DossierFigures.None).Select(value => value.Indicator)];

    /// <summary>Gives the values of a period, one for each indicator.</summary>
    /// <param name="figures">The figures of all dossiers, or of those of a level, an agency, a field.</param>
    /// <param name="procedures">The figures of their procedures; the default value for no data.</param>
    /// <param name="cut">The days cut, as <see cref="Commitments"/> counts them; the default value for none.</param>
    public static IReadOnlyList<IndicatorValue> Of(DossierFigures figures, ProcedureFigures procedures = default, DaysCut cut = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            Count(Figure.Received, figures),
            Count(Figure.Resolved, figures),
            .. from rate in Rate.All
               let indicator = rate.Indicator
               where indicator is not null
               select new IndicatorValue.Share(indicator, rate, rate.Of(figures)),
            new IndicatorValue.Share(Embedded.Value["full-process-coverage"], null, procedures.FullProcess),
            new IndicatorValue.Share(Embedded.Value["publication"], null, procedures.Public),
            new IndicatorValue.Days(Embedded.Value["days-cut"], cut),
        ];
    }

    private static IndicatorValue.Count Count(Figure figure, DossierFigures figures) => new(Embedded.Value[figure.Code], figure, figure.Of(figures));

    private static Dictionary<string, Indicator> Read(TextReader reader) =>
        CsvTable.Read(reader, ["code", "vietnamese", "english", "definition_vietnamese", "definition_english", "source_vietnamese", "source"], [])
            .Select(row => new Indicator(
                row["code"], new(row["vietnamese"], row["english"]), new(row["definition_vietnamese"], row["definition_english"]),
                new(row["source_vietnamese"], row["source"])))
            .ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
}
