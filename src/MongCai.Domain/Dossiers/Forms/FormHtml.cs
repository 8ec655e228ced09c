using System.Text;

namespace MongCai.Domain.Dossiers;

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
            .Append(HtmlPolicy.Meta).Append("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(
                Invariant(
                    $"<title>{HtmlEscape.Of(form.ToString())}</title>\n<style>{FormStyle.Of(form.Settings.Paper ?? form.Standard.Paper)}</style>\n</head>\n<body>\n<main>\n"))
            .Append(
                Invariant(
                    $"<p class=\"number\"><span>{HtmlEscape.Of(form.Copy?.In(language) ?? "")}</span><span>{HtmlEscape.Of(FormWords.FormNumber.In(language))} {HtmlEscape.Of(form.Number)}</span></p>\n"))
            .Append(Invariant($"<header>\n<p class=\"issuer\" lang=\"vi\">{Issuer(form)}</p>\n"))
            .Append(
                Invariant(
                    $"<p class=\"state\">{HtmlEscape.Of(FormWords.State.In(language))}<br><span class=\"motto\">{HtmlEscape.Of(FormWords.Motto.In(language))}</span></p>\n</header>\n"))
            .Append(Invariant($"<h1>{HtmlEscape.Of(form.Title)}</h1>\n"));
        AppendItems(page, form.Items, language);
        AppendLookup(page, form.Settings);
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
                page.Append(
                    Invariant(
                        $"<div{Classes(field)}><dt>{HtmlEscape.Of(field.Label.In(language))}</dt><dd lang=\"vi\">{HtmlEscape.Of(field.Value)}</dd></div>\n"));
                break;
            case FormItem.Sentence sentence:
                page.Append(Invariant($"<p>{HtmlEscape.Of(sentence.Text.In(language))}</p>\n"));
                break;
            case FormItem.Table table:
                AppendTable(page, table, language);
                break;
        }
    }

    private static string Classes(FormItem.Field field)
    {
        string[] classes =
            [.. field.Size == FieldSize.Line ? [] : (string[])[field.Size == FieldSize.Half ? "half" : "large"], .. field.Value.Length == 0
            ? (string[])["blank"] : []];
        return classes.Length == 0 ? "" : $" class=\"{string.Join(' ', classes)}\"";
    }

    /// <summary>A table that is too wide for a phone is moved by hand, or by keys once it has the focus.</summary>
    private static void AppendTable(StringBuilder page, FormItem.Table table, Language language)
    {
        page.Append(Invariant($"<table tabindex=\"0\">\n<caption>{HtmlEscape.Of(table.Caption.In(language))}</caption>\n<thead>\n<tr>"));
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

    private static string Issuer(PrintedForm form)
    {
        string superior = form.Issuer.Superior is { } above ? $"<span class=\"superior\">{HtmlEscape.Of(above)}</span><br>" : "";
        string number = form.IsNumbered
            ? $"<br><span class=\"no\">{HtmlEscape.Of(FormWords.DocumentNumber.In(form.Settings.Language))}: {HtmlEscape.Of(form.Settings.DocumentNumber ?? "………")}</span>" : "";
        return $"{superior}{HtmlEscape.Of(form.Issuer.Name)}{number}";
    }

    private static void AppendLookup(StringBuilder page, FormSettings settings)
    {
        if (settings is { QrCode: null, LookupAddress: null, LookupCode: null })
        {
            return;
        }

        page.Append("<div class=\"lookup\">\n");
        if (settings.QrCode is { } picture)
        {
            page.Append(Invariant($"<div role=\"img\" aria-label=\"{HtmlEscape.Of(FormWords.QrCode.In(settings.Language))}\">{picture}</div>\n"));
        }

        page.Append("<div>\n");
        AppendLookupLine(page, FormWords.LookupAddress.In(settings.Language), settings.LookupAddress is { } address ? [Breakable(address)] : []);
        AppendLookupLine(
            page,
            FormWords.LookupCode.In(settings.Language),
            [.. settings.LookupGroups.Select((group, index) => $"{(index == 0 ? "<br>" : "")}<span class=\"code\">{HtmlEscape.Of(group)}</span>")]);
        page.Append("</div>\n</div>\n");
    }

    private static void AppendLookupLine(StringBuilder page, string label, string[] parts) =>
        page.Append(parts.Length == 0 ? "" : $"<p>{HtmlEscape.Of(label)}: {string.Join(' ', parts)}</p>\n");

    /// <summary>An address that ends its lines after a slash, where it must.</summary>
    private static string Breakable(string address) => HtmlEscape.Of(address).Replace("/", "/<wbr>", StringComparison.Ordinal);

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
            page.Append(
                Invariant(
                    $"<div class=\"signature\"><p>{HtmlEscape.Of(signature.In(language))}</p><p class=\"hint\">({HtmlEscape.Of(FormWords.SignHere.In(language))})</p>"))
                .Append(Invariant($"<p lang=\"vi\">{HtmlEscape.Of(form.SignedBy(signature))}</p></div>\n"));
        }

        page.Append("</footer>\n");
    }
}
