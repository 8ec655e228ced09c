namespace MongCai.Domain.Quality;

/// <content>The rates, each with its two counts.</content>
public sealed partial class DossierFigures
{
    /// <summary>The dossiers resolved early or on time, of those resolved with a due day.</summary>
    public Ratio OnTimeOrEarly => Ratio.Of(ResolvedEarly + ResolvedOnTime, Resolved - ResolvedUndated);

    /// <summary>The dossiers resolved or still pending in time, of those resolved or pending (Decision 766/QĐ-TTg, 2.1).</summary>
    public Ratio HandledInTime => Ratio.Of(ResolvedEarly + ResolvedOnTime + ResolvedUndated + PendingInTime, Resolved + Pending);

    /// <summary>The dossiers filed online, of those received.</summary>
    public Ratio Online => Ratio.Of(ReceivedOnline, Received);

    /// <summary>The dossiers filed online, but for those whose result should be electronic and is not, of those received (Decision 766/QĐ-TTg, 3.3).</summary>
    public Ratio OnlineWithElectronicResult => Ratio.Of(ReceivedOnline - Count(Counter.OnlineWithoutElectronicResult), Received);

    /// <summary>The dossiers received with their components digitized, of those that are to be counted.</summary>
    public Ratio ComponentsDigitized => Rate(Counter.ComponentsDigitized, Counter.ComponentsCounted);

    /// <summary>The results with an electronic file, of the results that are required (Decision 766/QĐ-TTg, 4.1).</summary>
    public Ratio ResultsElectronic => Rate(Counter.ResultElectronic, Counter.ResultCounted);

    /// <summary>The resolved dossiers with components digitized and an electronic result where one is required (Decision 766/QĐ-TTg, 4.2).</summary>
    public Ratio Digitized => Rate(Counter.Digitized, Counter.DigitizedCounted);

    /// <summary>The dossiers with a reused component, of those received (Decision 766/QĐ-TTg, 4.3).</summary>
    public Ratio ReusingData => Rate(Counter.Reused, Counter.Received);

    /// <summary>The dossiers with a component from the store of results, of those received (Decision 766/QĐ-TTg, 4.4).</summary>
    public Ratio UsingResultStore => Rate(Counter.FromResultStore, Counter.Received);

    /// <summary>The dossiers with a component from the population database, of those received (Decision 766/QĐ-TTg, 4.5).</summary>
    public Ratio UsingPopulationData => Rate(Counter.PopulationData, Counter.Received);

    /// <summary>The dossiers with a certified electronic copy, of those received.</summary>
    public Ratio UsingCertifiedCopies => Rate(Counter.CertifiedCopy, Counter.Received);

    /// <summary>The dossiers sent to the national portal, of those received.</summary>
    public Ratio Synchronized => Rate(Counter.Synchronized, Counter.Received);

    /// <summary>The dossiers paid online, of those received with something to pay (Decision 766/QĐ-TTg).</summary>
    public Ratio PaidOnline => Rate(Counter.PaidOnline, Counter.Obliged);

    /// <summary>The dossiers paid without notes, of those received and paid.</summary>
    public Ratio CashlessByCount => Rate(Counter.PaidCashless, Counter.Paid);

    /// <summary>The đồng paid without notes, of all đồng paid for the dossiers received.</summary>
    public Ratio CashlessByAmount => Rate(Counter.AmountCashless, Counter.AmountPaid);

    /// <summary>The dossiers rated as satisfied, of those rated.</summary>
    public Ratio Satisfied => Rate(Counter.Satisfied, Counter.Rated);

    /// <summary>The dossiers with a complaint or a dislike, of those that ended.</summary>
    public Ratio Complained => Ratio.Of(Count(Counter.Complained), Ended);

    /// <summary>100 % less the share overdue and the share with a complaint or dislike, of the dossiers resolved or pending (Decision 766/QĐ-TTg, 5.4).</summary>
    /// <remarks>A dossier that is both is taken off twice, as the decision adds the two shares; the rest is never less than nothing.</remarks>
    public Ratio WithoutObjection
    {
        get
        {
            long whole = HandledInTime.Whole;
            return Ratio.Of(Math.Max(0, whole - Objections), whole);
        }
    }

    /// <summary>What <see cref="WithoutObjection"/> takes off: 1 for each dossier overdue, and 1 for each with a complaint or dislike.</summary>
    internal long Objections => ResolvedOverdue + PendingOverdue + Count(Counter.Complained);

    private Ratio Rate(Counter part, Counter whole) => Ratio.Of(Count(part), Count(whole));
}
