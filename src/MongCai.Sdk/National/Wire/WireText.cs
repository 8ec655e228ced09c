using System.Text;
using System.Text.Json;

namespace MongCai.Sdk.National.Wire;

/// <summary>Reads a scalar of JSON as the text that the exchange means by it: numbers and truth values too come as texts.</summary>
internal static class WireText
{
    internal static string Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.String => Unicode(ref reader),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan),
        JsonTokenType.True => "True",
        JsonTokenType.False => "False",
        _ => throw new JsonException("a text was expected."),
    };

    internal static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Unicode(element),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };

    /// <summary>Half of a surrogate pair, which JSON can write, is text of no language.</summary>
    private static string Unicode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("the text is not Unicode.");
        }
    }

    private static string Unicode(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("the text is not Unicode.");
        }
    }
}
