using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Sdk.Testing;

/// <summary>An answer of a fake national exchange, before it is written in one of its ways.</summary>
/// <param name="IsDone">Whether it was done.</param>
/// <param name="Message">What is said of it.</param>
internal sealed record NationalReply(bool IsDone, string Message)
{
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The fault of each thing that was sent, null where it was taken; none where they are not listed.</summary>
    internal IReadOnlyList<string?> Items { get; init; } = [];

    private IReadOnlyList<JsonElement>? Records { get; init; }

    private JsonElement? Data { get; init; }

    private byte[]? Bytes { get; init; }

    private string? TechnicalId { get; init; }

    private string? Session { get; init; }

    internal static NationalReply Success(string message) => new(true, message);

    internal static NationalReply Refusal(string message) => new(false, message);

    internal static NationalReply LoggedIn(string session) => new(true, "Thành công") { Session = session };

    internal static NationalReply Found(IReadOnlyList<JsonElement> records) => new(true, "Thành công") { Records = records };

    internal static NationalReply Given(JsonElement data) => new(true, "Thành công") { Data = data };

    internal static NationalReply File(byte[] bytes) => new(true, "Thành công") { Bytes = bytes };

    internal static NationalReply Account(string technicalId) => new(true, "Thành công") { TechnicalId = technicalId };

    /// <summary>The body, in the ways of the exchange.</summary>
    internal string Body(NationalWays ways)
    {
        string body = Json(writer => Write(writer, ways));
        return ways.WrapsInMessage && Session is null ? Json(writer => writer.WriteString(Spelt("message", ways), body)) : body;
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Letters))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Spelt(string name, NationalWays ways) => ways.Spelling switch
    {
        NationalSpelling.Camel => name == "error_code" ? "errorCode" : name,
        NationalSpelling.Pascal => name == "error_code" ? "ErrorCode" : char.ToUpperInvariant(name[0]) + name[1..],
        NationalSpelling.Capitals => name.ToUpperInvariant(),
        NationalSpelling.Contract => name,
    };

    private void Write(Utf8JsonWriter writer, NationalWays ways)
    {
        if (ways.GivesCodes)
        {
            writer.WriteString(Spelt("error_code", ways), IsDone ? "0" : "-1");
        }

        writer.WriteString(Spelt("message", ways), Message);
        if (Session is not null)
        {
            writer.WriteString(Spelt("session", ways), Session);
        }

        WriteResult(writer, ways);
    }

    private void WriteResult(Utf8JsonWriter writer, NationalWays ways)
    {
        if (Records is not null)
        {
            writer.WriteStartArray(Spelt("result", ways));
            Records.ToList().ForEach(record => record.WriteTo(writer));
            writer.WriteEndArray();
        }
        else if (TechnicalId is not null)
        {
            writer.WriteStartObject(Spelt("result", ways));
            writer.WriteString("TECHNICALID", TechnicalId);
            writer.WriteEndObject();
        }
        else if (Data is { } data)
        {
            writer.WritePropertyName(Spelt("result", ways));
            data.WriteTo(writer);
        }
        else if (Bytes is not null)
        {
            writer.WriteBase64String(Spelt("result", ways), Bytes);
        }
        else if (Items.Count > 0)
        {
            WriteItems(writer, ways);
        }
    }

    private void WriteItems(Utf8JsonWriter writer, NationalWays ways)
    {
        writer.WriteStartArray(Spelt("result", ways));
        foreach (string? fault in Items)
        {
            writer.WriteStartObject();
            writer.WriteString(Spelt("error_code", ways), fault is null ? "0" : "-1");
            writer.WriteString(Spelt("message", ways), fault ?? "");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
