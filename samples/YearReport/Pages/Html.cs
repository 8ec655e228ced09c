using System.Net;
using System.Text;
using MongCai.Domain;
using MongCai.Domain.Reports;

namespace YearReport.Pages;

/// <summary>Writes a page of HTML; every text is escaped.</summary>
internal sealed class Html
{
    private readonly StringBuilder text = new();

    internal void Open(string tag) => text.Append('<').Append(tag).Append(">\n");

    internal void Close(string tag) => text.Append("</").Append(tag).Append(">\n");

    internal void Element(string tag, string content) =>
        text.Append('<').Append(tag).Append('>').Append(Escaped(content)).Append("</").Append(tag.Split(' ')[0]).Append(">\n");

    /// <summary>A line of the contents.</summary>
    internal void Link(string id, string title) =>
        text.Append("<li><a href=\"#").Append(id).Append("\">").Append(Escaped(title)).Append("</a></li>\n");

    /// <summary>A table of the library, which escapes its own texts; what is too wide for the page is moved by hand or by keys.</summary>
    internal void Table(ReportTable table, Language language)
    {
        OpenScrolling("div class=\"wide\"", table.Title.In(language));
        text.Append(table.ToHtml(language));
        Close("div");
    }

    /// <summary>A picture inside the page, with its figures below it.</summary>
    internal void Picture(Picture picture, string lead, Language language)
    {
        string title = picture.Table.Title.In(language);
        Open("figure");
        OpenScrolling("div", title);
        text.Append(picture.Svg).Append('\n');
        Close("div");
        Open("details");
        Element("summary", lead + title);
        Table(picture.Table, language);
        Close("details");
        Close("figure");
    }

    public override string ToString() => text.ToString();

    private void OpenScrolling(string tag, string name) =>
        text.Append('<').Append(tag).Append(" role=\"group\" tabindex=\"0\" aria-label=\"").Append(Escaped(name)).Append("\">\n");

    private static string Escaped(string content) => WebUtility.HtmlEncode(content.Replace(" %", "\u00A0%", StringComparison.Ordinal));
}
