using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MongCai.Cli.Rows;

/// <summary>Writes each row as a JSON object on a line: the texts of the row, then its results or <c>error</c>.</summary>
internal sealed class JsonOutput(IFields fields, string[] resultNames, TextWriter writer) : IRowOutput
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();

    public void Begin()
    {
    }

    public void Write(Results results) => WriteObject(json =>
    {
        for (int index = 0; index < results.Count; index++)
        {
            json.WritePropertyName(resultNames[index]);
            if (results.IsJson(index))
            {
                json.WriteRawValue(results[index]);
            }
            else
            {
                json.WriteStringValue(results[index]);
            }
        }
    });

    public void WriteError(string error) => WriteObject(json => json.WriteString("error", error));

    /// <summary>Writes JSON to text.</summary>
    internal static string ToText(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using (Utf8JsonWriter json = new(buffer, Readable))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WriteObject(Action<Utf8JsonWriter> writeResults) => writer.WriteLine(ToText(buffer, json =>
    {
        json.WriteStartObject();
        for (int index = 0; index < fields.Count; index++)
        {
            json.WriteString(fields.Name(index), fields[index]);
        }

        writeResults(json);
        json.WriteEndObject();
    }));
}
