using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>What the figures of the index are made from: dossiers, procedures, and what other systems report.</summary>
/// <remarks>What is left out is no data for the items that rest on it. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<IndexSources>))]
[NoJson("store the DossierTally with its ToJson, and make them in code.")]
public sealed class IndexSources
{
    private const string Synchronized = "DOSSIER_SYNC";

    /// <summary>The rate that an item is made from, and how to find the dossiers behind it.</summary>
    /// <param name="code">The code of the item, such as <c>HANDLED_IN_TIME</c>.</param>
    /// <returns>
    /// Null where the item is not a rate of dossiers. The average processing time is <see cref="Figure.ProcessingDays"/> by
    /// <see cref="Figure.Resolved"/>. <c>PROCEDURES_PAID_ONLINE</c> counts once each procedure of the dossiers behind the numerator of
    /// <see cref="Rate.PaidOnline"/>. Dossiers that only <see cref="ReportedDossiers"/> counts have no code here.
    /// </returns>
    public static Rate? RateOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Rate.All.FirstOrDefault(rate => rate.IndexItem == code);
    }

    /// <summary>The dossiers, counted by <see cref="FactPolicy.Index766"/> with procedures kept apart.</summary>
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
    /// <remarks>Without it, and where no dossier says whether it was sent, that share has no data, and neither has what is multiplied by it.</remarks>
    public long? ReportedDossiers { get; init; }

    /// <summary>
    /// The online services (<i>dịch vụ công trực tuyến</i>) with an online dossier, of those that the unit applies and that are public, about
    /// to stop or on trial.
    /// </summary>
    /// <remarks>The portal counts services: a procedure may have several, and a dossier says its procedure alone, so that it is not derived.</remarks>
    public Ratio? OnlineServices { get; init; }

    /// <summary>How many procedures in competence have a fee today, with or without dossiers: what both shares of procedures in payment are of.</summary>
    /// <remarks>Where dossiers of more procedures were paid online than have a fee today, for some have left the catalogue, the share is of all.</remarks>
    public long? ProceduresWithFees { get; init; }

    /// <summary>How many of <see cref="ProceduresWithFees"/> are offered for payment on the portal.</summary>
    public long? ProceduresOfferingPayment { get; init; }

    /// <summary>The procedures connected to the population data, of those for citizens.</summary>
    public Ratio? ProceduresOnPopulationData { get; init; }

    /// <summary>The feedback and petitions (<i>phản ánh, kiến nghị</i>) first received in the period.</summary>
    public FeedbackFigures? Feedback { get; init; }

    /// <summary>Why items do not apply, by their codes.</summary>
    public IReadOnlyDictionary<string, string> NotApplicable { get; init => field = CopiedDictionary.Of(value); } =
        new Dictionary<string, string>().AsReadOnly();

    /// <summary>Makes the figures, by the codes of the official index.</summary>
    /// <exception cref="ArgumentException">
    /// The tally does not keep procedure or, where one is asked for, agency apart, or more procedures are offered for payment than have a fee.
    /// </exception>
    public IReadOnlyDictionary<string, IndexFigure> Figures()
    {
        Func<Segment, bool>? which = Agency is { } agency ? segment => segment.Agency?.IsSameAs(agency) == true : null;
        IReadOnlyList<SegmentFigures> parts = Dossiers.By(Agency is null ? Dimensions.Procedure : Dimensions.Procedure | Dimensions.Agency, First, Last, which);
        DossierFigures whole = parts.Aggregate(DossierFigures.None, (sum, part) => sum + part.Figures);
        Dictionary<string, IndexFigure> figures = new(StringComparer.Ordinal)
        {
            ["AVERAGE_PROCESSING_DAYS"] = new IndexFigure.Averaged(Figure.ProcessingDays.Of(whole), Figure.Resolved.Of(whole)),
        };
        foreach ((string code, Ratio? ratio) in OfProcedures().Concat(OfDossiers(whole)).Concat(OfPayment(parts)).Concat(OfReports(whole)))
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

    private IEnumerable<(string Code, Ratio? Ratio)> OfPayment(IReadOnlyList<SegmentFigures> parts) =>
    [
        ("PROCEDURES_PAID_ONLINE", ProceduresWithFees is { } all ? Ratio.Of(Math.Min(all, PaidOnline(parts)), all) : null),
        ("PROCEDURES_OFFERING_PAYMENT", ProceduresWithFees is { } whole && ProceduresOfferingPayment is { } offering ? Ratio.Of(offering, whole) : null),
    ];

    private IEnumerable<(string Code, Ratio? Ratio)> OfReports(DossierFigures whole) =>
    [
        (Synchronized, SynchronizedOf(whole)),
        ("ONLINE_PROCEDURES_WITH_DOSSIERS", OnlineServices),
        ("CITIZEN_DATA_CONNECTED_FORMALITY", ProceduresOnPopulationData),
        ("PETITION_PROCESSING_ON_TIME", Feedback?.OnTime),
        ("PETITION_HANDLING_SATISFACTION", Feedback?.WithoutObjection),
        ("PETITION_CLASSIFICATION_TTHC", Feedback?.AboutProcedures),
        ("PETITION_CLASSIFICATION_STAFF", Feedback?.AboutStaff),
    ];

    /// <summary>No data without the count of the national report, and where no dossier says whether it was sent: nobody counted is not none.</summary>
    private Ratio? SynchronizedOf(DossierFigures whole) =>
        ReportedDossiers is { } reported && (whole.Count(Counter.SynchronizedCounted) > 0 || Rate.Synchronized.Part.Of(whole) > 0)
            ? Ratio.Of(Rate.Synchronized.Part.Of(whole), Math.Max(reported, whole.Received))
            : null;

    /// <summary>The procedures paid online; never more than there are with fees, since a procedure may have left the catalogue.</summary>
    private static long PaidOnline(IReadOnlyList<SegmentFigures> parts) => parts.Where(part => Rate.PaidOnline.Part.Of(part.Figures) > 0)
        .Select(part => part.Segment.Procedure?.National).Where(code => code is not null).Distinct().LongCount();
}
