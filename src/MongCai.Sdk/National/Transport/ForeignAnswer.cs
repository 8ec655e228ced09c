using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Names the answers that come from what stands before the exchange: proxies, gateways and web frameworks.</summary>
internal static class ForeignAnswer
{
    private static readonly string[] Pages = ["<!doctype html", "<html", "<head", "<body", "<!--"];

    /// <summary>What a reply is that is not JSON; null where that cannot be said.</summary>
    internal static string? NameOf(ExchangeReply reply)
    {
        string text = System.Text.Encoding.UTF8.GetString(reply.WithoutMark.Span[..Math.Min(reply.WithoutMark.Length, 200)]).TrimStart();
        string? name = text.Length == 0 ? "it is empty"
            : reply.Body is [0x1F, 0x8B, ..] ? "it is compressed, and the handler of the HTTP client does not decompress it: set its AutomaticDecompression"
            : Pages.Any(page => text.StartsWith(page, StringComparison.OrdinalIgnoreCase))
                ? "it is a web page, not JSON; often that of a proxy, of a login or of maintenance"
            : text[0] == '<' ? "it is XML, not JSON: ask the operators of the adapter for its JSON form"
            : null;
        return name is null ? null : $"{name}{Media(reply.MediaType)}.";
    }

    /// <summary>What JSON is that has no member of the contract; null where that cannot be said.</summary>
    internal static string? NameOf(JsonElement root) =>
        root.ValueKind != JsonValueKind.Object ? null
        : NationalEnvelope.Find(root, "fault") is { ValueKind: JsonValueKind.Object } fault
            ? $"it is a fault of the gateway before the exchange{Number(NationalEnvelope.Find(fault, "code"))}."
        : IsOfSpring(root) || IsOfAspNet(root) ? $"it is the error of a web framework{Number(NationalEnvelope.Find(root, "status"))}."
        : null;

    private static bool IsOfSpring(JsonElement root) => Has(root, "status") && (Has(root, "path") || (Has(root, "timestamp") && Has(root, "error")));

    private static bool IsOfAspNet(JsonElement root) => Has(root, "status") && Has(root, "title") && (Has(root, "type") || Has(root, "traceId"));

    private static bool Has(JsonElement root, string name) => NationalEnvelope.Find(root, name) is not null;

    /// <summary>Only a number is shown: a text may be anything.</summary>
    private static string Number(JsonElement? element) =>
        element is { } found && WireText.Of(found) is { Length: > 0 and <= 8 } text && text.All(char.IsAsciiDigit) ? $" ({text})" : "";

    private static string Media(string mediaType) => mediaType.Length > 0 ? $" (Content-Type {mediaType})" : "";
}
