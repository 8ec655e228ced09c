namespace MongCai.Domain.Payments;

/// <summary>The control of a statement: the opening balance and the booked entries make the closing balance.</summary>
internal sealed class StatementControl
{
    private Vnd? opening;
    private Int128 entries;
    private bool isAnyClosed;

    internal void Open(Vnd balance, int line) => (opening, entries) = opening is null
        ? (balance, 0)
        : throw CsvTable.Wrong(line, "a statement begins before the one above it has its closing balance ':62F:'.");

    internal void Add(BankEntry entry) => entries += opening is null
        ? throw CsvTable.Wrong(entry.Line, "the entry stands in no statement; expected the opening balance ':60F:' above it.")
        : entry.IsBooked ? entry.Amount.Dong : 0;

    internal void Close(Vnd closing, int line)
    {
        Check(
            opening ?? throw CsvTable.Wrong(line, "the closing balance has no opening balance ':60F:' above it, so that nothing can be added up."),
            entries, closing, line);
        (opening, isAnyClosed) = (null, true);
    }

    /// <summary>At the end of the text: each statement was closed, and there was one.</summary>
    internal void End(int line)
    {
        if (opening is not null)
        {
            throw CsvTable.Wrong(
                line, "the text ends before the statement has its closing balance ':62F:', so that nothing was added up. Have the bank export it again.");
        }

        if (!isAnyClosed)
        {
            throw CsvTable.Wrong(line, "the text is no MT940: it has no statement with ':60F:' and ':62F:'.");
        }
    }

    internal static void Check(Vnd opening, Int128 entries, Vnd closing, int line)
    {
        if (opening.Dong + entries != closing.Dong)
        {
            throw CsvTable.Wrong(
                line,
                $"the statement does not add up: {opening} and the entries of {Text(entries)} make {Text(opening.Dong + entries)}, not {closing}. An entry is missing or was changed.");
        }
    }

    private static string Text(Int128 dong) => dong >= long.MinValue && dong <= long.MaxValue ? Vnd.Of((long)dong).ToString() : Invariant($"{dong} đ");
}
