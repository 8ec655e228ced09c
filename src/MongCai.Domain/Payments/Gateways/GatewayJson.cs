using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MongCai.Domain.Payments;

/// <summary>Writes JSON messages field by field, in the order given.</summary>
internal static class GatewayJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(IEnumerable<KeyValuePair<string, string>> fields, Action<Utf8JsonWriter>? more = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            foreach ((string name, string value) in fields)
            {
                writer.WriteString(name, value);
            }

            more?.Invoke(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
