using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using MongCai.Domain.Quality.Figures;
using MongCai.Domain.Quality.Indicators;
using NodaTime;

namespace MongCai.Domain.Quality.Index766;

/// <summary>What the figures of the index are made from: dossiers, procedures, and what other systems report.</summary>
/// <remarks>What is left out is no data for the items that rest on it. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<IndexSources>))]
public sealed class IndexSources
{
    private const Dimensions Needed = Dimensions.Procedure | Dimensions.OnlineLevel;
    private const string Synchronized = "DOSSIER_SYNC";

    /// <summary>The rate that an item is made from, and how to find the dossiers behind it.</summary>
    /// <param name="code">The code of the item, such as <c>HANDLED_IN_TIME</c>.</param>
    /// <returns>
    /// Null where the item is not a rate of dossiers. The average processing time is <see cref="Figure.ProcessingDays"/> by
    /// <see cref="Figure.Resolved"/>. <c>PROCEDURES_PAID_ONLINE</c> counts once each procedure of the dossiers behind
    /// <see cref="Rate.PaidOnline"/>, and <c>ONLINE_PROCEDURES_WITH_DOSSIERS</c> those of <see cref="Figure.ReceivedOnline"/>. Dossiers
    /// that only <see cref="ReportedDossiers"/> counts have no code here.
    /// </returns>
    public static Rate? RateOf(string code) => Rate.All.FirstOrDefault(rate => rate.IndexItem == code);

    /// <summary>The dossiers, counted by <see cref="FactPolicy.Index766"/> with procedure and online level kept apart.</summary>
    public required DossierTally Dossiers { get; init; }

    /// <summary>The first month.</summary>
    public required YearMonth First { get; init; }

    /// <summary>The last month.</summary>
    public required YearMonth Last { get; init; }

    /// <summary>The agency whose score it is; null for all. The tally must then keep agencies apart.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>The figures of the procedures in competence.</summary>
    public ProcedureFigures Procedures { get; init; }

    /// <summary>How many dossiers the national report has; the synchronized share is of this or of those received, whichever is more.</summary>
    public long? ReportedDossiers { get; init; }

    /// <summary>The procedures offered for payment on the portal, of those with fees.</summary>
    public Ratio? ProceduresOfferingPayment { get; init; }

    /// <summary>The procedures connected to the population data, of those for citizens.</summary>
    public Ratio? ProceduresOnPopulationData { get; init; }

    /// <summary>Feedback and petitions (<i>phản ánh, kiến nghị</i>) handled on time, of those received.</summary>
    public Ratio? FeedbackOnTime { get; init; }

    /// <summary>Those satisfied with how their feedback was handled, of those who rated it.</summary>
    public Ratio? FeedbackSatisfied { get; init; }

    /// <summary>Why items do not apply, by their codes.</summary>
    public IReadOnlyDictionary<string, string> NotApplicable { get; init => field = value.ToDictionary(StringComparer.Ordinal).AsReadOnly(); } =
        new Dictionary<string, string>().AsReadOnly();

    /// <summary>Makes the figures, by the codes of the official index.</summary>
    /// <exception cref="ArgumentException">The tally does not keep procedure, online level or, where one is asked for, agency apart.</exception>
    public IReadOnlyDictionary<string, IndexFigure> Figures()
    {
        Func<Segment, bool>? which = Agency is { } agency ? segment => segment.Agency == agency : null;
        IReadOnlyList<SegmentFigures> parts = Dossiers.By(Agency is null ? Needed : Needed | Dimensions.Agency, First, Last, which);
        DossierFigures whole = parts.Aggregate(DossierFigures.None, (sum, part) => sum + part.Figures);
        Dictionary<string, IndexFigure> figures = new(StringComparer.Ordinal)
        {
            ["AVERAGE_PROCESSING_DAYS"] = new IndexFigure.Averaged(Figure.ProcessingDays.Of(whole), Figure.Resolved.Of(whole)),
        };
        foreach ((string code, Ratio? ratio) in OfProcedures().Concat(OfDossiers(whole)).Concat(OfUsedProcedures(parts)).Concat(OfReports(whole)))
        {
            if (ratio is { } known)
            {
                figures[code] = new IndexFigure.Counted(known);
            }
        }

        foreach ((string code, string reason) in NotApplicable)
        {
            figures[code] = new IndexFigure.NotApplicable(reason);
        }

        return figures;
    }

    private IEnumerable<(string Code, Ratio? Ratio)> OfProcedures() =>
    [
        ("PUBLISH_ON_TIME", Procedures.AnnouncedOnTime),
        ("PUBLIC_UPDATE_ON_TIME", Procedures.PublicOnTime),
        ("PUBLIC_CONTENT_FULL", Procedures.Complete),
        ("ONLINE_PROCEDURES", Procedures.Online),
    ];

    private static IEnumerable<(string Code, Ratio? Ratio)> OfDossiers(DossierFigures whole) =>
        from rate in Rate.All where rate.IndexItem is not (null or Synchronized) select (rate.IndexItem, (Ratio?)rate.Of(whole));

    private IEnumerable<(string Code, Ratio? Ratio)> OfUsedProcedures(IReadOnlyList<SegmentFigures> parts) =>
    [
        ("ONLINE_PROCEDURES_WITH_DOSSIERS", WithDossiers(parts)),
        ("PROCEDURES_PAID_ONLINE", PaidOnline(parts)),
    ];

    private IEnumerable<(string Code, Ratio? Ratio)> OfReports(DossierFigures whole) =>
    [
        (Synchronized, ReportedDossiers is { } reported ? Ratio.Of(Rate.Synchronized.Part.Of(whole), Math.Max(reported, whole.Received)) : null),
        ("PROCEDURES_OFFERING_PAYMENT", ProceduresOfferingPayment),
        ("CITIZEN_DATA_CONNECTED_FORMALITY", ProceduresOnPopulationData),
        ("PETITION_PROCESSING_ON_TIME", FeedbackOnTime),
        ("PETITION_HANDLING_SATISFACTION", FeedbackSatisfied),
    ];

    /// <summary>Procedures with an online dossier; never more than there are online, since a procedure may have left the catalogue.</summary>
    private Ratio WithDossiers(IReadOnlyList<SegmentFigures> parts) =>
        Ratio.Of(Math.Min(Procedures.Online.Part, Distinct(parts, figures => figures.ReceivedOnline > 0)), Procedures.Online.Part);

    private static Ratio PaidOnline(IReadOnlyList<SegmentFigures> parts) =>
        Ratio.Of(Distinct(parts, figures => Rate.PaidOnline.Part.Of(figures) > 0), Distinct(parts, figures => Rate.PaidOnline.Whole.Of(figures) > 0));

    private static long Distinct(IReadOnlyList<SegmentFigures> parts, Func<DossierFigures, bool> which) =>
        parts.Where(part => which(part.Figures)).Select(part => part.Segment.Procedure?.National).Where(code => code is not null).Distinct().LongCount();
}
