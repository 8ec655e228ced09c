using MongCai.Domain.Dossiers.Components;
using MongCai.Sdk.Contract.Dossiers;

namespace MongCai.Sdk.Testing.Serving.Calls;

/// <summary>Turns what the domain says of a wrong value into the field that is wrong.</summary>
internal static class Wire
{
    internal static T Read<T>(string pointer, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw Refuse.Field(pointer, Sentence(error.Message));
        }
    }

    internal static IReadOnlyList<Component> Components(IReadOnlyList<ComponentResource> components, string pointer) =>
        [.. components.Select((component, index) => Read(Invariant($"{pointer}/{index}"), component.ToDomain))];

    /// <summary>The sentence without what the runtime adds, which repeats the value.</summary>
    private static string Sentence(string message) =>
        message.IndexOf(" (Parameter ", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;
}
