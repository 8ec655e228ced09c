namespace MongCai.Sdk.Contract;

/// <summary>The days of a year that are not as their weekday would have them.</summary>
public sealed record CalendarYear : PortalModel
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Whether all its days are announced; otherwise some are projected from the law.</summary>
    public required bool IsAnnounced { get; init; }

    /// <summary>The public holidays, days off in lieu and swapped days, in order.</summary>
    public required IReadOnlyList<SpecialDay> Days { get; init; }
}
