using MongCai.Portal;
using MongCai.Sdk.Contract.Reports;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>The public figures: how many dossiers were received, resolved and are pending this year. They name nobody.</summary>
internal static class DashboardPage
{
    internal static async Task ShowAsync(HttpContext context, PublicFigures figures, PortalServiceOptions options)
    {
        LocalDate today = Site.Today(options.Time);
        CountsReport report = await figures.GetAsync(today, context.RequestAborted).ConfigureAwait(false);
        PageLanguage language = PageLanguage.Of(context.Request);
        await new Page(language.Say("Thống kê hồ sơ", "Figures of dossiers"), Html.Of(
            $"""
            <table>
            <caption>{Written.Day(report.From)} – {Written.Day(report.Until)}</caption>
            <tbody>{Html.Join(report.Rows.SelectMany(row => Lines(language, row)))}</tbody>
            </table>
            """))
        { Section = Site.Dashboard }.WriteAsync(context).ConfigureAwait(false);
    }

    private static IEnumerable<Html> Lines(PageLanguage language, CountsRow row) =>
    [
        Line(language, language.Say("Mới nộp, chờ tiếp nhận", "Filed, awaiting acceptance"), row.AwaitingAcceptance),
        Line(language, language.Say("Không được tiếp nhận trong kỳ", "Not accepted"), row.NotAccepted),
        Line(language, language.Say("Tồn kỳ trước chuyển sang", "Carried over"), row.CarriedOver),
        Line(language, language.Say("Tiếp nhận trong kỳ", "Received"), row.Received),
        Line(language, language.Say("Giải quyết trước hạn", "Resolved early"), row.ResolvedEarly),
        Line(language, language.Say("Giải quyết đúng hạn", "Resolved on time"), row.ResolvedOnTime),
        Line(language, language.Say("Giải quyết quá hạn", "Resolved late"), row.ResolvedLate),
        Line(language, language.Say("Giải quyết, không có hạn trả", "Resolved without a due day"), row.ResolvedUndated),
        Line(language, language.Say("Dừng, rút, chưa có kết quả", "Stopped or withdrawn, without a result"), row.EndedOtherwise),
        Line(language, language.Say("Đang giải quyết, trong hạn", "Pending in time"), row.PendingInTime),
        Line(language, language.Say("Đang giải quyết, quá hạn", "Pending overdue"), row.PendingOverdue),
    ];

    private static Html Line(PageLanguage language, string name, long count) =>
        Html.Of($"<tr><th scope=\"row\">{name}</th><td>{Written.Number(count, language)}</td></tr>");
}
