using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>Takes answers out of the wrappings that adapters and provinces put around them: texts that hold JSON, messages that hold the data.</summary>
internal sealed class ExchangeWrappings(NationalEnvelope envelope)
{
    private const int Most = 4;

    internal ExchangeAnswer Open(JsonElement root, ExchangeReply reply) =>
        Open(root, new ExchangeAnswer(root, "", "", null, false) { Reply = reply }, 0);

    private ExchangeAnswer Open(JsonElement root, ExchangeAnswer outer, int depth) => root.ValueKind switch
    {
        JsonValueKind.Array => outer with { Root = root, Result = root, IsEnveloped = depth > 0 },
        JsonValueKind.String when Inner(root, depth) is { } inner => Open(inner, outer, depth + 1),
        JsonValueKind.Object => OpenObject(root, outer, depth),
        _ => outer with { Root = root, Message = outer.Message.Length > 0 ? outer.Message : WireText.Of(root) },
    };

    private ExchangeAnswer OpenObject(JsonElement root, ExchangeAnswer outer, int depth)
    {
        JsonElement? message = envelope.MessageOf(root);
        ExchangeAnswer answer = outer with
        {
            Root = root,
            Code = Worse(outer.Code, envelope.CodeOf(root) is { } code ? WireText.Of(code) : ""),
            Message = message is { ValueKind: JsonValueKind.String } text ? WireText.Of(text) : outer.Message,
        };
        if (envelope.DataOf(root) is { ValueKind: not JsonValueKind.Null } result)
        {
            return WithResult(answer, Inner(result, depth) ?? result);
        }

        if (message is { } wrapped && (wrapped.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? wrapped : Inner(wrapped, depth)) is { } data)
        {
            return Open(data, answer with { Message = "" }, depth + 1);
        }

        bool isBare = envelope.CodeOf(root) is null && message is null && root.EnumerateObject().Any();
        return answer with { Result = isBare ? root : null };
    }

    /// <summary>Words that stand where data belong are words.</summary>
    private static ExchangeAnswer WithResult(ExchangeAnswer answer, JsonElement result) => answer with
    {
        Result = result,
        IsEnveloped = true,
        Message = answer.Message.Length == 0 && result.ValueKind == JsonValueKind.String ? WireText.Of(result) : answer.Message,
    };

    /// <summary>An outer refusal is not undone by an inner success.</summary>
    private static string Worse(string outer, string inner) => inner.Length == 0 || (outer.Length > 0 && !ExchangeCode.IsZero(outer)) ? outer : inner;

    /// <summary>The JSON that a text holds, or null where it holds words.</summary>
    private static JsonElement? Inner(JsonElement element, int depth)
    {
        string text = element.ValueKind == JsonValueKind.String && depth < Most ? WireText.Of(element).Trim() : "";
        if (text is not (['{', ..] or ['[', ..] or ['"', ..]))
        {
            return null;
        }

        try
        {
            return StrictJson.Parse(text);
        }
        catch (JsonException error) when (error.LineNumber is not null)
        {
            return null;
        }
    }
}
