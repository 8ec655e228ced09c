using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>Where the counts of a month are found.</summary>
internal interface ICells
{
    MonthCounts Of(int month);
}

/// <summary>The one place that says what a dossier adds to which month. All figures, and their explanations, come from here.</summary>
/// <remarks>
/// Stock is kept as flow: the dossiers pending at the end of a month are all received up to it less all ended up to it. One pending
/// with its due day over is counted once in <see cref="Counter.BecameOverdue"/>, in the first month at whose end it is so, and once in
/// <see cref="Counter.OverdueCleared"/>, in the month of its end; so these sum up to the overdue ones as well.
/// </remarks>
internal static class Contribution
{
    private const int Never = int.MaxValue;
    private const int Timelinesses = 4;
    private const int Undated = 3;

    internal static void Write<TCells, TPeriods>(in CountedFacts dossier, TPeriods periods, int times, ref TCells cells)
        where TCells : ICells
        where TPeriods : struct, IPeriods
    {
        int receivedIn = periods.IndexOf(dossier.ReceivedOn);
        AddReceipt(cells.Of(receivedIn), in dossier, times);
        int endedIn = Never;
        if (dossier.Ending is { } ending)
        {
            endedIn = periods.IndexOf(ending.On);
            AddEnding(cells.Of(endedIn), in dossier, ending, times);
        }

        int overdueIn = OverdueIn(in dossier, periods, receivedIn, endedIn);
        if (overdueIn < endedIn)
        {
            AddOverdue(overdueIn, endedIn, times, ref cells);
        }
    }

    internal static Counter CounterOf(Outcome outcome, Timeliness? timeliness) =>
        Counter.ResolvedEarly + ((int)outcome * Timelinesses) + (timeliness is { } known ? (int)known : Undated);

    private static void AddReceipt(MonthCounts month, in CountedFacts dossier, int times)
    {
        ulong channel = Channel(dossier.Segment.Channel);
        ulong marks = dossier.Marks;
        month.Add((marks & Counters.OfReceipt) | channel | WithoutElectronicResult(marks, channel), times);
        long paid = times * dossier.AmountPaid.Dong;
        month.Add(Counter.AmountPaid, paid);
        month.Add(Counter.AmountCashless, paid * (long)Counters.Moved(marks, Counter.PaidCashless, default));
    }

    private static void AddEnding(MonthCounts month, in CountedFacts dossier, Ending ending, int times)
    {
        ulong marks = (dossier.Marks & ~Counters.OfReceipt) | Counters.Mark(
            CounterOf(ending.Outcome, dossier.CountsAsOverdue ? Timeliness.Overdue : dossier.Timeliness));
        if (ending.Outcome == Outcome.Resolved)
        {
            marks |= Digitized(dossier.Marks);
            month.Add(Counter.ProcessingDays, times * (long)dossier.ProcessingDays.GetValueOrDefault());
        }

        month.Add(marks, times);
    }

    /// <summary>The first period at whose end the dossier, were it still pending, would have its due day over.</summary>
    private static int OverdueIn<TPeriods>(in CountedFacts dossier, TPeriods periods, int receivedIn, int endedIn)
        where TPeriods : struct, IPeriods =>
        dossier.CountsAsOverdue ? receivedIn
        : dossier.Timeliness <= Timeliness.OnTime ? Never
        : dossier.DueOn is not { } due || due == LocalDate.MaxIsoValue || periods.IndexOf(due) >= endedIn ? Never
        : Math.Max(receivedIn, periods.IndexOf(due.PlusDays(1)));

    private static void AddOverdue<TCells>(int overdueIn, int endedIn, int times, ref TCells cells)
        where TCells : ICells
    {
        cells.Of(overdueIn).Add(Counters.Mark(Counter.BecameOverdue), times);
        if (endedIn != Never)
        {
            cells.Of(endedIn).Add(Counters.Mark(Counter.OverdueCleared), times);
        }
    }

    private static ulong Channel(SubmissionChannel channel) => channel.Counter() is { } counter ? Counters.Mark(counter) : 0;

    private static ulong WithoutElectronicResult(ulong marks, ulong channel) =>
        Counters.Moved(NotElectronic(marks) & Counters.Moved(channel, Counter.ReceivedOnline, default), default, Counter.OnlineWithoutElectronicResult);

    private static ulong Digitized(ulong marks) =>
        Counters.Moved(marks, Counter.ComponentsCounted, Counter.DigitizedCounted)
        | Counters.Moved(Counters.Moved(marks, Counter.ComponentsDigitized, default) & ~NotElectronic(marks), default, Counter.Digitized);

    /// <summary>1 where the result should have an electronic file and has none, otherwise 0.</summary>
    private static ulong NotElectronic(ulong marks) => marks >> (int)Counter.ResultCounted & ~(marks >> (int)Counter.ResultElectronic) & 1;
}
