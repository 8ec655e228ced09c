using System.Text.Json;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Transport;

/// <summary>An answer of the exchange, taken out of its wrappings.</summary>
/// <param name="Root">The innermost object or list.</param>
/// <param name="Code">The error code as a text; empty where there is none.</param>
/// <param name="Message">The message, where it is one and not the data.</param>
/// <param name="Result">The data; null where there is none.</param>
/// <param name="Verdict">What the answer says.</param>
internal sealed record ExchangeAnswer(JsonElement Root, string Code, string Message, JsonElement? Result, ExchangeVerdict Verdict)
{
    private const int MaxWrappings = 4;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly string[] CodeNames = ["error_code", "errorCode"];
    private static readonly string[] MessageNames = ["message", "error_message"];

    /// <summary>The reply that it was read from.</summary>
    internal ExchangeReply? Reply { get; private init; }

    /// <summary>Whether the code or the words say that it was done.</summary>
    internal bool IsDone => Verdict == ExchangeVerdict.Success || IsZero(Code) || ExchangeWords.SaySuccess(Message);

    internal static ExchangeAnswer Read(string service, ExchangeReply reply, IReadOnlyCollection<string> sessionErrorCodes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(reply.Body), Strict);
            (JsonElement root, string code, string message, JsonElement? result) = Unwrap(document.RootElement.Clone(), "", "", 0);
            return code.Length + message.Length > 0 || result is not null || service == ExchangeSessions.Service
                ? new(root, code, message, result, VerdictOf(code, message, result, sessionErrorCodes)) { Reply = reply }
                : throw NationalErrors.Unreadable(service, reply, "it has neither error_code nor message nor result.");
        }
        catch (JsonException error)
        {
            throw NationalErrors.Unreadable(service, reply, error.LineNumber is { } line
                ? Invariant($"it stops being JSON on line {line + 1}, byte {(error.BytePositionInLine ?? 0) + 1}.")
                : "a member stands in it twice.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] body) => body is [0xEF, 0xBB, 0xBF, ..] ? body.AsMemory(3) : body;

    private static (JsonElement Root, string Code, string Message, JsonElement? Result) Unwrap(JsonElement root, string code, string message, int depth)
    {
        switch (root.ValueKind)
        {
            case JsonValueKind.Array:
                return (root, code, message, root);
            case JsonValueKind.String when Inner(root, depth) is { } inner:
                return Unwrap(inner, code, message, depth + 1);
            case JsonValueKind.Object:
                return UnwrapObject(root, code, message, depth);
            default:
                return (root, code, message.Length > 0 ? message : WireText.Of(root), null);
        }
    }

    private static (JsonElement Root, string Code, string Message, JsonElement? Result) UnwrapObject(JsonElement root, string outerCode, string outerMessage, int depth)
    {
        JsonElement? messageMember = Member(root, MessageNames);
        string code = Member(root, CodeNames) is { } codeMember ? WireText.Of(codeMember) : outerCode;
        string message = messageMember is { ValueKind: JsonValueKind.String } text ? WireText.Of(text) : outerMessage;
        if (Member(root, ["result"]) is { ValueKind: not JsonValueKind.Null } result)
        {
            return (root, code, message, Inner(result, depth) ?? result);
        }

        if (messageMember is { } wrapped && (wrapped.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? wrapped : Inner(wrapped, depth)) is { } data)
        {
            return Unwrap(data, code, "", depth + 1);
        }

        bool isData = Member(root, CodeNames) is null && messageMember is null && root.EnumerateObject().Any();
        return (root, code, message, isData ? root : null);
    }

    /// <summary>The JSON that a text holds, or null where it holds words.</summary>
    private static JsonElement? Inner(JsonElement element, int depth)
    {
        string text = element.ValueKind == JsonValueKind.String && depth < MaxWrappings ? WireText.Of(element).Trim() : "";
        if (text is not (['{', ..] or ['[', ..] or ['"', ..]))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException error) when (error.LineNumber is not null)
        {
            return null;
        }
    }

    private static JsonElement? Member(JsonElement root, string[] names)
    {
        foreach (string name in names)
        {
            if (root.TryGetProperty(name, out JsonElement member))
            {
                return member;
            }
        }

        return null;
    }

    private static ExchangeVerdict VerdictOf(string code, string message, JsonElement? result, IReadOnlyCollection<string> sessionErrorCodes) =>
        !IsZero(code) && (sessionErrorCodes.Contains(code) || ExchangeWords.SaySessionInvalid(message)) ? ExchangeVerdict.SessionInvalid
        : ExchangeWords.SayExists(message) ? ExchangeVerdict.Exists
        : IsZero(code) || ExchangeWords.SaySuccess(message) || (code.Length == 0 && result is not null) ? ExchangeVerdict.Success
        : ExchangeVerdict.Refused;

    private static bool IsZero(string code) => code.Length > 0 && code.All(digit => digit == '0');
}
