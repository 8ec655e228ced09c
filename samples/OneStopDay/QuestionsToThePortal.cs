using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace OneStopDay;

/// <summary>What is asked of the portal beside the lives of dossiers: its catalogue, a look-up, a survey, the counts, and events as they happen.</summary>
internal sealed class QuestionsToThePortal(Screen screen, Portal portal, IReadOnlyDictionary<DossierCode, Life> dossiers)
{
    private const string SearchedFor = "dang ky thuong tru";

    private static readonly DossierCode LookedUp = DossierCode.Parse("000.00.01.H49-260826-0002");
    private static readonly LocalDate FirstDay = new(2026, 8, 17);
    private static readonly LocalDate LastDay = new(2026, 8, 28);

    private static readonly (DossierCode Dossier, int Score)[] Opinions =
    [
        (DossierCode.Parse("000.00.01.H49-260817-0002"), 5),
        (DossierCode.Parse("000.00.01.H49-260820-0002"), 4),
        (DossierCode.Parse("000.00.01.H49-260821-0004"), 2),
    ];

    private EventListener? listener;
    private LookupResource? found;

    private PortalClient Client => portal.Client;

    internal void Plan(Agenda agenda, EventListener endpoint)
    {
        listener = endpoint;
        agenda.Add(LastDay.At(new(7, 45)), SubscribeAsync);
        agenda.Add(LastDay.At(new(11, 0)), LookUpAsync);
        agenda.Add(LastDay.At(new(15, 0)), portal.DeliverAsync);
        agenda.Add(LastDay.At(new(16, 0)), RespondAsync);
    }

    internal async Task PrintAsync()
    {
        screen.Line();
        screen.Heading(screen.In("Hỏi cổng dịch vụ công", "Questions to the portal"));
        await PrintSearchAsync().ConfigureAwait(false);
        screen.Line(screen.In("Tra cứu bằng mã QR trưa 28/08: ", "Looked up by QR code on 28 August: ") + $"{found?.Code}: {Name(found?.Degree.Known)}");
        await PrintSurveyAsync().ConfigureAwait(false);
        screen.Line(screen.In(
            Invariant($"Sự kiện thanh toán nhận qua webhook, đã kiểm chữ ký: {listener?.Verified}; bị loại: {listener?.Refused}."),
            Invariant($"Payment events received by webhook, their signatures verified: {listener?.Verified}; refused: {listener?.Refused}.")));
        screen.Line();
        await PrintCountsAsync().ConfigureAwait(false);
    }

    private async Task SubscribeAsync()
    {
        WebhookResource webhook = await Client.Webhooks.CreateAsync(new() { Url = listener!.Address, Events = [WebhookEvent.PaymentChanged.TypeName] })
            .ConfigureAwait(false);
        listener.Trust(webhook.Secret!, portal.Clock);
    }

    private async Task LookUpAsync()
    {
        LookupLink link = LookupLink.Parse(dossiers[LookedUp].LookupLink);
        found = await Client.Lookup.FindAsync(link.Code, link.Token.Reveal()).ConfigureAwait(false);
    }

    private async Task RespondAsync()
    {
        foreach ((DossierCode dossier, int score) in Opinions)
        {
            SurveyInvitation invitation = Done(await Client.Surveys.InviteAsync(dossier).ConfigureAwait(false));
            QuestionnaireResource questionnaire = await Client.Surveys.GetQuestionnaireAsync(QuestionnaireId.Parse(invitation.Questionnaire))
                .ConfigureAwait(false);
            _ = Done(await Client.Surveys.RespondAsync(new()
            {
                Dossier = dossier,
                Token = invitation.Token,
                Respondent = OpenCode.Of(Respondent.Individual),
                Answers = questionnaire.Questions.ToDictionary(question => question.Code, _ => (int?)score),
            }).ConfigureAwait(false));
        }
    }

    private static T Done<T>(PortalOutcome<T> outcome)
        where T : class => outcome switch
        {
            PortalOutcome<T>.Done done => done.Value,
            PortalOutcome<T>.Refused refused => throw new FormatException(refused.Refusal.Reason),
        };

    private async Task PrintSearchAsync()
    {
        screen.Line(screen.In("Tìm thủ tục: ", "Searched the catalogue for: ") + SearchedFor);
        await foreach (ProcedureSummary procedure in Client.Procedures.List(new() { Text = SearchedFor, On = FirstDay }).Take(3).ConfigureAwait(false))
        {
            screen.Line($"  {procedure.Code} {procedure.Name}");
        }
    }

    private async Task PrintSurveyAsync()
    {
        SurveySummary summary = await Client.Surveys.GetSummaryAsync(FirstDay, LastDay).ConfigureAwait(false);
        screen.Line(screen.In(
            Invariant(
                $"Khảo sát {summary.Questionnaire}: {summary.Responses} phiếu, hài lòng {summary.Satisfied.Numerator}/{summary.Satisfied.Denominator} câu trả lời."),
            Invariant(
                $"Survey {summary.Questionnaire}: {summary.Responses} responses, {summary.Satisfied.Numerator} of {summary.Satisfied.Denominator} answers satisfied.")));
    }

    private async Task PrintCountsAsync()
    {
        screen.Note(screen.In("Thống kê của cổng đến hết ngày 28/08/2026", "The portal's counts up to the end of 28 August 2026"));
        List<Cell[]> rows = [];
        foreach ((LocalDate from,
            ReportDimension by) in new[] { (FirstDay, ReportDimension.Channel), (FirstDay, ReportDimension.Total), (LastDay, ReportDimension.Total) })
        {
            CountsReport report = await Client.Reports.CountAsync(from, LastDay, by).ConfigureAwait(false);
            rows.AddRange(report.Rows.Select(row => Row(report, row)));
        }

        screen.Table(
            [
                screen.In("Từ ngày", "From"), screen.In("Loại", "Kind"), screen.In("Chờ tiếp nhận", "Awaiting acceptance"),
                screen.In("Không tiếp nhận", "Not accepted"), screen.In("Kỳ trước", "Carried over"), screen.In("Tiếp nhận", "Received"),
                screen.In("Đã giải quyết", "Resolved"),
                screen.In("Trễ", "Late"), screen.In("Kết thúc khác", "Ended otherwise"), screen.In("Đang giải quyết", "Pending"),
            ],
            rows);
    }

    private string Name(CompletionDegree? degree) => degree is { } known ? known.Name(screen.Language) : screen.In("không rõ", "not known");

    private Cell[] Row(CountsReport report, CountsRow row) =>
    [
        new(Invariant($"{report.From:dd/MM}")),
        new(Kind(row.Key)),
        Number(row.AwaitingAcceptance),
        Number(row.NotAccepted),
        Number(row.CarriedOver),
        Number(row.Received),
        Number(row.ResolvedEarly + row.ResolvedOnTime + row.ResolvedLate + row.ResolvedUndated),
        Number(row.ResolvedLate),
        Number(row.EndedOtherwise),
        Number(row.PendingInTime + row.PendingOverdue),
    ];

    private string Kind(string key) =>
        SubmissionChannelText.TryParse(key, out SubmissionChannel channel) ? channel.Name(screen.Language) : screen.In("tất cả", "all");

    private static Cell Number(long count) => new(Invariant($"{count,3}"));
}
