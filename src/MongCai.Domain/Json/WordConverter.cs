using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Json;

/// <summary>
/// Writes a value of an enumeration as its name, as a value or as the name of a member, and reads it back; a number or another word is refused.
/// </summary>
public sealed class WordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw JsonErrors.NotText<TEnum>(reader.TokenType);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Word(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Word(value));
    }

    private static TEnum Parse(string? word) =>
        Enum.TryParse(word, out TEnum value) && value.ToString() == word && IsWord(word)
            ? value
            : throw new JsonException($"The text is not a {JsonErrors.Name<TEnum>()}: expected {string.Join(", ", Enum.GetNames<TEnum>())}.");

    private static string Word(TEnum value) =>
        value.ToString() is var word && IsWord(word)
            ? word
            : throw new JsonException($"{word} is not a {JsonErrors.Name<TEnum>()}: expected {string.Join(", ", Enum.GetNames<TEnum>())}.");

    private static bool IsWord(string word) => char.IsAsciiLetter(word[0]);
}
