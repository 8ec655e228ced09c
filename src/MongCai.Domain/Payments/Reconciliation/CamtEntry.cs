using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>Reads one <c>Ntry</c> of a camt.053 document.</summary>
internal static class CamtEntry
{
    private const string Currency = "VND";

    internal static IEnumerable<BankEntry> Read(XElement entry, int line)
    {
        Vnd amount = SignedAmount(entry, line);
        XElement[] details = [.. entry.Descendants().Where(element => element.Name.LocalName == "TxDtls")];
        return details switch
        {
            _ when Transactions(entry) > Math.Max(details.Length, 1) => [Whole(entry, amount, line)],
            [] or [_] => [Entry(entry, details.FirstOrDefault(entry), entry, amount, line)],
            _ when Parts(entry, details, line) is { } parts && parts.Aggregate((Int128)0, (sum, part) => sum + part.Dong) == amount.Dong =>
                details.Zip(parts, (detail, part) => Entry(entry, detail, detail, part, line)),
            _ => [Whole(entry, amount, line)],
        };
    }

    /// <summary>Reads an amount with its sign: a credit came in. A reversal's sign is already turned by the bank.</summary>
    internal static Vnd SignedAmount(XElement element, int line) => Child(element, "CdtDbtInd")?.Value.Trim() switch
    {
        "CRDT" => Amount(element, line),
        "DBIT" => -Amount(element, line),
        _ => throw CsvTable.Wrong(line, $"'{element.Name.LocalName}' does not say CRDT or DBIT in 'CdtDbtInd'."),
    };

    internal static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>How many transactions the bank says that the entry stands for; 0 where it does not say.</summary>
    private static int Transactions(XElement entry) =>
        entry.Descendants().Where(element => element.Name.LocalName == "NbOfTxs")
            .Sum(
                element => int.TryParse(element.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Min(count, 1_000_000) : 0);

    /// <summary>The signed amounts of the details; null where one has none in đồng.</summary>
    private static Vnd[]? Parts(XElement entry, XElement[] details, int line)
    {
        Vnd?[] parts = [.. details.Select(detail => Part(entry, detail, line))];
        return parts.Contains(null) ? null : [.. parts.Select(part => part!.Value)];
    }

    /// <summary>The amount of a detail, which up to version .02 stands in <c>AmtDtls/TxAmt</c>, with its own sign or else that of the entry.</summary>
    private static Vnd? Part(XElement entry, XElement detail, int line)
    {
        XElement? amount = Child(detail, "Amt")
            ?? (Child(detail, "AmtDtls") is { } amounts && Child(amounts, "TxAmt") is { } transaction ? Child(transaction, "Amt") : null);
        return amount?.Attribute("Ccy")?.Value != Currency ? null : (Child(detail, "CdtDbtInd") ?? Child(entry, "CdtDbtInd"))?.Value.Trim() switch
        {
            "CRDT" => Dong(detail, amount, line),
            "DBIT" => -Dong(detail, amount, line),
            _ => null,
        };
    }

    /// <summary>An entry of several transactions that nothing divides: no reference and no text of one of them is that of all.</summary>
    private static BankEntry Whole(XElement entry, Vnd amount, int line) => Entry(entry, amount, "", "", "", line);

    /// <summary>An entry of one transaction, whose texts are those given.</summary>
    private static BankEntry Entry(XElement entry, XElement detail, XElement texts, Vnd amount, int line)
    {
        string payer = Text(detail, "EndToEndId");
        return Entry(entry, amount, Text(detail, "AcctSvcrRef"), payer == "NOTPROVIDED" ? "" : payer, CamtTexts.Of(texts), line);
    }

    private static BankEntry Entry(XElement entry, Vnd amount, string bankReference, string endToEndId, string text, int line) =>
        new(
            amount,
            Date(Child(entry, "BookgDt"), line),
            IsBooked: Text(entry, "Sts") is "BOOK" or "",
            IsReversal: IsTrue(entry, "RvslInd", line),
            FirstOf(bankReference, ChildText(entry, "AcctSvcrRef"), ChildText(entry, "NtryRef")),
            endToEndId,
            text,
            line);

    private static Vnd Amount(XElement element, int line) =>
        Child(element, "Amt") is { } amount && amount.Attribute("Ccy")?.Value == Currency
            ? Dong(element, amount, line)
            : throw CsvTable.Wrong(line, $"'{element.Name.LocalName}' has no amount in {Currency}.");

    private static Vnd Dong(XElement element, XElement amount, int line) =>
        StatementAmount.TryRead(amount.Value.Trim(), '.', out Vnd dong)
            ? dong
            : throw CsvTable.Wrong(
                line,
                $"'{element.Name.LocalName}' has an amount that is not of whole đồng in at most {StatementAmount.LongestAmount} digits, such as '20000' or '20000.00'.");

    /// <summary>A truth value of XML; an element that is not there says no.</summary>
    private static bool IsTrue(XElement entry, string name, int line) => Text(entry, name) switch
    {
        "true" or "1" => true,
        "false" or "0" or "" => false,
        var text => throw CsvTable.Wrong(line, $"'{name}' says {ShownText.Quoted(text)}; expected 'true' or 'false'."),
    };

    /// <summary>The day of an element, in Vietnam where it says a moment; null where it says none.</summary>
    private static LocalDate? Date(XElement? day, int line) =>
        day?.Value.Trim() is not { Length: > 0 } text ? null
        : XmlDay.TryRead(text, out LocalDate date) ? date
        : throw CsvTable.Wrong(line, $"'{day.Name.LocalName}' says {ShownText.Quoted(text)}, which is not a day; expected one such as '2026-08-17'.");

    private static string Text(XElement element, string name) =>
        element.Descendants().FirstOrDefault(inner => inner.Name.LocalName == name)?.Value.Trim() ?? "";

    private static string ChildText(XElement element, string name) => Child(element, name)?.Value.Trim() ?? "";

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
