using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>Writes a word of an open list as it is, and reads any word.</summary>
internal sealed class OpenCodeForm<TEnum> : JsonConverter<OpenCode<TEnum>>
    where TEnum : struct, Enum
{
    public override OpenCode<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? OpenCode.FromText<TEnum>(reader.GetString()!)
            : throw new JsonException(Invariant($"a {reader.TokenType} stands where a word of {typeof(TEnum).Name} belongs."));

    public override void Write(Utf8JsonWriter writer, OpenCode<TEnum> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

    public override OpenCode<TEnum> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        OpenCode.FromText<TEnum>(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, OpenCode<TEnum> value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Text);
}
