using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Problem details of another shape than the contract's, kept as far as they go: a member of another kind is left out, not the rest.</summary>
internal static class OtherProblems
{
    /// <summary>Null where the body is no object, or holds a text that is none.</summary>
    internal static Problem? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return Of(StrictJson.Parse(body.ToArray()));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Problem Of(JsonElement root) => new()
    {
        Type = Text(root, "type")!,
        Title = Text(root, "title"),
        Status = root.TryGetProperty("status", out JsonElement status) && status.ValueKind == JsonValueKind.Number && status.TryGetInt32(out int code)
            ? code
            : null,
        Detail = Text(root, "detail"),
        RequestId = Text(root, "requestId"),
    };

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
