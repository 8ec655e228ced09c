using System.Numerics;
using System.Runtime.CompilerServices;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>Where the counts of a month are found.</summary>
internal interface ICells
{
    long[] Of(int month);
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

    internal static void Write<TCells>(DossierFacts facts, CutOff cutOff, long times, ref TCells cells)
        where TCells : ICells
    {
        int receivedIn = cutOff.IndexOf(facts.ReceivedOn);
        AddReceipt(cells.Of(receivedIn), facts, times);
        int endedIn = Never;
        if (facts.Ending is { } ending)
        {
            endedIn = cutOff.IndexOf(ending.On);
            AddEnding(cells.Of(endedIn), facts, ending, times);
        }

        int overdueIn = OverdueIn(facts, cutOff, receivedIn, endedIn);
        if (overdueIn < endedIn)
        {
            AddOverdue(overdueIn, endedIn, times, ref cells);
        }
    }

    internal static Counter CounterOf(Outcome outcome, Timeliness? timeliness) =>
        Counter.ResolvedEarly + ((int)outcome * Timelinesses) + (timeliness is { } known ? (int)known : Undated);

    private static Timeliness? TimelinessOf(DossierFacts facts, LocalDate endedOn) =>
        facts.CountsAsOverdue ? Timeliness.Overdue
        : facts.DueOn is not { } due ? null
        : endedOn < due ? Timeliness.Early
        : endedOn == due ? Timeliness.OnTime
        : Timeliness.Overdue;

    private static void AddReceipt(long[] cell, DossierFacts facts, long times)
    {
        Add(cell, (facts.Marks & Counters.OfReceipt) | Channel(facts.Segment.Channel), times);
        if (facts.AmountPaid.Dong is > 0 and long dong)
        {
            cell[(int)Counter.AmountPaid] += times * dong;
            cell[(int)Counter.AmountCashless] += facts.IsPaidCashless == true ? times * dong : 0;
        }

        if (facts.IsResultElectronic == false && facts.Segment.Channel == SubmissionChannel.Online)
        {
            cell[(int)Counter.OnlineWithoutElectronicResult] += times;
        }
    }

    private static void AddEnding(long[] cell, DossierFacts facts, Ending ending, long times)
    {
        cell[(int)CounterOf(ending.Outcome, TimelinessOf(facts, ending.On))] += times;
        Add(cell, facts.Marks & ~Counters.OfReceipt, times);
        if (ending.Outcome == Outcome.Resolved)
        {
            AddResolved(cell, facts, times);
        }
    }

    private static void AddResolved(long[] cell, DossierFacts facts, long times)
    {
        cell[(int)Counter.ProcessingDays] += times * facts.ProcessingDays.GetValueOrDefault();
        if (facts.AreComponentsDigitized is { } components)
        {
            cell[(int)Counter.DigitizedCounted] += times;
            cell[(int)Counter.Digitized] += components && facts.IsResultElectronic != false ? times : 0;
        }
    }

    /// <summary>The first month at whose end the dossier, were it still pending, would have its due day over.</summary>
    private static int OverdueIn(DossierFacts facts, CutOff cutOff, int receivedIn, int endedIn) =>
        facts.CountsAsOverdue ? receivedIn
        : facts.DueOn is not { } due || cutOff.IndexOf(due) >= endedIn ? Never
        : Math.Max(receivedIn, cutOff.IndexOf(due.PlusDays(1)));

    private static void AddOverdue<TCells>(int overdueIn, int endedIn, long times, ref TCells cells)
        where TCells : ICells
    {
        cells.Of(overdueIn)[(int)Counter.BecameOverdue] += times;
        if (endedIn != Never)
        {
            cells.Of(endedIn)[(int)Counter.OverdueCleared] += times;
        }
    }

    /// <summary>The counters of the channels stand in the order of their numbers, from 1.</summary>
    private static ulong Channel(SubmissionChannel channel) =>
        channel is >= SubmissionChannel.InPerson and <= SubmissionChannel.Postal ? 1UL << (int)channel : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(long[] cell, ulong marks, long times)
    {
        for (; marks != 0; marks &= marks - 1)
        {
            cell[BitOperations.TrailingZeroCount(marks)] += times;
        }
    }
}
