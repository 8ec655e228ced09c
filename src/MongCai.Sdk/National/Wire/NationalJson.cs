using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MongCai.Sdk.National;

/// <summary>Reads and writes the objects of this room as JSON.</summary>
internal static class NationalJson
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static NationalJsonContext Context => NationalJsonContext.Default;

    /// <summary>Writes UTF-8, Vietnamese letters as they are.</summary>
    internal static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    internal static string Text<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(Write(writer => JsonSerializer.Serialize(writer, value, type)));

    /// <summary>Reads a text; a wrong one is refused without being repeated.</summary>
    internal static T Parse<T>(string json, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json.AsSpan().TrimStart('\uFEFF'), type)
                ?? throw new FormatException($"The text is null where {typeof(T).Name} was expected.");
        }
        catch (JsonException error)
        {
            throw new FormatException(
                Invariant(
                    $"The text does not read as {typeof(T).Name}: it stops doing so on line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}."));
        }
        catch (ArgumentException error) when (error.InnerException is EncoderFallbackException)
        {
            throw new FormatException(
                $"The text does not read as {typeof(T).Name}: it holds half a surrogate pair, which is no letter. Read the bytes as UTF-8.");
        }
    }
}
