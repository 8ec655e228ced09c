using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace PortalSandbox.Pages;

/// <summary>A due date with its days drawn, its sources, and its explanation as a slip prints it.</summary>
internal sealed class DueDateAnswer(PageLanguage language, Deadline deadline)
{
    private readonly IReadOnlyList<DeadlineDay> days = deadline.Explain();

    internal Html Write()
    {
        string[] sources = [.. days.Select(day => day.Source.In(language.Language)).Distinct()];
        return Html.Of(
            $"""
            <section class="answer" role="status" aria-labelledby="due">
            <h2 id="due">{language.Say("Hẹn trả kết quả", "The result is due")}</h2>
            <p class="big">{Written.Capital(Written.Weekday(deadline.DueOn.DayOfWeek, language))}, <time datetime="{Iso.Moment(deadline.DueAt, deadline.DueOn)}">{Written.Due(deadline.DueAt, deadline.DueOn)}</time></p>
            <p>{Counted()}</p>
            <p>{Certain()}</p>
            {Html.Join(deadline.Remarks.Select(remark => Html.Of($"<p>{language.Say("Lưu ý", "Note")}: {remark.In(language.Language)}.</p>")))}
            </section>
            <h2>{language.Say("Từng ngày một", "Day by day")}</h2>
            {new DayStrip(language, deadline, days, sources).Write()}
            <h2>{language.Say("Căn cứ", "Sources")}</h2>
            <ol>{Html.Join(sources.Select((source, number) => Html.Of($"<li id=\"nguon-{(long)number + 1}\">{source}</li>\n")))}</ol>
            <details><summary>{language.Say("Giải thích như in trên giấy hẹn", "The explanation as a slip prints it")}</summary>
            <pre>{deadline.Print(language.Language)}</pre></details>
            """);
    }

    private string Counted()
    {
        int counted = days.Count(day => day.Count == DayCount.Counted);
        int off = days.Count - counted;
        string term = Invariant(
            $"{language.Say("Thời hạn", "Processing time")}: {deadline.Term.Text}. {language.Say("Nhận đủ hồ sơ lúc", "Received at")} {Written.Moment(deadline.ReceivedAt)}. ");
        return term + (language.Language == Language.Vietnamese
            ? Invariant($"Trong {days.Count} ngày trên lịch, {counted} ngày được tính, {off} ngày không.")
            : Invariant($"Of {days.Count} days of the calendar {counted} count and {off} do not."));
    }

    private string Certain() => deadline.Certainty == Certainty.Announced
        ? language.Say("Mọi ngày đều theo lịch nghỉ đã công bố.", "Every day is by the announced calendar.")
        : language.Say(
            "Có ngày mới là dự kiến theo luật, lịch nghỉ chưa công bố: ngày hẹn có thể đổi.",
            "Some days are projected from the law, not announced yet: the due date may change.");
}
