using System.Text;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>Writes forms as HTML pages that a screen reader can follow and a printer prints on their paper.</summary>
internal static class FormHtml
{
    /// <summary>The length of a dossier code.</summary>
    private const int LongestToken = 25;

    internal static string Of(PrintedForm form)
    {
        Language language = form.Settings.Language;
        StringBuilder page = new();
        page.Append(Invariant($"<!DOCTYPE html>\n<html lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n"))
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(Invariant($"<title>{HtmlEscape.Of(form.ToString())}</title>\n<style>{Style(form.Standard.Paper)}</style>\n</head>\n<body>\n<main>\n"))
            .Append(Invariant($"<p class=\"number\">{HtmlEscape.Of(FormWords.FormNumber.In(language))} {HtmlEscape.Of(form.Number)}</p>\n"))
            .Append(Invariant($"<header>\n<p class=\"issuer\" lang=\"vi\">{HtmlEscape.Of(form.Issuer.Name)}</p>\n"))
            .Append(Invariant($"<p class=\"state\">{HtmlEscape.Of(FormWords.State.In(language))}<br><span class=\"motto\">{HtmlEscape.Of(FormWords.Motto.In(language))}</span></p>\n</header>\n"))
            .Append(Invariant($"<h1>{HtmlEscape.Of(form.Title)}</h1>\n"));
        AppendItems(page, form.Items, language);
        AppendQrCode(page, form.Settings);
        AppendSignatures(page, form);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendItems(StringBuilder page, IReadOnlyList<FormItem> items, Language language)
    {
        bool isInList = false;
        foreach (FormItem item in items)
        {
            bool isField = item is FormItem.Field;
            page.Append(isField == isInList ? "" : isField ? "<dl>\n" : "</dl>\n");
            isInList = isField;
            Append(page, item, language);
        }

        page.Append(isInList ? "</dl>\n" : "");
    }

    private static void Append(StringBuilder page, FormItem item, Language language)
    {
        switch (item)
        {
            case FormItem.Field field:
                page.Append(Invariant($"<div{(field.Value.Length == 0 ? " class=\"blank\"" : "")}><dt>{HtmlEscape.Of(field.Label.In(language))}</dt><dd lang=\"vi\">{HtmlEscape.Of(field.Value)}</dd></div>\n"));
                break;
            case FormItem.Sentence sentence:
                page.Append(Invariant($"<p>{HtmlEscape.Of(sentence.Text.In(language))}</p>\n"));
                break;
            case FormItem.Table table:
                AppendTable(page, table, language);
                break;
        }
    }

    private static void AppendTable(StringBuilder page, FormItem.Table table, Language language)
    {
        page.Append(Invariant($"<table>\n<caption>{HtmlEscape.Of(table.Caption.In(language))}</caption>\n<thead>\n<tr>"));
        foreach (BilingualText column in table.Columns)
        {
            page.Append(Invariant($"<th scope=\"col\">{HtmlEscape.Of(column.In(language))}</th>"));
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (string[] row in table.Rows)
        {
            page.Append("<tr>").AppendJoin("", row.Select(Cell)).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    /// <summary>A code, a number or a date stays on one line.</summary>
    private static string Cell(string text)
    {
        bool isToken = text.Length is > 0 and <= LongestToken && !text.Contains(' ', StringComparison.Ordinal);
        return $"<td{(isToken ? " class=\"token\"" : "")} lang=\"vi\">{HtmlEscape.Of(text)}</td>";
    }

    private static void AppendQrCode(StringBuilder page, FormSettings settings)
    {
        string label = HtmlEscape.Of(FormWords.QrCode.In(settings.Language));
        if (settings.QrCode is { } picture)
        {
            page.Append(Invariant($"<figure>\n<div role=\"img\" aria-label=\"{label}\">{picture}</div>\n"))
                .Append(Invariant($"<figcaption>{label}{Caption(settings.LookupText)}</figcaption>\n</figure>\n"));
        }
    }

    private static string Caption(string? text) => text is null ? "" : "<br>" + HtmlEscape.Of(text);

    private static void AppendSignatures(StringBuilder page, PrintedForm form)
    {
        Language language = form.Settings.Language;
        page.Append("<footer>\n");
        if (form.IssuedAt is { } issued)
        {
            page.Append(Invariant($"<p class=\"date\" lang=\"vi\">{HtmlEscape.Of(FormWords.DateLine(form.Issuer.Place, issued, language))}</p>\n"));
        }

        foreach (BilingualText signature in form.Signatures)
        {
            page.Append(Invariant($"<div class=\"signature\"><p>{HtmlEscape.Of(signature.In(language))}</p><p class=\"hint\">({HtmlEscape.Of(FormWords.SignHere.In(language))})</p>"))
                .Append(Invariant($"<p lang=\"vi\">{HtmlEscape.Of(form.SignedBy(signature))}</p></div>\n"));
        }

        page.Append("</footer>\n");
    }

    private static string Style(string paper)
    {
        (string page, string width, string tableFont) = paper == "A4" ? ("A4 landscape", "281mm", "8pt") : (paper, "132mm", "9pt");
        return "@page{size:" + page + ";margin:8mm}@media screen{main{padding:8mm}}"
            + "body{font:11pt/1.3 'Times New Roman',serif;color:#000;background:#fff;margin:0}main{max-width:" + width + ";margin:0 auto}"
            + ".number{text-align:right;margin:0;font-size:9pt}header{display:grid;grid-template-columns:1fr auto;gap:4mm;text-align:center;font-weight:bold;font-size:9.5pt}"
            + ".issuer{justify-self:start;text-wrap:balance}.state{white-space:nowrap}.motto{border-bottom:1px solid #000}"
            + "h1{font-size:12pt;text-align:center;text-transform:uppercase;text-wrap:balance;margin:3mm 0}p{margin:1mm 0}dl,table{margin:2mm 0;width:100%}dt,dd{display:inline;margin:0}dt::after{content:':\\a0'}dd{font-weight:bold;overflow-wrap:anywhere}"
            + ".blank{display:flex}.blank dd{flex:1;border-bottom:1px dotted #000}"
            + "table{border-collapse:collapse;font-size:" + tableFont + "}caption{text-align:left}th,td{border:1px solid #000;padding:1mm;text-align:left}td{overflow-wrap:anywhere}.token{white-space:nowrap;width:1%}thead{display:table-header-group}tr{break-inside:avoid}"
            + "figure{float:left;width:38mm;margin:2mm 4mm 0 0;break-inside:avoid}figure svg{width:24mm;height:24mm;display:block}figcaption{font-size:9pt;overflow-wrap:anywhere}"
            + "footer{display:flex;flex-wrap:wrap;justify-content:space-between;text-align:center;break-inside:avoid}.date{width:100%;text-align:right;font-style:italic}.signature{min-width:45%;font-weight:bold}.signature:last-child{margin-left:auto}.hint{font-weight:normal;font-style:italic;margin-bottom:14mm}";
    }
}
