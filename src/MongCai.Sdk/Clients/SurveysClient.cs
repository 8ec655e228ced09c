using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Surveys;
using MongCai.Sdk.Errors;
using MongCai.Sdk.Pipeline;
using NodaTime;

namespace MongCai.Sdk.Clients;

/// <summary>What applicants think of the service.</summary>
public class SurveysClient
{
    private readonly PortalCaller caller;

    internal SurveysClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Makes a client without a transport, for a test that overrides its members.</summary>
    protected SurveysClient() => caller = PortalCaller.Unconnected;

    /// <summary>Gets a questionnaire.</summary>
    /// <exception cref="PortalNotFoundException">The portal has no such questionnaire.</exception>
    public virtual Task<QuestionnaireResource> GetQuestionnaireAsync(QuestionnaireId id, CancellationToken cancellationToken = default) =>
        caller.GetAsync<QuestionnaireResource>(
            PortalOperations.GetQuestionnaire, PortalPath.Of(PortalOperations.GetQuestionnaire, id.Code, Invariant($"{id.Version}")), cancellationToken);

    /// <summary>Invites the applicant of a dossier, whose result was returned, to respond.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public virtual async Task<InvitationOutcome> InviteAsync(DossierCode dossier, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        InvitationOutcome.Of(await caller.AskAsync<NewSurveyInvitation, SurveyInvitation>(
            PortalOperations.Invite, PortalPath.Of(PortalOperations.Invite), new() { Dossier = dossier }, key, null, cancellationToken).ConfigureAwait(false));

    /// <summary>Hands in a response; the token of an invitation is good for one.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier.</exception>
    public virtual async Task<ResponseOutcome> RespondAsync(NewSurveyResponse response, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        return ResponseOutcome.Of(await caller.AskAsync<NewSurveyResponse, SurveyResponseResource>(
            PortalOperations.Respond, PortalPath.Of(PortalOperations.Respond), response, key, null, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Sums up the responses of a period, both days included.</summary>
    public virtual Task<SurveySummary> GetSummaryAsync(LocalDate from, LocalDate until, CancellationToken cancellationToken = default) =>
        caller.GetAsync<SurveySummary>(
            PortalOperations.SummarizeSurveys, new PortalPath(PortalOperations.SummarizeSurveys).With("from", from).With("until", until).ToString(), cancellationToken);
}
