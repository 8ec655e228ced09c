using System.Xml.Linq;

namespace MongCai.Domain.Payments;

/// <summary>The opening and closing balances (<c>OPBD</c>, <c>CLBD</c>) of one camt.053 statement, which may both stand before the entries.</summary>
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
        }
    }

    internal void Add(BankEntry entry) => entries += entry.IsBooked ? entry.Amount.Dong : 0;

    internal void Close(int line)
    {
        if (opening is { } begin && closing is { } end)
        {
            StatementControl.Check(begin, entries, end, line);
        }
    }
}
