using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>How many lines, and how many đồng, of each book are of each class.</summary>
/// <remarks>The classes of a book add up to the book: nothing is counted twice or left out.</remarks>
[JsonConverter(typeof(FormConverter<ReconciliationTotals>))]
[NoJson("match again, or write ReconciliationTables.")]
public sealed class ReconciliationTotals
{
    private static readonly int Classes = Enum.GetValues<ReconciliationClass>().Length;

    /// <summary>The classes that somebody has to look into.</summary>
    private static readonly ReconciliationClass[] Open =
        [.. Enum.GetValues<ReconciliationClass>().Except([ReconciliationClass.Matched, ReconciliationClass.Unpaid, ReconciliationClass.Refunded])];

    private readonly long[] counts = new long[Enum.GetValues<ReconciliationSource>().Length * Classes];
    private readonly Vnd[] amounts = new Vnd[Enum.GetValues<ReconciliationSource>().Length * Classes];

    internal ReconciliationTotals(IEnumerable<ReconciledLine> lines)
    {
        foreach (ReconciledLine line in lines)
        {
            int index = Index(line.Source, line.Class);
            counts[index]++;
            amounts[index] += line.Line.Amount;
        }
    }

    /// <summary>The number of lines of a class in a book.</summary>
    public long Count(ReconciliationSource source, ReconciliationClass lineClass) => counts[Index(source, lineClass)];

    /// <summary>The sum of the lines of a class in a book.</summary>
    public Vnd Amount(ReconciliationSource source, ReconciliationClass lineClass) => amounts[Index(source, lineClass)];

    /// <summary>The number of lines in a book.</summary>
    public long Count(ReconciliationSource source) => counts.AsSpan(Index(source, 0), Classes).ToArray().Sum();

    /// <summary>The sum of a book.</summary>
    public Vnd Amount(ReconciliationSource source) => amounts.AsSpan(Index(source, 0), Classes).ToArray().Aggregate(Vnd.Zero, (sum, amount) => sum + amount);

    /// <summary>Whether the books agree: every line is matched, not paid yet, or was given back.</summary>
    public bool TiesOut =>
        Array.TrueForAll(Open, lineClass => Array.TrueForAll(Enum.GetValues<ReconciliationSource>(), source => Count(source, lineClass) == 0));

    /// <summary>Writes the table of classes and books.</summary>
    public override string ToString()
    {
        StringBuilder table = new();
        foreach (ReconciliationSource source in Enum.GetValues<ReconciliationSource>())
        {
            table.Append(CultureInfo.InvariantCulture, $"{source}: {Count(source)} lines, {Amount(source)}\n");
            foreach (ReconciliationClass lineClass in Enum.GetValues<ReconciliationClass>().Where(lineClass => Count(source, lineClass) > 0))
            {
                table.Append(CultureInfo.InvariantCulture, $"  {lineClass}: {Count(source, lineClass)} lines, {Amount(source, lineClass)}\n");
            }
        }

        return table.ToString();
    }

    private static int Index(ReconciliationSource source, ReconciliationClass lineClass) => ((int)source * Classes) + (int)lineClass;
}
