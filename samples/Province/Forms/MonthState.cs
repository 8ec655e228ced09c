using System.Buffers;
using System.Text.Json;
using MongCai.Domain.Quality;

namespace Province.Forms;

/// <summary>What is stored of the month of an agency, in one state: what was counted, and the last number of each source that is in it.</summary>
internal sealed record MonthState(DossierTally Tally, IReadOnlyDictionary<string, long> Seen)
{
    private const string SeenName = "seen";
    private const string TallyName = "tally";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal static MonthState Empty => new(DossierTally.Empty(), new Dictionary<string, long>());

    internal byte[] Write(int form)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer);
        json.WriteStartObject();
        json.WriteStartObject(SeenName);
        foreach ((string source, long number) in Seen)
        {
            json.WriteNumber(source, number);
        }

        json.WriteEndObject();
        json.WritePropertyName(TallyName);
        json.WriteRawValue(Bytes(Tally), skipInputValidation: true);
        json.WriteEndObject();
        json.Flush();
        return StoredForm.Write(form, buffer.WrittenSpan);
    }

    /// <exception cref="FormatException">The bytes are no such state, or of a newer form.</exception>
    internal static MonthState Read(byte[] stored)
    {
        byte[] text = StoredForm.Read(stored);
        try
        {
            using JsonDocument json = JsonDocument.Parse(text, Strict);
            return new(
                DossierTally.FromJson(json.RootElement.GetProperty(TallyName).GetRawText()),
                json.RootElement.GetProperty(SeenName).EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetInt64(), StringComparer.Ordinal));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"The stored state is not that of a month: {error.Message}", error);
        }
    }

    internal static byte[] Bytes(DossierTally tally)
    {
        using MemoryStream stream = new();
        tally.Write(stream);
        return stream.ToArray();
    }
}
