using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>The days on which each entry holds, as numbers side by side.</summary>
internal sealed class EntryDays(IReadOnlyCollection<Validity> validities)
{
    private readonly (int First, int Last)[] days =
        [.. validities.Select(
            validity => (validity.From is { } from ? Number(from) : int.MinValue, validity.Until is { } until ? Number(until) : int.MaxValue))];

    /// <summary>A number that orders days, such as 20261124.</summary>
    internal static int Number(LocalDate day) => (((day.Year * 100) + day.Month) * 100) + day.Day;

    internal bool Hold(int entry, int day) => days[entry].First <= day && day <= days[entry].Last;
}
