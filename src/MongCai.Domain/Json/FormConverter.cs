using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Json;

/// <summary>Writes a value of the domain in its one form, whatever the options are, and reads it back through the checks that made it.</summary>
/// <remarks>
/// The form names every member in camelCase. A member that is missing, unknown to be nullable, or doubled is refused. A type that has no form
/// is refused with <see cref="NotSupportedException"/>, whose message names the way.
/// </remarks>
/// <typeparam name="T">The type of the domain.</typeparam>
public sealed class FormConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForms.Of<T>().Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonForms.Of<T>().Write(writer, value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForms.Of<T>().ReadName(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(JsonForms.Of<T>().Name(value!));
    }
}
