using MongCai.Domain.Procedures;
using MongCai.Domain.Quality.Figures;

namespace MongCai.Domain.Quality.Indicators;

/// <summary>The indicators that the city publishes (<i>chỉ tiêu công bố</i>), from the figures of a period.</summary>
/// <remarks>Cashless payment and online payment are two indicators with different numerators and denominators. Definitions and sources: the file indicators.csv.</remarks>
public static class PublishedIndicators
{
    private static readonly Lazy<Dictionary<string, Indicator>> Embedded = EmbeddedTable.Lazily("indicators.csv", Read);

    /// <summary>All indicators, in the order of their table.</summary>
    public static IReadOnlyList<Indicator> All => ByCode.Values.ToArray().AsReadOnly();

    /// <summary>Gives the values of a period, one for each indicator.</summary>
    /// <param name="figures">The figures of all dossiers, or of those of a level, an agency, a field.</param>
    /// <param name="procedures">The figures of their procedures; the default value for no data.</param>
    /// <param name="cut">The days cut, as <see cref="Commitments"/> counts them; the default value for none.</param>
    public static IReadOnlyList<IndicatorValue> Of(DossierFigures figures, ProcedureFigures procedures = default, DaysCut cut = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            Count("received", Figure.Received, figures),
            Count("resolved", Figure.Resolved, figures),
            Share("on-time-or-early", Rate.OnTimeOrEarly, figures),
            Share("components-digitized", Rate.ComponentsDigitized, figures),
            Share("results-digitized", Rate.ResultsElectronic, figures),
            Share("data-reuse", Rate.ReusingData, figures),
            Share("online-filing", Rate.Online, figures),
            Share("full-process-coverage", procedures.FullProcess),
            Share("publication", procedures.Public),
            Share("cashless", Rate.CashlessByCount, figures),
            Share("cashless-amount", Rate.CashlessByAmount, figures),
            Share("online-payment", Rate.PaidOnline, figures),
            Share("satisfaction", Rate.Satisfied, figures),
            new IndicatorValue.Days(ByCode["days-cut"], cut),
        ];
    }

    private static Dictionary<string, Indicator> ByCode => Embedded.Value;

    private static IndicatorValue.Count Count(string code, Figure figure, DossierFigures figures) => new(ByCode[code], figure, figure.Of(figures));

    private static IndicatorValue.Share Share(string code, Rate rate, DossierFigures figures) => new(ByCode[code], rate, rate.Of(figures));

    private static IndicatorValue.Share Share(string code, Ratio ofProcedures) => new(ByCode[code], null, ofProcedures);

    private static Dictionary<string, Indicator> Read(TextReader reader) =>
        CsvTable.Read(reader, ["code", "vietnamese", "english", "definition_vietnamese", "definition_english", "source_vietnamese", "source"], [])
            .Select(row => new Indicator(
                row["code"], new(row["vietnamese"], row["english"]), new(row["definition_vietnamese"], row["definition_english"]), new(row["source_vietnamese"], row["source"])))
            .ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
}
