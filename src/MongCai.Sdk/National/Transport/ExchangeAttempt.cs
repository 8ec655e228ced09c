using System.Net;
using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>A reply, and the answer in it.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Answer">The answer; null where it is none of the contract.</param>
/// <param name="Fault">Why it is none.</param>
/// <param name="SaysSessionInvalid">Whether it says that the session is over.</param>
internal sealed record ExchangeAttempt(ExchangeReply Reply, ExchangeAnswer? Answer, string Fault, bool SaysSessionInvalid)
{
    private const string Empty = "it has neither error_code nor message nor result.";

    /// <summary>Whether it was refused as a whole, for which the session may be the reason.</summary>
    internal bool MayBeSession => Answer is { Verdict: ExchangeVerdict.Refused, IsZero: false } && Reply.IsRead;

    internal static ExchangeAttempt Of(ExchangeReply reply, Func<ExchangeAnswer, ExchangeAnswer> judge, NationalCallOptions options)
    {
        (ExchangeAnswer? answer, string fault) = ExchangeAnswer.Read(reply, options.Envelope);
        try
        {
            answer = answer is null ? null : judge(answer);
        }
        catch (JsonException)
        {
            (answer, fault) = (null, "a member of an item stands in it twice or is not Unicode.");
        }

        return new(reply, answer, fault.Length > 0 ? fault : Empty, reply.Status == HttpStatusCode.Unauthorized || IsSessionInvalid(answer, options));
    }

    /// <summary>Whether a reply with a status of failure says in its body that the session is over.</summary>
    internal static bool SaysSessionOver(ExchangeReply reply, NationalCallOptions options) =>
        IsSessionInvalid(ExchangeAnswer.Read(reply, options.Envelope).Answer is { } answer ? answer with { Verdict = ExchangeVerdict.Refused } : null, options);

    private static bool IsSessionInvalid(ExchangeAnswer? answer, NationalCallOptions options) =>
        answer is { Verdict: ExchangeVerdict.Refused, IsZero: false }
        && (options.SessionErrorCodes.Contains(answer.Code) || ExchangeCode.IsNotLoggedIn(answer.Code) || ExchangeWords.SaySessionInvalid(answer.Message));
}
