using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Portal.Figures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Invites to the survey, takes responses and sums them up.</summary>
internal static class SurveyHandlers
{
    internal static PortalReply QuestionnaireOf(Exchange exchange)
    {
        string asked = $"{exchange.Route("code")}/{exchange.Route("version")}";
        Questionnaire? questionnaire = QuestionnaireId.TryParse(asked, out QuestionnaireId id)
            ? id == exchange.Options.Questionnaire.Id ? exchange.Options.Questionnaire : QuestionnaireCatalogue.Official.Find(id)
            : null;
        return Replies.Json(QuestionnaireResource.Of(questionnaire ?? throw Refuse.NotFound()));
    }

    internal static async Task<PortalReply> InviteAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Dossier dossier = await DossierAsync(exchange, exchange.Body<NewSurveyInvitation>().Dossier, cancellationToken).ConfigureAwait(false);
        if (dossier.State != DossierState.Returned)
        {
            throw Refuse.Legal(SurveyRefusals.NotReturned(dossier.State));
        }

        SurveyTokenKey key = await Wave.KeyAsync(exchange, cancellationToken).ConfigureAwait(false);
        SurveyInvitation invitation = new()
        {
            Dossier = dossier.Code,
            Questionnaire = exchange.Options.Questionnaire.Id.ToString(),
            Token = key.Issue(Wave.Of(exchange.Options.Questionnaire), dossier.Code).Text,
        };
        return Replies.Json(invitation, exchange.Call.Operation.Success);
    }

    internal static async Task<PortalReply> RespondAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        NewSurveyResponse sent = exchange.Body<NewSurveyResponse>();
        Dossier dossier = await DossierAsync(exchange, sent.Dossier, cancellationToken).ConfigureAwait(false);
        SurveyTokenKey key = await Wave.KeyAsync(exchange, cancellationToken).ConfigureAwait(false);
        StoredDocument? answered = await exchange.Store.FindAsync(Kinds.Response, dossier.Code.Canonical.ToString(), cancellationToken).ConfigureAwait(false);
        ResponseForm form = new(
            dossier.Code, SurveyToken.TryParse(sent.Token, out SurveyToken token) ? token : default, Wire.Read("/respondent", sent.Respondent.ToDomain),
            exchange.LocalNow, Wire.Read("/answers", () => Wave.Answers(sent.Answers)));
        SurveyResponse response = Accepted(Wave.Of(exchange.Options.Questionnaire).Receive(form, key, _ => answered is not null));
        await BookOf(exchange).NoteAsync(exchange.Transaction, response, cancellationToken).ConfigureAwait(false);
        await KeepAsync(exchange, response, sent.Answers, cancellationToken).ConfigureAwait(false);
        return Replies.Json(new SurveyResponseResource { Dossier = response.Dossier, SubmittedAt = response.SubmittedAt }, exchange.Call.Operation.Success);
    }

    internal static async Task<PortalReply> SummarizeAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        LocalDate from = exchange.Query.NeededDay("from");
        LocalDate until = exchange.Query.NeededDay("until");
        SurveyBook book = BookOf(exchange);
        IReadOnlyList<SurveyLine> lines = await book.FindAsync(exchange.Store, from, until, cancellationToken).ConfigureAwait(false)
            ?? await BuildAsync(exchange, book, from, until, cancellationToken).ConfigureAwait(false);
        return Replies.Json(Summary(Wave.Of(exchange.Options.Questionnaire), lines));
    }

    /// <summary>Makes the tally of responses that were written before there was one, once.</summary>
    private static async Task<IReadOnlyList<SurveyLine>> BuildAsync(
        Exchange exchange, SurveyBook book, LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        SurveyWave wave = Wave.Of(exchange.Options.Questionnaire);
        await exchange.Source.TransactAsync((transaction, token) => book.BuildAsync(transaction, wave, token), cancellationToken).ConfigureAwait(false);
        return await exchange.Source.ReadAsync((reader, token) => book.FindAsync(reader, from, until, token), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The store does not show what was written to it.");
    }

    private static SurveyBook BookOf(Exchange exchange) => new(exchange.Owner, exchange.Options.Questionnaire);

    private static SurveySummary Summary(SurveyWave wave, IReadOnlyList<SurveyLine> lines)
    {
        SatisfactionIndex index = SatisfactionIndex.OfCounts(
            lines.Select(line => (line.Satisfied, line.Scored, line.NoOpinion, line.Responses)), wave.Selection);
        ConfidenceInterval? interval = index.Satisfied.Whole > 0 ? index.Estimate(ConfidenceLevel.Percent95).Interval : null;
        return new()
        {
            Questionnaire = wave.Questionnaire.Id.ToString(),
            Responses = lines.Sum(line => line.Responses),
            Satisfied = RatioResource.Of(index.Satisfied),
            Low = interval?.Low,
            High = interval?.High,
        };
    }

    private static SurveyResponse Accepted(ResponseDecision decision) => decision switch
    {
        ResponseDecision.Accepted accepted => accepted.Response,
        ResponseDecision.TokenRefused => throw Refuse.Field("/token", "The token is not that of an invitation about this dossier."),
        ResponseDecision.StaffExcluded => throw Refuse.Legal(SurveyRefusals.Staff),
        ResponseDecision.NotOpen notOpen => throw Refuse.Legal(SurveyRefusals.NotOpen(notOpen)),
        ResponseDecision.AlreadyAnswered => throw Refuse.Legal(SurveyRefusals.Answered),
        ResponseDecision.Invalid invalid => throw Refuse.Field("/answers", invalid.Reason),
        _ => throw new InvalidOperationException("The decisions about a response are a closed set."),
    };

    private static Task KeepAsync(Exchange exchange, SurveyResponse response, IReadOnlyDictionary<string, int?> answers, CancellationToken cancellationToken)
    {
        string questionnaire = response.Wave.Questionnaire.Id.ToString();
        StoredDocument document = new(
            Kinds.Response, response.Dossier.Canonical.ToString(), 1, StoreJson.Write(new ResponseRecord(questionnaire, response.SubmittedAt, answers)))
        {
            Owner = exchange.Owner,
            Group = questionnaire,
            Sort = Moments.Key(response.SubmittedAt),
        };
        return exchange.WriteAsync(document, 0, cancellationToken);
    }

    private static async Task<Dossier> DossierAsync(Exchange exchange, DossierCode code, CancellationToken cancellationToken) =>
        (await DossierFile.GetAsync(exchange, code.ToString(), cancellationToken).ConfigureAwait(false)).Dossier;
}
