using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Json;

/// <summary>Writes a value that has a text as that text, as a value or as the name of a member, and reads it back.</summary>
/// <remarks>The default value, which has no text, is refused when written; a wrong text is refused without being repeated.</remarks>
public sealed class ParsableConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw JsonErrors.NotText<T>(reader.TokenType);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static T Parse(string? text) => T.TryParse(text, null, out T value) ? value : throw JsonErrors.WrongText<T>();

    private static string Text(T value) => value.ToString() is { Length: > 0 } text ? text : throw JsonErrors.NoText<T>();
}
