using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>What applicants think of the service.</summary>
public sealed class SurveysClient
{
    private readonly PortalCaller caller;

    internal SurveysClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Gets a questionnaire.</summary>
    /// <exception cref="PortalNotFoundException">The portal has no such questionnaire.</exception>
    public Task<QuestionnaireResource> GetQuestionnaireAsync(QuestionnaireId id, CancellationToken cancellationToken = default) =>
        caller.GetAsync<QuestionnaireResource>(
            PortalOperations.GetQuestionnaire, PortalPath.Of(PortalOperations.GetQuestionnaire, id.Code, Invariant($"{id.Version}")), cancellationToken);

    /// <summary>Invites the applicant of a dossier, whose result was returned, to respond.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<PortalOutcome<SurveyInvitation>> InviteAsync(
        DossierCode dossier, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.AskAsync<NewSurveyInvitation, SurveyInvitation>(
            PortalOperations.Invite, PortalPath.Of(PortalOperations.Invite), new() { Dossier = dossier }, key, null, cancellationToken);

    /// <summary>Hands in a response; the token of an invitation is good for one.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier.</exception>
    public Task<PortalOutcome<SurveyResponseResource>> RespondAsync(
        NewSurveyResponse response, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        return caller.AskAsync<NewSurveyResponse, SurveyResponseResource>(
            PortalOperations.Respond, PortalPath.Of(PortalOperations.Respond), response, key, null, cancellationToken);
    }

    /// <summary>Sums up the responses of a period, both days included.</summary>
    public Task<SurveySummary> GetSummaryAsync(LocalDate from, LocalDate until, CancellationToken cancellationToken = default) =>
        caller.GetAsync<SurveySummary>(
            PortalOperations.SummarizeSurveys, new PortalPath(PortalOperations.SummarizeSurveys).With("from", from).With("until", until).ToString(),
            cancellationToken);
}
