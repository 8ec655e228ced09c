using MongCai.Domain.Quality;
using Province.Contracts;
using Province.Feeding;
using Province.Forms;

namespace Province.Grains;

/// <summary>The next state of a month, made aside: what is taken here counts when it is stored, and the state before it is not touched.</summary>
internal sealed class MonthChange(MonthState before)
{
    private readonly Dictionary<string, long> seen = new(StringComparer.Ordinal);
    private DossierTally? tally;

    internal bool IsAny => seen.Count > 0;

    /// <summary>How many facts were added or taken back.</summary>
    internal int Count { get; private set; }

    /// <summary>Judges and counts the changes of a source.</summary>
    internal Taken Take(string source, long after, long number, byte[] changes)
    {
        long last = seen.TryGetValue(source, out long now) ? now : before.Seen.GetValueOrDefault(source);
        if (number <= last)
        {
            return new(Reception.Seen, last);
        }

        if (after != last)
        {
            return new(Reception.Gap, last);
        }

        try
        {
            Add(Changes.Read(changes));
        }
        catch (FormatException error)
        {
            return new(Reception.Unreadable, last, Reason: error.Message);
        }

        seen[source] = number;
        return new(Reception.Counted, number);
    }

    internal MonthState Next()
    {
        Dictionary<string, long> all = new(before.Seen, StringComparer.Ordinal);
        foreach ((string source, long number) in seen)
        {
            all[source] = number;
        }

        return new(tally ?? before.Tally, all);
    }

    private void Add(IReadOnlyList<(bool IsAdded, DossierFacts Facts)> changes)
    {
        tally ??= DossierTally.Merge(before.Tally, DossierTally.Empty());
        foreach ((bool isAdded, DossierFacts facts) in changes)
        {
            if (isAdded)
            {
                tally.Add(facts);
            }
            else
            {
                tally.Retract(facts);
            }
        }

        Count += changes.Count;
    }
}
