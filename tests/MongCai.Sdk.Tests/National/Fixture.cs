using System.Text.Json.Nodes;

namespace MongCai.Sdk.Tests.National;

/// <summary>The fixtures beside these tests.</summary>
internal static class Fixture
{
    public static string Read(string name) => Repository.Read("tests", "MongCai.Sdk.Tests", "National", "Fixtures", name);

    /// <summary>Checks that whatever stands in one JSON text stands in another: scalars by their text, nulls by being null, absent or empty.</summary>
    public static void AssertKept(JsonNode? expected, JsonNode? actual, string path = "$")
    {
        switch (expected)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members)
                {
                    AssertKept(value, actual?[name], $"{path}.{name}");
                }

                break;
            case JsonArray items:
                Assert.True(items.Count == (actual as JsonArray)?.Count, $"{path} has another length.");
                for (int index = 0; index < items.Count; index++)
                {
                    AssertKept(items[index], actual![index], FormattableString.Invariant($"{path}[{index}]"));
                }

                break;
            default:
                Assert.True((expected?.ToString() ?? "") == (actual?.ToString() ?? ""), $"{path} is '{actual}' and not '{expected}'.");
                break;
        }
    }
}
