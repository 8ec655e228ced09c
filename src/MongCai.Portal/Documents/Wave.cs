using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Portal.Calls;
using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>The one wave of a portal's survey, which never closes while its questionnaire is in use, and the key of its tokens.</summary>
internal static class Wave
{
    private const string Code = "portal";
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    internal static SurveyWave Of(Questionnaire questionnaire) =>
        SurveyWave.Of(Code, questionnaire, new(questionnaire.ValidFrom, questionnaire.ValidUntil ?? LastDay), SampleSelection.SelfSelected);

    /// <summary>The key that tokens are made with; made at first use, and kept.</summary>
    internal static async Task<SurveyTokenKey> KeyAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        StoredDocument? document = await exchange.Store.FindAsync(Kinds.Secret, Code, cancellationToken).ConfigureAwait(false);
        if (document is null)
        {
            document = new(Kinds.Secret, Code, 1, StoreJson.Write(Convert.ToHexStringLower(exchange.Options.Random(SurveyTokenKey.MinimumBytes))));
            await exchange.WriteAsync(document, 0, cancellationToken).ConfigureAwait(false);
        }

        return SurveyTokenKey.FromBytes(Convert.FromHexString(StoreJson.Read<string>(document)));
    }

    internal static SurveyResponse Restore(SurveyWave wave, StoredDocument document)
    {
        ResponseRecord record = StoreJson.Read<ResponseRecord>(document);
        return wave.Restore(DossierCode.Parse(document.Id), record.SubmittedAt, Answers(record.Answers)) is ResponseDecision.Accepted accepted
            ? accepted.Response
            : throw new InvalidOperationException("A response that the store holds does not fit its questionnaire.");
    }

    /// <exception cref="ArgumentOutOfRangeException">A score is on no scale.</exception>
    internal static IReadOnlyDictionary<string, Answer> Answers(IReadOnlyDictionary<string, int?> scores) =>
        scores.ToDictionary(pair => pair.Key, pair => pair.Value is { } score ? Answer.Of(score) : Answer.NoOpinion);
}
