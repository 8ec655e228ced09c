using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>A queue before counters that serve alike (<i>hàng đợi tại quầy</i>): how long people wait by Erlang's second formula.</summary>
/// <remarks>
/// Mathematics, not law: people come one by one, at random and at one rate, nobody leaves, and the minutes of service are spread as chance
/// spreads them. Decrees 61/2018/NĐ-CP, 118/2025/NĐ-CP and 309/2026/NĐ-CP set no time of waiting; a target is a promise of the office. The default value
/// has no counter: it is not stable, and nothing of it is known.
/// </remarks>
[JsonConverter(typeof(FormConverter<QueueModel>))]
public readonly record struct QueueModel
{
    /// <summary>The most counters that one queue can have.</summary>
    public const int MostCounters = 10_000;

    private const decimal MinutesPerHour = 60;

    private QueueModel(decimal arrivalsPerHour, decimal serviceMinutes, int counters) =>
        (ArrivalsPerHour, ServiceMinutes, Counters) = (arrivalsPerHour, serviceMinutes, counters);

    /// <summary>A queue of people who come at a rate and are served for a mean time at so many counters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rate is negative, the time not positive, or the counters are not from 1 to <see cref="MostCounters"/>.
    /// </exception>
    /// <exception cref="OverflowException">The load is more than a decimal holds.</exception>
    public static QueueModel Of(decimal arrivalsPerHour, decimal serviceMinutes, int counters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(arrivalsPerHour);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(serviceMinutes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(counters);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counters, MostCounters);
        _ = arrivalsPerHour * serviceMinutes;
        return new(arrivalsPerHour, serviceMinutes, counters);
    }

    /// <summary>The queue with the fewest counters at which a share of the people waits no longer than a target.</summary>
    /// <param name="arrivalsPerHour">How many come in an hour.</param>
    /// <param name="serviceMinutes">The mean minutes of service.</param>
    /// <param name="targetMinutes">The longest wait that is promised, in minutes.</param>
    /// <param name="share">How many of all it is promised to, from 0 to less than 1, as 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range, or more than <see cref="MostCounters"/> counters are needed.</exception>
    public static QueueModel Smallest(decimal arrivalsPerHour, decimal serviceMinutes, decimal targetMinutes, decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(targetMinutes);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        double load = (double)Of(arrivalsPerHour, serviceMinutes, 1).Load;
        double lost = 1;
        for (int counters = 1; counters <= MostCounters; counters++)
        {
            QueueModel queue = new(arrivalsPerHour, serviceMinutes, counters);
            lost = Lost(load, lost, counters);
            if (queue.IsStable && queue.LongerThan(targetMinutes, queue.Waiting(lost)) <= (double)(1 - share))
            {
                return queue;
            }
        }

        throw new ArgumentOutOfRangeException(
            nameof(arrivalsPerHour), Invariant($"A load of {load:0.##} needs more than {MostCounters} counters. Divide it into several queues."));
    }

    /// <summary>How many people come in an hour.</summary>
    public decimal ArrivalsPerHour { get; }

    /// <summary>The mean minutes of service.</summary>
    public decimal ServiceMinutes { get; }

    /// <summary>The number of counters.</summary>
    public int Counters { get; }

    /// <summary>The counters that would be busy all the time (in erlangs): people an hour times hours of service.</summary>
    public decimal Load => ArrivalsPerHour * ServiceMinutes / MinutesPerHour;

    /// <summary>The part of its time that a counter serves; 1 or more where the queue only grows.</summary>
    /// <exception cref="InvalidOperationException">The default value, which has no counter.</exception>
    public decimal Utilisation => Counters > 0
        ? Load / Counters
        : throw new InvalidOperationException("The default value has no counter. Make a queue with QueueModel.Of.");

    /// <summary>Whether the counters are more than the load, without which the queue only grows and has no mean wait.</summary>
    public bool IsStable => ArrivalsPerHour * ServiceMinutes < Counters * MinutesPerHour;

    /// <summary>The probability that somebody has to wait (Erlang C); null where the queue only grows.</summary>
    public double? WaitProbability
    {
        get
        {
            double lost = 1;
            for (int counters = 1; counters <= Counters; counters++)
            {
                lost = Lost((double)Load, lost, counters);
            }

            return IsStable ? Waiting(lost) : null;
        }
    }

    /// <summary>The mean wait of all who come, in minutes; null where the queue only grows.</summary>
    public double? MeanWaitMinutes => WaitProbability * (double)ServiceMinutes / (double)(Counters - Load);

    /// <summary>The mean number of people who wait; null where the queue only grows.</summary>
    public double? MeanWaiting => MeanWaitMinutes * (double)(ArrivalsPerHour / MinutesPerHour);

    /// <summary>The probability of a wait longer than so many minutes; null where the queue only grows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public double? WaitProbabilityOver(decimal minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return WaitProbability is { } waiting ? LongerThan(minutes, waiting) : null;
    }

    /// <summary>Writes <c>12 an hour, 15 minutes each, 4 counters</c>.</summary>
    public override string ToString() => Invariant($"{ArrivalsPerHour:0.##} an hour, {ServiceMinutes:0.##} minutes each, {Counters} counters");

    /// <summary>
    /// The part that would be turned away at so many counters without a queue (Erlang B), from that at one fewer: no factorial, so that nothing
    /// overflows.
    /// </summary>
    private static double Lost(double load, double atOneFewer, int counters) => load * atOneFewer / (counters + (load * atOneFewer));

    private double Waiting(double lost) => Counters * lost / (Counters - ((double)Load * (1 - lost)));

    private double LongerThan(decimal minutes, double waiting) => waiting * Math.Exp(-(double)(Counters - Load) * (double)minutes / (double)ServiceMinutes);
}
