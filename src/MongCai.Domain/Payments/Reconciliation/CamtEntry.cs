using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Payments.Reconciliation;

/// <summary>Reads one <c>Ntry</c> of a camt.053 document.</summary>
internal static class CamtEntry
{
    private const string Currency = "VND";

    internal static IEnumerable<BankEntry> Read(XElement entry, int line)
    {
        Vnd amount = SignedAmount(entry, line);
        XElement[] details = [.. entry.Descendants().Where(element => element.Name.LocalName == "TxDtls")];
        bool breaksDown = details.Length > 1 && details.All(detail => Child(detail, "Amt") is not null)
            && details.Aggregate(Vnd.Zero, (sum, detail) => sum + Amount(detail, line)) == (amount < Vnd.Zero ? -amount : amount);
        return breaksDown
            ? details.Select(detail => Entry(entry, detail, amount < Vnd.Zero ? -Amount(detail, line) : Amount(detail, line), line))
            : [Entry(entry, details.Length > 0 ? details[0] : entry, amount, line)];
    }

    /// <summary>Reads an amount with its sign: a credit came in. A reversal's sign is already turned by the bank.</summary>
    internal static Vnd SignedAmount(XElement element, int line) => Child(element, "CdtDbtInd")?.Value.Trim() switch
    {
        "CRDT" => Amount(element, line),
        "DBIT" => -Amount(element, line),
        _ => throw CsvTable.Wrong(line, $"'{element.Name.LocalName}' does not say CRDT or DBIT in 'CdtDbtInd'."),
    };

    internal static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static BankEntry Entry(XElement entry, XElement detail, Vnd amount, int line) =>
        new(
            amount,
            Date(Child(entry, "BookgDt")),
            IsBooked: Text(entry, "Sts") is "BOOK" or "",
            IsReversal: Text(entry, "RvslInd") == "true",
            FirstOf(Text(detail, "AcctSvcrRef"), Text(entry, "AcctSvcrRef"), Text(entry, "NtryRef")),
            Text(detail, "EndToEndId") is "NOTPROVIDED" ? "" : Text(detail, "EndToEndId"),
            string.Join(' ', detail.Descendants().Where(element => element.Name.LocalName == "Ustrd").Select(element => element.Value.Trim())),
            line);

    private static Vnd Amount(XElement element, int line)
    {
        XElement? amount = Child(element, "Amt");
        if (amount?.Attribute("Ccy")?.Value != Currency)
        {
            throw CsvTable.Wrong(line, $"'{element.Name.LocalName}' has no amount in {Currency}.");
        }

        return StatementAmount.TryRead(amount.Value.Trim(), '.', out Vnd dong)
            ? dong
            : throw CsvTable.Wrong(line, $"'{element.Name.LocalName}' has an amount that is not of whole đồng, such as '20000' or '20000.00'.");
    }

    private static LocalDate? Date(XElement? day)
    {
        string text = day?.Value.Trim() ?? "";
        return LocalDatePattern.Iso.Parse(text.Length > 10 ? text[..10] : text) is { Success: true, Value: var date } ? date : null;
    }

    private static string Text(XElement element, string name) =>
        element.Descendants().FirstOrDefault(inner => inner.Name.LocalName == name) is { } found ? (Child(found, "Cd") ?? found).Value.Trim() : "";

    private static string FirstOf(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            if (text.Length > 0)
            {
                return text;
            }
        }

        return "";
    }
}
