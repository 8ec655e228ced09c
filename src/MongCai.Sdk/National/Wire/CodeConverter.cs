using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Reads the code of an open list from a text or a number and writes it as a text; an empty text is no code.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(WireText.Read(ref reader, options), null, out T code) ? code : default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
