using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Json;

/// <summary>Reads the version of a stored form and refuses another one before what it may hold else.</summary>
internal sealed class StoredVersion : JsonConverter<int>
{
    /// <exception cref="FormatException">It is another version.</exception>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StoredForm.Read(reader.GetInt32());

    /// <summary>Writes the number.</summary>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
