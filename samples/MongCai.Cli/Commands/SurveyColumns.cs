using MongCai.Cli.Rows;
using MongCai.Domain.Surveys;

namespace MongCai.Cli.Commands;

/// <summary>The inputs that the <c>survey</c> commands share.</summary>
internal static class SurveyColumns
{
    internal static Column Population { get; } = new(
        "population", "The size of the whole population, or nothing where it is far larger than the sample.")
    { IsOptional = true };

    internal static Column Confidence { get; } = new("confidence", "How often such intervals cover the truth, such as 0.95.");

    /// <exception cref="FormatException">The text is no probability that a level can have.</exception>
    internal static ConfidenceLevel Level(Row row, int column)
    {
        try
        {
            return ConfidenceLevel.Of(row.Number(column));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw row.Wrong(column, new("một xác suất trên 0 và đến 0.9999, như '0.95'", "a probability above 0 and up to 0.9999, such as '0.95'"));
        }
    }
}
