namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>The last number that an agency gave on a day.</summary>
internal sealed class CodeCounterRow
{
    public required string Agency { get; init; }

    /// <summary>The day of receipt, as ISO 8601.</summary>
    public required string Day { get; init; }

    public required int Last { get; init; }
}
