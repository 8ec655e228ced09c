using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Turns what the domain says of a wrong value into the field that is wrong.</summary>
internal static class Wire
{
    internal static T Read<T>(string pointer, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (OverflowException)
        {
            throw Refuse.Field(pointer, "The number is beyond what can be counted.");
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw Refuse.Field(pointer, Sentence(error.Message));
        }
    }

    internal static IReadOnlyList<Component> Components(IReadOnlyList<ComponentResource> components, string pointer) =>
        [.. components.Select((component, index) => Read(Invariant($"{pointer}/{index}"), component.ToDomain))];

    /// <summary>What the domain says, without the value that it begins with and the one that the runtime adds at the end.</summary>
    private static string Sentence(string message)
    {
        int start = message.StartsWith('\'') ? message.LastIndexOf("' is ", StringComparison.Ordinal) : -1;
        int end = message.IndexOf(" (Parameter ", StringComparison.Ordinal);
        return (start > 0 ? "The text" : "") + message[(start > 0 ? start + 1 : 0)..(end > start ? end : message.Length)];
    }
}
