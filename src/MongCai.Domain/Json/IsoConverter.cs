using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Domain.Json;

/// <summary>Writes a date, time or moment of NodaTime in its ISO form, and reads it back.</summary>
/// <remarks>
/// <para>For <c>LocalDate</c>, <c>LocalDateTime</c>, <c>LocalTime</c>, <c>YearMonth</c>, <c>Duration</c> and <c>Instant</c>.</para>
/// <para>A date of another calendar system than ISO is refused with an <see cref="ArgumentException"/>: written as it stands, it would be another day.</para>
/// <para>
/// A date and time of 24:00 is read as ISO 8601 has it, 00:00 of the next day, and written so. What was received at the end of a day is 23:59 of that day:
/// the day of receipt is the one that is not counted.
/// </para>
/// <para>A moment is read in every form of RFC 3339, with <c>Z</c> or an offset, and written with <c>Z</c>.</para>
/// </remarks>
/// <typeparam name="T">The type of NodaTime.</typeparam>
public sealed class IsoConverter<T> : JsonConverter<T>
{
    private static readonly IsoForm<T> Form = IsoForm.Of<T>();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw Wrong();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Form.Text(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Form.Text(value!));
    }

    private static T Parse(string text) => Form.Pattern.Parse(text) is { Success: true } result ? result.Value : throw Wrong();

    private static JsonException Wrong() => new($"The text is not a {JsonErrors.Name<T>()}: expected the form {Form.Example}.");
}
