using System.Text;
using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Reads JSON as the text that the exchange means by it: numbers and truth values too come as texts.</summary>
/// <remarks>Within a record of the exchange what is no scalar is its JSON, so that one odd member spoils nothing.</remarks>
internal static class WireText
{
    /// <summary>The text of what stands at the reader.</summary>
    /// <exception cref="JsonException">It is no scalar, and the value is read alone and not as a member of a record.</exception>
    internal static string Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.String => Unicode(ref reader),
        JsonTokenType.Number => Raw(ref reader),
        JsonTokenType.True => "True",
        JsonTokenType.False => "False",
        _ when options == NationalJson.Context.Options => Json(ref reader),
        _ => throw new JsonException("a text was expected."),
    };

    /// <summary>The text of a scalar; empty for what is none.</summary>
    internal static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => OfAny(element),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };

    /// <summary>The text; half of a surrogate pair, which JSON can write and no language has, as JSON writes it.</summary>
    internal static string OfAny(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText()[1..^1];
        }
    }

    private static string Unicode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Raw(ref reader);
        }
    }

    private static string Raw(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

    private static string Json(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, NationalJson.Context.JsonElement).GetRawText();
}
