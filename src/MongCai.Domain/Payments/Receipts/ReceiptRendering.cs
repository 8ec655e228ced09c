namespace MongCai.Domain.Payments;

/// <summary>Shows a receipt to its payer, in Vietnamese, as text or as a page.</summary>
public static class ReceiptRendering
{
    private const string Title = "BIÊN LAI THU PHÍ, LỆ PHÍ";

    /// <summary>Writes the receipt as lines of text.</summary>
    public static string ToText(ElectronicReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        IEnumerable<string> lines =
        [
            Title,
            .. Facts(receipt).Select(fact => $"{fact.Name}: {fact.Value}"),
            .. receipt.Lines.Select(line => $"- {line.Name}: {line.Amount}"),
            $"Tổng cộng: {receipt.Total}",
            $"Bằng chữ: {receipt.Total.ToWords()}",
            .. Ends(receipt),
        ];
        return string.Join('\n', lines.Select(OneLine)) + "\n";
    }

    /// <summary>
    /// Writes the receipt as a page of its own, without script: in Vietnamese for readers aloud, with a heading, headed rows
    /// and columns, and every text of the receipt escaped. Wherever it is opened, it loads and sends nothing (Content Security Policy).
    /// </summary>
    public static string ToHtml(ElectronicReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return $"""
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8">{HtmlPolicy.Meta}<meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlEscape.Of($"{Title} {receipt.Number}")}</title></head>
            <body>
            <main>
            <h1>{HtmlEscape.Of(Title)}</h1>
            <dl>
            {string.Join('\n', Facts(receipt).Select(fact => $"<dt>{HtmlEscape.Of(fact.Name)}</dt><dd>{HtmlEscape.Of(fact.Value)}</dd>"))}
            </dl>
            <table>
            <caption>Các khoản thu</caption>
            <thead><tr><th scope="col">Loại phí, lệ phí</th><th scope="col">Số tiền</th></tr></thead>
            <tbody>
            {string.Join('\n', receipt.Lines.Select(line => $"<tr><th scope=\"row\">{HtmlEscape.Of(line.Name)}</th><td>{HtmlEscape.Of(line.Amount.ToString())}</td></tr>"))}
            </tbody>
            <tfoot><tr><th scope="row">Tổng cộng</th><td>{HtmlEscape.Of(receipt.Total.ToString())}</td></tr></tfoot>
            </table>
            <p>Bằng chữ: {HtmlEscape.Of(receipt.Total.ToWords())}</p>
            {string.Join('\n', Ends(receipt).Select(end => $"<p>{HtmlEscape.Of(end)}</p>"))}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Name, string Value)> Facts(ElectronicReceipt receipt) =>
        new (string Name, string Value)[]
        {
            ("Ký hiệu mẫu", receipt.Number.Series.Form),
            ("Ký hiệu", receipt.Number.Series.Serial),
            ("Số", receipt.Number.ToString()),
            ("Đơn vị thu", receipt.Collector.Name),
            ("Mã số thuế", receipt.Collector.TaxCode),
            ("Địa chỉ", receipt.Collector.Address),
            ("Người nộp", receipt.Payer),
            ("Mã hồ sơ", receipt.Dossier.ToString()),
            ("Ngày lập", DateText.Day(receipt.IssuedOn)),
        }.Where(fact => fact.Value.Length > 0);

    private static IEnumerable<string> Ends(ElectronicReceipt receipt)
    {
        yield return receipt.Signature is { } signature
            ? $"Ký số bởi {signature.SignedBy}, ngày {DateText.Day(signature.SignedAt.Date)}"
            : "Chưa ký số";
        if (receipt.Cancellation is { } cancellation)
        {
            yield return $"ĐÃ HỦY ngày {DateText.Day(cancellation.On)}: {cancellation.Reason}";
        }
    }

    /// <summary>A line end in a name must not begin a line that looks like another field.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
