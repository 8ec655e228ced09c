using System.Globalization;
using System.Text.Json;

namespace MongCai.Domain.Json;

/// <summary>A value as a whole number, in digits as the name of a member.</summary>
internal sealed class NumberForm<T>(string of, Func<T, long> write, Func<long, T> read) : JsonForm<T>
{
    internal override T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number) ? read(number) : throw Wrong();

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteNumberValue(write(value));

    internal override T ReadName(string name) =>
        long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? read(number) : throw Wrong();

    internal override string Name(T value) => write(value).ToString(CultureInfo.InvariantCulture);

    private JsonException Wrong() => new($"The value is not a {JsonErrors.Name<T>()}: expected a whole number {of}, such as 50000.");
}
