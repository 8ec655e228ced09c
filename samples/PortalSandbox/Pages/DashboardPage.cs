using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Quality;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>The public figures of this year: received, resolved and pending, by month and by agency. They name nobody.</summary>
internal sealed class DashboardPage(PageLanguage language, YearOfFigures year, PortalServiceOptions options)
{
    private static readonly Index766 Index = Index766.Official;

    private readonly CountsRow whole = year.Whole.Rows[0];

    internal static async Task ShowAsync(HttpContext context, PublicFigures figures, PortalServiceOptions options)
    {
        YearOfFigures year = await figures.GetAsync(options.Time.VietnamToday(), context.RequestAborted).ConfigureAwait(false);
        await new DashboardPage(PageLanguage.Of(context.Request), year, options).Page().WriteAsync(context).ConfigureAwait(false);
    }

    /// <summary>Writes the same counts as a file for spreadsheets, a row for each month and each agency.</summary>
    internal static async Task WriteFileAsync(HttpContext context, PublicFigures figures, PortalServiceOptions options)
    {
        YearOfFigures year = await figures.GetAsync(options.Time.VietnamToday(), context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = "text/csv; charset=utf-8";
        await context.Response.WriteAsync(FigureFile.Write(year), context.RequestAborted).ConfigureAwait(false);
    }

    private Page Page() => new(language.Say("Thống kê hồ sơ", "Figures of dossiers"), Html.Of(
        $"""
        <p>{language.Say("Từ", "From")} {Written.Day(year.Whole.From)} {language.Say("đến", "to")} {Written.Day(year.Whole.Until)}. <a href="{Site.Dashboard}.csv" download>{language.Say(
            "Tải bảng số liệu (CSV)",
            "Download the table (CSV)")}</a></p>
        <ul class="cards">
        {Key(language.Say("Tiếp nhận", "Received"), Written.Number(whole.Received, language))}
        {Key(language.Say("Đã giải quyết", "Resolved"), Written.Number(whole.Resolved(), language))}
        {Key(language.Say("Giải quyết đúng hạn", "Resolved in time"), whole.InTime().Shown(language))}
        {Key(language.Say("Đang giải quyết", "Pending"), Written.Number(whole.PendingInTime + whole.PendingOverdue, language))}
        {Key(language.Say("Đang quá hạn", "Overdue"), Written.Number(whole.PendingOverdue, language))}
        </ul>
        <h2>{language.Say("Theo tháng", "By month")}</h2>
        {new MonthChart(language, year.Months).Write()}
        <h2>{language.Say("Theo cơ quan", "By agency")}</h2>
        {ByAgency()}
        <h2>{language.Say("Cả kỳ", "The whole period")}</h2>
        <table class="sums">
        <caption>{Written.Day(year.Whole.From)} – {Written.Day(year.Whole.Until)}</caption>
        <tbody>{Html.Join(FigureLines.All.Select(line => Html.Of($"<tr><th scope=\"row\">{line.Name.In(language.Language)}</th><td>{Written.Number(line.Count(whole), language)}</td></tr>\n")))}</tbody>
        </table>
        <h2>{language.Say("Bộ chỉ số 766", "Index of Decision 766")}</h2>
        <p>{language.Say(
            "Cổng mẫu mới đếm hồ sơ; bộ chỉ số cần thêm số liệu của mọi nhóm",
            "The sample portal counts dossiers alone; the index needs data of every group")}: {Index.Score(new Dictionary<string, IndexFigure>()).Explain(language.Language)} – {language.Say(
            "chưa đủ số liệu để xếp loại",
            "not enough data for a grade")}.</p>
        """))
    { Section = Site.Dashboard, IsWide = true };

    private static Html Key(string name, string value) => Html.Of($"<li class=\"card\"><p>{name}</p><p class=\"big\">{value}</p></li>\n");

    private Html ByAgency() => year.ByAgency.Rows is []
        ? Html.Of($"<p>{language.Say("Chưa có hồ sơ.", "No dossiers yet.")}</p>")
        : FigureTable.Write(language, language.Say("Cơ quan", "Agency"), year.ByAgency.Rows.Select(row => (NameOf(row.Key), row)));

    private string NameOf(string code) =>
        (AgencyCode.TryParse(code, out AgencyCode agency) ? options.Agencies.Find(agency, year.Whole.Until)?.Name : null) ?? code;
}
