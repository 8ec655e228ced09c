using MongCai.Domain.Deadlines;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>What one dossier adds to the figures: its days, its segment and its yes-or-no facts, but not which dossier it is.</summary>
/// <remarks>A value, so that the dossiers of a file are counted without an object for each. The yes-or-no facts are bits, one for each counter.</remarks>
internal record struct CountedFacts
{
    private ulong marks;

    internal CountedFacts(Segment segment, LocalDate receivedOn, LocalDate? dueOn, Ending? ending) =>
        (Segment, ReceivedOn, DueOn, Ending) = (segment, receivedOn, dueOn, ending);

    internal Segment Segment { get; set; }

    internal LocalDate ReceivedOn { get; set; }

    internal LocalDate? DueOn { get; set; }

    internal Ending? Ending { get; set; }

    internal bool CountsAsOverdue { get; set; }

    internal Vnd AmountPaid { get; set; }

    /// <summary>A bit for each counter of yes-or-no facts.</summary>
    internal readonly ulong Marks => marks | Counters.Mark(Counter.Received);

    internal bool? AreComponentsDigitized
    {
        readonly get => Optional(Counter.ComponentsCounted, Counter.ComponentsDigitized);
        set => Mark(Counter.ComponentsCounted, Counter.ComponentsDigitized, value);
    }

    internal bool? IsResultElectronic
    {
        readonly get => Optional(Counter.ResultCounted, Counter.ResultElectronic);
        set => Mark(Counter.ResultCounted, Counter.ResultElectronic, value);
    }

    internal bool ReusesData { readonly get => Has(Counter.Reused); set => Mark(Counter.Reused, value); }

    internal bool UsesResultStore { readonly get => Has(Counter.FromResultStore); set => Mark(Counter.FromResultStore, value); }

    internal bool UsesPopulationData { readonly get => Has(Counter.PopulationData); set => Mark(Counter.PopulationData, value); }

    internal bool UsesCertifiedCopy { readonly get => Has(Counter.CertifiedCopy); set => Mark(Counter.CertifiedCopy, value); }

    internal bool? IsSynchronized
    {
        readonly get => Optional(Counter.SynchronizedCounted, Counter.Synchronized);
        set => Mark(Counter.SynchronizedCounted, Counter.Synchronized, value);
    }

    internal bool? IsSatisfied
    {
        readonly get => Optional(Counter.Rated, Counter.Satisfied);
        set => Mark(Counter.Rated, Counter.Satisfied, value);
    }

    internal bool HasComplaint { readonly get => Has(Counter.Complained); set => Mark(Counter.Complained, value); }

    internal bool HasObligation { readonly get => Has(Counter.Obliged); set => Mark(Counter.Obliged, value); }

    internal bool IsPaidOnline { readonly get => Has(Counter.PaidOnline); set => Mark(Counter.PaidOnline, value); }

    internal bool? IsPaidCashless
    {
        readonly get => Optional(Counter.Paid, Counter.PaidCashless);
        set => Mark(Counter.Paid, Counter.PaidCashless, value);
    }

    /// <summary>The days from receipt to the end; null while the dossier is pending.</summary>
    internal readonly int? ProcessingDays => Ending is { } known ? Period.DaysBetween(ReceivedOn, known.On) : null;

    /// <summary>How the end stands against the due day; null where one of them is missing.</summary>
    internal readonly Timeliness? Timeliness =>
        Ending is { } left && DueOn is { } due ? Deadlines.Timeliness.OnTime + Math.Sign(left.On.CompareTo(due)) : null;

    /// <summary>Adds what the dossier contributes to the rates of payment.</summary>
    internal void Pay(PaymentTally payment)
    {
        HasObligation = payment.Online.Whole > 0;
        IsPaidOnline = payment.Online.Part > 0;
        IsPaidCashless = payment.CashlessByCount.Whole > 0 ? payment.CashlessByCount.Part > 0 : null;
        AmountPaid = Vnd.Of(payment.CashlessByAmount.Whole);
    }

    private readonly bool Has(Counter counter) => (marks & Counters.Mark(counter)) != 0;

    private readonly bool? Optional(Counter counted, Counter fact) => Has(counted) ? Has(fact) : null;

    private void Mark(Counter counter, bool value) => marks = value ? marks | Counters.Mark(counter) : marks & ~Counters.Mark(counter);

    private void Mark(Counter counted, Counter fact, bool? value)
    {
        Mark(counted, value is not null);
        Mark(fact, value == true);
    }
}
