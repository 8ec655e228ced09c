namespace MongCai.Domain.Calendars;

/// <summary>Stretches of days or of time, kept in order and disjoint.</summary>
internal static class Stretches
{
    /// <summary>Adds a stretch that begins no earlier than those before it; one that touches the last lengthens it, an empty one adds nothing.</summary>
    internal static void Merge<T>(List<(T From, T Until)> merged, T from, T until)
        where T : IComparable<T>
    {
        if (merged.Count > 0 && from.CompareTo(merged[^1].Until) <= 0)
        {
            merged[^1] = (merged[^1].From, until.CompareTo(merged[^1].Until) > 0 ? until : merged[^1].Until);
        }
        else if (from.CompareTo(until) < 0)
        {
            merged.Add((from, until));
        }
    }
}
