using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The waits and services of closed tickets (<i>thống kê lượt tiếp dân</i>), counted in one pass.</summary>
/// <remarks>
/// Whole counts: tallies of any split of the tickets merge to the same one. Its size does not grow with them. A tally changes as tickets are added and is
/// not safe for use from several threads at
/// once; give each its own and merge.
/// </remarks>
[JsonConverter(typeof(FormConverter<TicketTally>))]
[NoJson("store the tickets' moments and count again, or show its figures.")]
public sealed class TicketTally
{
    /// <summary>The percentage of open time from which a counter is too busy: a threshold of this library, not of a law.</summary>
    public const int BusyPercent = 85;

    private const int LongestWait = 24 * 60;
    private const int SecondsPerMinute = 60;

    private readonly long[] waits = new long[LongestWait + 1];
    private readonly SortedDictionary<string, (long Served, long Seconds)> counters = new(StringComparer.Ordinal);
    private readonly Dictionary<AgencyCode, long> others = new(AgencyCode.SameAgency);
    private long served;
    private long absent;
    private long priority;
    private long waitSeconds;

    private TicketTally()
    {
    }

    /// <summary>A tally without tickets.</summary>
    public static TicketTally Empty() => new();

    /// <summary>The tally of the tickets of both; neither is changed.</summary>
    public static TicketTally Merge(TicketTally left, TicketTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        TicketTally merged = Empty();
        merged.Include(left);
        merged.Include(right);
        return merged;
    }

    /// <summary>The tickets that were served.</summary>
    public long Served => served;

    /// <summary>The tickets that were called and nobody came.</summary>
    public long Absent => absent;

    /// <summary>The tickets that go first.</summary>
    public long Priority => priority;

    /// <summary>The served tickets whose dossier was received for another agency, regardless of boundaries.</summary>
    public long ForOthers => others.Values.Sum();

    /// <summary>The counters that served, in ordinal order.</summary>
    public IReadOnlyList<string> Counters => [.. counters.Keys];

    /// <summary>The mean wait, in minutes; null where none was served.</summary>
    public decimal? MeanWaitMinutes => Minutes(waitSeconds, Served);

    /// <summary>The mean time of service, in minutes; null where none was served.</summary>
    public decimal? MeanServiceMinutes => Minutes(counters.Values.Sum(counter => counter.Seconds), Served);

    /// <summary>Counts a closed ticket. What a transferred one was served before counts at the counter that ended it.</summary>
    /// <remarks>One that was served, sent on and then absent counts as absent alone: nobody ended it.</remarks>
    /// <exception cref="ArgumentException">The ticket is open, or waited longer than a day.</exception>
    public void Add(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        if (ticket.State is not (TicketState.Done or TicketState.Absent) || ticket.Wait > Duration.FromDays(1))
        {
            throw new ArgumentException(
                $"The ticket {ticket.Number} is {ticket.State}; expected one that was closed on its day. Finish it or mark it absent first.", nameof(ticket));
        }

        priority += ticket.Priority == TicketPriority.None ? 0 : 1;
        if (ticket is { State: TicketState.Done, Wait: { } wait, Counter: { } counter })
        {
            AddServed(ticket, Seconds(wait), counter);
        }
        else
        {
            absent++;
        }
    }

    /// <summary>The part of the served who waited no longer than so many minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public Ratio WaitedAtMost(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        long within = 0;
        for (int minute = 0; minute <= Math.Min(minutes, LongestWait); minute++)
        {
            within += waits[minute];
        }

        return Ratio.Of(within, Served);
    }

    /// <summary>The fewest whole minutes in which a percentage of the served came to a counter; null where none was served.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not from 1 to 100.</exception>
    public int? MinutesFor(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        long within = 0;
        for (int minute = 0; minute <= LongestWait && Served > 0; minute++)
        {
            within += waits[minute];
            if (100 * within >= percent * Served)
            {
                return minute;
            }
        }

        return null;
    }

    /// <summary>The part of its open time that a counter served; more than 1 where it served longer than it was open.</summary>
    /// <param name="counter">The counter; one that served nobody gives 0.</param>
    /// <param name="openMinutes">The minutes that it was open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are not positive.</exception>
    public decimal Utilisation(string counter, decimal openMinutes)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(openMinutes);
        return counters.TryGetValue(counter, out (long Served, long Seconds) at) ? at.Seconds / (SecondsPerMinute * openMinutes) : 0;
    }

    /// <summary>The tickets that a counter served.</summary>
    public long ServedAt(string counter)
    {
        ArgumentNullException.ThrowIfNull(counter);
        return counters.TryGetValue(counter, out (long Served, long Seconds) at) ? at.Served : 0;
    }

    /// <summary>The served tickets whose dossier was received for an agency, regardless of boundaries.</summary>
    public long ReceivedFor(AgencyCode agency) => others.GetValueOrDefault(agency);

    /// <summary>Writes the counts.</summary>
    public override string ToString() => Invariant($"{Served} served, {Absent} absent, mean wait {MeanWaitMinutes:0.0} minutes");

    private static long Seconds(Duration time) => (long)time.TotalSeconds;

    private static decimal? Minutes(long seconds, long tickets) => tickets == 0 ? null : (decimal)seconds / (SecondsPerMinute * tickets);

    private void AddServed(Ticket ticket, long wait, string counter)
    {
        served++;
        if (ticket.ReceivedFor is { } other)
        {
            others[other] = ReceivedFor(other) + 1;
        }

        waits[(wait + SecondsPerMinute - 1) / SecondsPerMinute]++;
        waitSeconds += wait;
        Include(counter, 1, Seconds(ticket.Served));
    }

    private void Include(TicketTally other)
    {
        served += other.served;
        absent += other.absent;
        priority += other.priority;
        waitSeconds += other.waitSeconds;
        for (int minute = 0; minute <= LongestWait; minute++)
        {
            waits[minute] += other.waits[minute];
        }

        foreach ((AgencyCode agency, long dossiers) in other.others)
        {
            others[agency] = ReceivedFor(agency) + dossiers;
        }

        foreach ((string counter, (long Served, long Seconds) at) in other.counters)
        {
            Include(counter, at.Served, at.Seconds);
        }
    }

    private void Include(string counter, long people, long seconds)
    {
        (long Served, long Seconds) so = counters.GetValueOrDefault(counter);
        counters[counter] = (so.Served + people, so.Seconds + seconds);
    }
}
