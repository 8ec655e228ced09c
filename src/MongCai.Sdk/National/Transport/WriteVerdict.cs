using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Says what the answer of a service that takes data says: it is a success only where a sign of it is there.</summary>
/// <remarks>The code decides where there is one, words only where there is none; where code and words or items disagree it is a refusal.</remarks>
internal sealed class WriteVerdict(NationalEnvelope envelope, int sent)
{
    internal ExchangeAnswer Judge(ExchangeAnswer answer)
    {
        NationalRefusedItem[] refusals = [.. Refusals(answer.Result)];
        ExchangeVerdict verdict = Of(answer, refusals.Length);
        return answer with { Verdict = verdict, Refusals = refusals };
    }

    /// <summary>The same, and what is there already is no refusal.</summary>
    internal ExchangeAnswer JudgeAdd(ExchangeAnswer answer)
    {
        ExchangeAnswer judged = Judge(answer);
        return ExchangeWords.SayExists(judged.Message) || judged.Refusals.Any(item => ExchangeWords.SayExists(item.Message))
            ? judged with { Verdict = ExchangeVerdict.Exists }
            : judged;
    }

    private ExchangeVerdict Of(ExchangeAnswer answer, int refused)
    {
        bool claimsSuccess = answer.HasCode ? answer.IsZero : ExchangeWords.SaySuccess(answer.Message);
        return refused > 0 ? (IsPartly(answer, refused) ? ExchangeVerdict.PartlyRefused : ExchangeVerdict.Refused)
            : ExchangeWords.SayPartly(answer.Message) ? ExchangeVerdict.PartlyRefused
            : claimsSuccess && !ExchangeWords.SayFailure(answer.Message) ? ExchangeVerdict.Success
            : answer.HasCode || answer.Message.Length > 0 ? ExchangeVerdict.Refused
            : ExchangeVerdict.None;
    }

    /// <summary>Whether some of what was sent was taken: fewer were refused than sent, and the whole was not.</summary>
    private bool IsPartly(ExchangeAnswer answer, int refused) =>
        refused < sent && (answer.IsZero || ExchangeWords.SayPartly(answer.Message) || Count(answer.Result) == sent);

    private IEnumerable<NationalRefusedItem> Refusals(JsonElement? result)
    {
        bool isPlaced = Count(result) == sent;
        int place = 0;
        foreach (JsonElement item in Items(result))
        {
            if (IsRefused(item))
            {
                yield return new(
                    isPlaced ? place : null, Text(NationalEnvelope.Find(item, "MaHoSo")), Text(envelope.CodeOf(item)), Text(envelope.MessageOf(item)));
            }

            place++;
        }
    }

    private bool IsRefused(JsonElement item)
    {
        string code = item.ValueKind == JsonValueKind.Object ? Text(envelope.CodeOf(item)) : "";
        string message = item.ValueKind == JsonValueKind.Object ? Text(envelope.MessageOf(item)) : "";
        return (code.Length > 0 && !ExchangeCode.IsZero(code)) || ExchangeWords.SayFailure(message) || ExchangeWords.SayExists(message);
    }

    private static string Text(JsonElement? element) => element is { } found ? WireText.Of(found) : "";

    private static int Count(JsonElement? result) => Items(result).Count();

    private static IEnumerable<JsonElement> Items(JsonElement? result) => result switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } one => [one],
        _ => [],
    };
}
