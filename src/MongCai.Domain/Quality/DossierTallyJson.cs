using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MongCai.Domain.Json;
using NodaTime.Text;

namespace MongCai.Domain.Quality;

/// <summary>The stored form of a tally: its counters by name, zeros left out, segments and months in order.</summary>
internal static class DossierTallyJson
{
    private const int FlushedAt = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The months as they are written.</summary>
    internal static YearMonthPattern Month => YearMonthPattern.Iso;

    /// <summary>The names of the counters, in their order.</summary>
    internal static JsonEncodedText[] Counters { get; } =
        [.. Enum.GetNames<Counter>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];

    internal static DossierTallyJsonContext Context => DossierTallyJsonContext.Default;

    internal static string Write(DossierTally tally)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter json = new(bytes, Options);
        DossierTallyWriter.Write(tally, json, static _ => { });
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    internal static void Write(DossierTally tally, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Options);
        DossierTallyWriter.Write(tally, json, static json =>
        {
            if (json.BytesPending > FlushedAt)
            {
                json.Flush();
            }
        });
    }

    /// <exception cref="FormatException">The text is no tally, or one of a later version.</exception>
    internal static DossierTally Read(string text)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Utf8.FromUtf16(text, utf8, out _, out int count, replaceInvalidSequences: false) == OperationStatus.Done
                ? Read(utf8.AsSpan(0, count))
                : throw new FormatException("The text is not a tally of dossiers: half of a surrogate pair stands in it alone.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <exception cref="FormatException">The text is no tally, or one of a later version.</exception>
    internal static DossierTally Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return DossierTallyReader.Read(text);
        }
        catch (Exception error) when (StoredForm.IsOfText(error))
        {
            throw StoredForm.Wrong("a tally of dossiers", error);
        }
    }
}

[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dimensions))]
internal sealed partial class DossierTallyJsonContext : JsonSerializerContext;
