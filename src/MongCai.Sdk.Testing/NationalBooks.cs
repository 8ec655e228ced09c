using System.Text.Json;

namespace MongCai.Sdk.Testing;

/// <summary>What a fake national exchange has been brought. Safe for use from many threads under its own lock.</summary>
internal sealed class NationalBooks
{
    internal Lock Gate { get; } = new();

    internal Dictionary<string, JsonElement> Dossiers { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, string> Accounts { get; } = new(StringComparer.Ordinal);

    internal List<JsonElement> Steps { get; } = [];

    internal List<JsonElement> Statuses { get; } = [];

    internal List<JsonElement> Ratings { get; } = [];

    internal List<JsonElement> DossierRatings { get; } = [];

    internal List<JsonElement> Questions { get; } = [];

    internal List<JsonElement> Replies { get; } = [];

    internal Dictionary<string, JsonElement> Data { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    internal static string TextOf(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement member) ? member.ToString() : "";
}
