using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>A procedure: what it costs and how long it takes by case and channel, papers, result and legal basis.</summary>
internal sealed class ProcedurePage(PageLanguage language, Procedure procedure, PortalServiceOptions options)
{
    private readonly ProcedureNotes notes = ProcedureNotes.Sample;

    internal static Task ShowAsync(HttpContext context, PortalServiceOptions options)
    {
        Procedure? found = ProcedureCode.TryParse((string?)context.Request.RouteValues["code"], out ProcedureCode code)
            ? options.Catalogue.Find(code, options.Time.VietnamToday())
            : null;
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return found is null ? Task.CompletedTask : new ProcedurePage(PageLanguage.Of(context.Request), found, options).Page().WriteAsync(context);
    }

    private Page Page() => new(language.NameOf(procedure), Html.Of(
        $"""
        <dl class="facts">
        <dt>{language.Say("Mã thủ tục", "Code")}</dt><dd>{procedure.Code.ToString()}</dd>
        <dt>{language.Say("Cấp giải quyết", "Settled by")}</dt><dd>{string.Join(", ", procedure.Levels.Select(level => level.Name(language.Language)))}</dd>
        <dt>{language.Say("Nhóm", "Topics")}</dt><dd>{Html.Join(notes.TopicsOf(procedure.Code).Select(TopicLink))}</dd>
        </dl>
        <h2>{language.Say("Thời hạn và lệ phí", "Times and fees")}</h2>
        {new TermTable(language, procedure).Table()}
        {DueDates()}
        {Part(language.Say("Giấy tờ cần nộp", "Papers"), notes.Papers(procedure.Code).Select(paper => paper.In(language.Language)))}
        {Part(language.Say("Kết quả", "Result"), notes.Results(procedure.Code).Select(result => result.In(language.Language)))}
        {Part(language.Say("Căn cứ pháp lý", "Legal basis"), notes.Bases(procedure.Code).Select(basis => basis.In(language.Language)))}
        <p>{language.Say(
            "Thời hạn và lệ phí theo danh mục mẫu; giấy tờ, kết quả và căn cứ ghi theo trí nhớ, chưa đối chiếu. Nguồn chính thức là Cổng Dịch vụ công quốc gia.",
            "Times and fees are those of the sample catalogue; papers, results and legal bases are recalled and not verified. The national portal is authoritative.")}</p>
        """))
    { Section = Site.Catalogue };

    private Html TopicLink(Topic topic) =>
        Html.Of($"<a class=\"topic\" href=\"{language.To(Site.Catalogue, ("nhom", topic.Key))}\">{topic.Name.In(language.Language)}</a> ");

    private Html Part(string heading, IEnumerable<string> lines) => Html.Of(
        $"""
        <h2>{heading}</h2>
        {(lines.Any()
            ? Html.Of($"<ul>{Html.Join(lines.Select(line => Html.Of($"<li>{line}</li>\n")))}</ul>")
            : Html.Of($"<p>{language.Say("Danh mục mẫu chưa có phần này.", "The sample catalogue has none of it.")}</p>"))}
        """);

    private Html DueDates() => Html.Of(
        $"""
        <h2>{language.Say("Bao giờ có kết quả?", "When is the result due?")}</h2>
        <ul class="ways">
        {Html.Join(procedure.Channels.SelectMany(channel => channel.Terms).Select(term => term.Time).DistinctBy(time => time.Text).Select(DueDate))}
        </ul>
        """);

    private Html DueDate(ProcessingTime time) => options.Deadlines.DueDateOf(time, options.Time.VietnamNow()) is DeadlineOutcome.Due { Value: var due }
        ? Html.Of(
            $"""
            <li>{language.TimeOf(time)}: {language.Say("nộp bây giờ thì hẹn trả", "filed now, due at")} <strong>{Written.Due(due.DueAt, due.DueOn)}</strong>.
            <a class="button noprint" href="{language.To(Site.DueDate, ("thoi-han", time.Text))}">{language.Say("Tính ngày hẹn", "Find the due date")}</a></li>

            """)
        : Html.Of(
            $"<li>{language.TimeOf(time)}: {language.Say("không tính được ngày hẹn từ câu này, cán bộ sẽ ghi trên giấy hẹn", "no due date can be counted from these words; the slip will state it")}.</li>\n");
}
