using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary>
/// Reads a bank statement by its first character: <c>&lt;</c> begins camt.053, <c>:</c> or <c>{</c> MT940, and a letter the header of a table.
/// </summary>
internal static class BankStatement
{
    internal static IEnumerable<MoneyLine> ReadLines(TextReader reader) => reader.Peek() switch
    {
        '<' => Booked(Camt053.ReadEntries(reader)),
        ':' or '{' => Booked(Mt940.ReadEntries(reader)),
        _ => ReconciliationTables.ReadMoneyLines(reader),
    };

    private static IEnumerable<MoneyLine> Booked(IEnumerable<BankEntry> entries) => entries.Where(entry => entry.IsBooked).Select(entry => entry.ToMoneyLine());
}
