using System.Xml.Linq;

namespace MongCai.Domain.Payments;

/// <summary>The opening and closing balances (<c>OPBD</c>, <c>CLBD</c>) of one camt.053 statement, which may both stand before the entries.</summary>
/// <remarks>A page of a longer statement has interim ones (<c>ITBD</c>) in their place.</remarks>
internal sealed class CamtBalances
{
    private Vnd? opening;
    private Vnd? closing;
    private Int128 entries;

    internal void Add(XElement balance, int line)
    {
        switch (balance.Descendants().FirstOrDefault(element => element.Name.LocalName == "Cd")?.Value.Trim())
        {
            case "OPBD" or "PRCD":
                opening = CamtEntry.SignedAmount(balance, line);
                break;
            case "CLBD":
                closing = CamtEntry.SignedAmount(balance, line);
                break;
            case "ITBD":
                closing = CamtEntry.SignedAmount(balance, line);
                opening ??= closing;
                break;
        }
    }

    internal void Add(BankEntry entry) => entries += entry.IsBooked ? entry.Amount.Dong : 0;

    internal void Close(int line)
    {
        StatementControl.Check(Needed(opening, "OPBD", line), entries, Needed(closing, "CLBD", line), line);
    }

    private static Vnd Needed(Vnd? balance, string code, int line) => balance
        ?? throw CsvTable.Wrong(line, $"the statement has no balance '{code}', so that it cannot be added up. Have the bank export it with its balances.");
}
