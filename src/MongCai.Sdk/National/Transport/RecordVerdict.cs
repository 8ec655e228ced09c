namespace MongCai.Sdk.National;

/// <summary>
/// Says what the answer of a service that takes data and gives a record of them says: what has no record is read as one, and found to be none.
/// </summary>
internal static class RecordVerdict
{
    internal static ExchangeAnswer Judge(ExchangeAnswer answer)
    {
        ExchangeAnswer judged = ReadVerdict.Judge(answer, []);
        return judged.Verdict != ExchangeVerdict.Success ? judged
            : ExchangeWords.SayFailure(judged.Message) ? judged with { Verdict = ExchangeVerdict.Refused }
            : judged with { Result = judged.Result ?? judged.Root };
    }
}
