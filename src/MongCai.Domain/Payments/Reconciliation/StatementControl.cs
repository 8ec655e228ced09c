namespace MongCai.Domain.Payments.Reconciliation;

/// <summary>The control of a statement: the opening balance and the booked entries make the closing balance.</summary>
internal sealed class StatementControl
{
    private Vnd? opening;
    private Vnd entries;

    internal void Open(Vnd balance) => (opening, entries) = (balance, Vnd.Zero);

    internal void Add(BankEntry entry) => entries += entry.IsBooked ? entry.Amount : Vnd.Zero;

    internal void Close(Vnd closing, int line)
    {
        if (opening is { } begin)
        {
            Check(begin, entries, closing, line);
        }
    }

    internal static void Check(Vnd opening, Vnd entries, Vnd closing, int line)
    {
        if (opening + entries != closing)
        {
            throw CsvTable.Wrong(line, $"the statement does not add up: {opening} and the entries of {entries} make {opening + entries}, not {closing}. An entry is missing or was changed.");
        }
    }
}
