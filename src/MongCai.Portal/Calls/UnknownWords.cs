using System.Collections;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>
/// Finds a word that the portal does not know in a body. What it answers may hold words that a caller does not know; what it is told to do may not.
/// </summary>
internal static class UnknownWords
{
    /// <summary>The place of the first as steps, and the words expected there; null where all are known.</summary>
    internal static (IReadOnlyList<string> Steps, IReadOnlyList<string> Expected)? In(object? value) => value switch
    {
        null or string => null,
        IOpenCode word => word.Expected is { } expected ? ([], expected) : null,
        IEnumerable items => First(items.Cast<object?>().Select((item, index) => (Invariant($"{index}"), item))),
        _ when PortalJson.Options.TryGetTypeInfo(value.GetType(), out JsonTypeInfo? metadata) =>
            First(metadata.Properties.Where(member => member is { Get: not null, IsExtensionData: false }).Select(member => (member.Name, member.Get!(value)))),
        _ => null,
    };

    private static (IReadOnlyList<string> Steps, IReadOnlyList<string> Expected)? First(IEnumerable<(string Step, object? Value)> parts)
    {
        foreach ((string step, object? part) in parts)
        {
            if (In(part) is var (steps, expected))
            {
                return ([step, .. steps], expected);
            }
        }

        return null;
    }
}
