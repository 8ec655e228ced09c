using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers.Audit;

/// <summary>An amount is its whole number of dong.</summary>
internal sealed class VndConverter : JsonConverter<Vnd>
{
    public override Vnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long dong) ? Vnd.Of(dong) : throw new JsonException("the amount is not a whole number of dong.");

    public override void Write(Utf8JsonWriter writer, Vnd value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Dong);
}
