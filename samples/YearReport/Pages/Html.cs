using System.Net;
using System.Text;
using MongCai.Domain;
using MongCai.Domain.Reports.Tables;

namespace YearReport.Pages;

/// <summary>Writes a page of HTML; every text is escaped.</summary>
internal sealed class Html
{
    private readonly StringBuilder text = new();

    internal void Open(string tag) => text.Append('<').Append(tag).Append(">\n");

    internal void Close(string tag) => text.Append("</").Append(tag).Append(">\n");

    internal void Element(string tag, string content) =>
        text.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(content)).Append("</").Append(tag.Split(' ')[0]).Append(">\n");

    internal void Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Open("div class=\"wide\"");
        Open("table");
        Element("caption", caption);
        Row(heads.Select(_ => "th scope=\"col\""), heads);
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(["th scope=\"row\"", .. Enumerable.Repeat("td class=\"number\"", row.Count - 1)], row);
        }

        Close("table");
        Close("div");
    }

    /// <summary>A table of the library, which escapes its own texts; what is too wide for the page is moved by hand.</summary>
    internal void Table(ReportTable table, Language language, string style = "wide")
    {
        Open($"div class=\"{style}\"");
        text.Append(table.ToHtml(language));
        Close("div");
    }

    /// <summary>A picture inside the page, with what it shows in words.</summary>
    internal void Picture(string svg, string words)
    {
        text.Append("<figure>\n<img alt=\"").Append(WebUtility.HtmlEncode(words)).Append("\" src=\"data:image/svg+xml;base64,")
            .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))).Append("\">\n");
        Close("figure");
    }

    public override string ToString() => text.ToString();

    private void Row(IEnumerable<string> tags, IReadOnlyList<string> cells)
    {
        Open("tr");
        foreach ((string tag, string cell) in tags.Zip(cells))
        {
            Element(tag, cell);
        }

        Close("tr");
    }
}
