using System.Text.Json;

namespace MongCai.Cli.Settings;

/// <summary>Parses JSON in which no object has a member twice.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    internal static JsonDocument Parse(string text) => JsonDocument.Parse(text, Options);

    /// <summary>What is wrong with a text that did not parse; nothing of it is repeated.</summary>
    internal static string Fault(JsonException wrong) => wrong.LineNumber is { } line
        ? Invariant($"it breaks off on line {line + 1}, byte {wrong.BytePositionInLine + 1}")
        : "a member stands in one object twice";
}
