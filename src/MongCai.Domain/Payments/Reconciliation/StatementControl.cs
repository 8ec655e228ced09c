namespace MongCai.Domain.Payments;

/// <summary>The control of a statement: the opening balance and the booked entries make the closing balance.</summary>
internal sealed class StatementControl
{
    private Vnd? opening;
    private Int128 entries;

    internal void Open(Vnd balance, int line) => (opening, entries) = opening is null
        ? (balance, 0)
        : throw CsvTable.Wrong(line, "a statement begins before the one above it has its closing balance ':62F:'.");

    internal void Add(BankEntry entry) => entries += entry.IsBooked ? entry.Amount.Dong : 0;

    internal void Close(Vnd closing, int line)
    {
        if (opening is { } begin)
        {
            Check(begin, entries, closing, line);
            opening = null;
        }
    }

    internal static void Check(Vnd opening, Int128 entries, Vnd closing, int line)
    {
        if (opening.Dong + entries != closing.Dong)
        {
            throw CsvTable.Wrong(line, $"the statement does not add up: {opening} and the entries of {Text(entries)} make {Text(opening.Dong + entries)}, not {closing}. An entry is missing or was changed.");
        }
    }

    private static string Text(Int128 dong) => dong >= long.MinValue && dong <= long.MaxValue ? Vnd.Of((long)dong).ToString() : Invariant($"{dong} đ");
}
