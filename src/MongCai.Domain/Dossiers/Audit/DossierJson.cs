using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Domain.Dossiers;

/// <summary>Writes dossiers as JSON and reads them back.</summary>
/// <remarks>
/// <para>
/// An audit trail is an object of <c>version</c>, which is 1, or 2 where the applicant adjusted the content, and <c>entries</c>, each of
/// <c>event</c> and <c>hash</c>. Members that this version does not know are kept, at every depth, and written again where they stood.
/// </para>
/// <para>
/// The text of an audit trail is what its hashes are over: keep it in a column of text or a file, never as <c>jsonb</c>, and do
/// not format it anew.
/// </para>
/// <para>Personal data are written in full: the text is to be stored as what it holds is.</para>
/// </remarks>
public static class DossierJson
{
    private const int FirstVersion = 1;

    /// <summary>The version in which <see cref="DossierEvent.Adjusted"/> came.</summary>
    private const int LastVersion = 2;

    /// <summary>Options that know every value of this room: its codes, dates, applicants, components, events and decisions.</summary>
    /// <remarks>Read-only. Add its <see cref="JsonSerializerOptions.TypeInfoResolver"/> and converters to options of your own, or use it as it is.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes an audit trail.</summary>
    public static string Write(AuditTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", VersionOf(trail.Entries));
            writer.WriteStartArray("entries");
            foreach (AuditEntry entry in trail.Entries)
            {
                Write(writer, entry);
            }

            writer.WriteEndArray();
            trail.Unknown.WriteTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads an audit trail. It is not verified: <see cref="AuditTrail.FindBreak"/> does that.</summary>
    /// <exception cref="FormatException">The text is no audit trail, or one of a later version. The message repeats no value of an event.</exception>
    public static AuditTrail Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = StrictJson.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text is not an audit trail of a dossier: {ShownText.Sentence(error.Message)}", error);
        }
    }

    /// <summary>Reads an entry that was kept apart; its text stays as it is, for the hash is over it.</summary>
    internal static AuditEntry ReadEntry(string json, string hash, int number)
    {
        try
        {
            using JsonDocument document = StrictJson.Parse(json);
            return new(number, ReadEvent(document.RootElement, number), json, hash, UnknownMembers.None);
        }
        catch (JsonException error)
        {
            throw new FormatException(Invariant($"Entry {number} of the audit trail is not JSON: {ShownText.Sentence(error.Message)}"), error);
        }
    }

    internal static string Minified(DossierEvent value) => JsonSerializer.Serialize(value, Options.GetTypeInfo(typeof(DossierEvent)));

    internal static string Minified(JsonElement element)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonWriterOptions WriterOptions => new() { Encoder = Options.Encoder };

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(DossierJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        options.MakeReadOnly();
        return options;
    }

    private static AuditTrail Read(JsonElement root)
    {
        int version = Member(root, "version", JsonValueKind.Number).TryGetInt32(out int number) ? number : 0;
        if (version is < FirstVersion or > LastVersion)
        {
            throw new FormatException(Invariant($"The audit trail is of version {version}; this library reads the versions {FirstVersion} to {LastVersion}."));
        }

        AuditEntry[] entries = [.. Member(root, "entries", JsonValueKind.Array).EnumerateArray().Select((entry, index) => ReadEntry(entry, index + 1))];
        return VersionOf(entries) is var own && own == version
            ? new(entries, UnknownMembers.Of(root, "version", "entries"))
            : throw new FormatException(
                Invariant($"The audit trail says version {version}; its events are those of version {own}. Write trails with DossierJson.Write."));
    }

    /// <summary>The earliest version that has every type of event in a trail, so that earlier readers go on reading what they can.</summary>
    private static int VersionOf(IReadOnlyList<AuditEntry> entries) => entries.Any(entry => entry.Event is DossierEvent.Adjusted) ? LastVersion : FirstVersion;

    private static AuditEntry ReadEntry(JsonElement entry, int number)
    {
        JsonElement step = Member(entry, "event", JsonValueKind.Object);
        string hash = Member(entry, "hash", JsonValueKind.String).GetString()!;
        return new(number, ReadEvent(step, number), Minified(step), hash, UnknownMembers.Of(entry, "event", "hash"));
    }

    private static DossierEvent ReadEvent(JsonElement step, int number)
    {
        try
        {
            return (DossierEvent)step.Deserialize(Options.GetTypeInfo(typeof(DossierEvent)))!;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or NotSupportedException)
        {
            string path = error is JsonException { Path: { } where } ? $" at {ShownText.Quoted(where)}" : "";
            throw new FormatException(Invariant($"Entry {number} of the audit trail is not an event that this library knows{path}."), error);
        }
    }

    private static JsonElement Member(JsonElement parent, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement member) && member.ValueKind == kind
            ? member
            : throw new FormatException($"The audit trail's member '{name}' is missing or is not a JSON {kind}.");

    private static void Write(Utf8JsonWriter writer, AuditEntry entry)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("event");
        writer.WriteRawValue(entry.Json);
        writer.WriteString("hash", entry.Hash);
        entry.Unknown.WriteTo(writer);
        writer.WriteEndObject();
    }
}
