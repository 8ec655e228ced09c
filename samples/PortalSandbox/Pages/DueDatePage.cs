using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>Finds a due date and draws its days: each counted or not, why, and by which source.</summary>
internal sealed class DueDatePage(PageLanguage language, DueDateQuestion question)
{
    private static readonly string[] CommonTerms =
        ["3 ngày làm việc", "5 ngày làm việc", "7 ngày làm việc", "10 ngày làm việc", "15 ngày", "30 ngày", "8 giờ làm việc", "2 tháng", "Trong ngày"];

    internal static Task ShowAsync(HttpContext context, PortalServiceOptions options)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        DueDateQuestion question = DueDateQuestion.Of(context.Request, language, options.Deadlines, options.Time.VietnamNow());
        return new DueDatePage(language, question).Page().WriteAsync(context);
    }

    private Page Page() => new(language.Say("Tính ngày hẹn trả kết quả", "Find the due date"), Html.Of(
        $"""
        {FieldFaults.Summary(language, question.Faults)}
        {(question.Answer is { } answer ? new DueDateAnswer(language, answer).Write() : Introduction())}
        {Form()}
        """))
    {
        Section = Site.DueDate,
        IsWide = true,
        IsWrong = question.Faults.Count > 0,
        Status = question.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };

    private Html Introduction() => Html.Of(
        $"""
        <p>{language.Say(
            "Nhập lúc nộp đủ hồ sơ và thời hạn của thủ tục. Trang này vẽ ra từng ngày: ngày nào được tính, ngày nào nghỉ, vì sao và theo văn bản nào.",
            "Give the moment of a complete filing and the time of the procedure. The page draws the days: which count, which are off, why, and by which instrument.")}</p>
        """);

    private Html Form() => Html.Of(
        $"""
        <h2>{(question.Answer is null ? language.Say("Hồ sơ của bạn", "Your dossier") : language.Say("Tính lại", "Count again"))}</h2>
        <form action="{Site.DueDate}">{language.Field}
        <div class="pair">
        {Input(DueDateQuestion.DayField, question.Day, language.Say(
            "Ngày nộp đủ hồ sơ",
            "Day of a complete filing"), language.Say("ví dụ 17/08/2026", "such as 17/08/2026"), isNumeric: true)}
        {Input(DueDateQuestion.TimeField, question.Time, language.Say("Giờ nộp", "Time"), language.Say(
            "ví dụ 08:30; để trống là đầu ngày",
            "such as 08:30; empty is the start of the day"), isNumeric: true)}
        </div>
        {Input(DueDateQuestion.TermField, question.Term, language.Say("Thời hạn giải quyết", "Processing time"), language.Say(
            "như thủ tục ghi: 5 ngày làm việc, 15 ngày, 8 giờ làm việc, 2 tháng",
            "as the procedure states it: 5 working days, 15 days, 8 working hours, 2 months"), list: "terms")}
        <datalist id="terms">{Html.Join(CommonTerms.Select(term => Html.Of($"<option value=\"{term}\">")))}</datalist>
        <fieldset><legend>{language.Say("Giờ làm việc của cơ quan", "The office's hours")}</legend>
        {Choice(Schedule.Standard.Name, !question.OpenOnSaturdays, language.Say("Thứ Hai – thứ Sáu", "Monday – Friday"))}
        {Choice(Schedule.SaturdayMornings.Name, question.OpenOnSaturdays, language.Say(
            "Thêm sáng thứ Bảy (giờ tính, ngày không tính)",
            "Saturday mornings too (hours run, days do not count)"))}
        </fieldset>
        <details{(question.Stop.Length + question.Resume.Length > 0 ? Html.Of($" open") : Html.Empty)}><summary>{language.Say("Hồ sơ có lúc tạm dừng", "The time was suspended")}</summary>
        <div class="pair">
        {Input(DueDateQuestion.StopField, question.Stop, language.Say("Tạm dừng từ ngày", "Stopped on"), language.Say(
            "ngày này không tính",
            "this day does not count"), isNumeric: true)}
        {Input(DueDateQuestion.ResumeField, question.Resume, language.Say("Tính tiếp từ ngày", "Goes on from"), language.Say("ngày này được tính", "this day counts"), isNumeric: true)}
        </div></details>
        <button>{language.Say("Tính ngày hẹn", "Find the due date")}</button>
        </form>
        """);

    private static Html Choice(string value, bool isChosen, string words) => Html.Of(
        $"""<label class="choice"><input type="radio" name="{DueDateQuestion.ScheduleField}" value="{value}"{(isChosen ? Html.Of($" checked") : Html.Empty)}> {words}</label>""");

    private Html Input(string name, string value, string label, string hint, bool isNumeric = false, string? list = null) => Html.Of(
        $"""
        <div class="field"><label for="{name}">{label} <span class="hint" id="{name}-hint">{hint}</span></label>
        {FieldFaults.Beside(name, question.FaultOf(name))}<input id="{name}" name="{name}" value="{value}" maxlength="200" autocomplete="off"{FieldFaults.Marks(name, question.FaultOf(name))}{(isNumeric ? Html.Of($" inputmode=\"text\"") : Html.Empty)}{(list is null ? Html.Empty : Html.Of($" list=\"{list}\""))}></div>
        """);
}
