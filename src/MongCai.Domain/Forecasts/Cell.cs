namespace MongCai.Domain.Forecasts;

/// <summary>What a count is of: a band of slack, a state, a unit; what a level does not tell apart is open.</summary>
internal readonly record struct Cell(int Slack, string? State, string? Unit)
{
    private const int AnySlack = -1;

    internal static ForecastLevel[] Levels { get; } = Enum.GetValues<ForecastLevel>();

    /// <summary>Orders cells by slack, state and unit, texts ordinally.</summary>
    internal static Comparer<Cell> Order { get; } = Comparer<Cell>.Create(static (left, right) =>
        left.Slack != right.Slack ? left.Slack.CompareTo(right.Slack)
        : string.CompareOrdinal(left.State, right.State) is not 0 and int difference ? difference
        : string.CompareOrdinal(left.Unit, right.Unit));

    internal static ForecastLevel? ParentOf(ForecastLevel level) => level switch
    {
        ForecastLevel.Whole => null,
        ForecastLevel.State or ForecastLevel.Slack => ForecastLevel.Whole,
        ForecastLevel.SlackAndState => ForecastLevel.Slack,
        ForecastLevel.SlackStateAndUnit => ForecastLevel.SlackAndState,
    };

    internal Cell At(ForecastLevel level) => level switch
    {
        ForecastLevel.Whole => new(AnySlack, null, null),
        ForecastLevel.State => new(AnySlack, State, null),
        ForecastLevel.Slack => new(Slack, null, null),
        ForecastLevel.SlackAndState => new(Slack, State, null),
        ForecastLevel.SlackStateAndUnit => this,
    };
}
