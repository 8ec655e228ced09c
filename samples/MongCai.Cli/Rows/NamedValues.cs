using System.Buffers;
using System.Text.Json;

namespace MongCai.Cli.Rows;

/// <summary>Writes one answer of several values: <c>name=value</c> a line, or one JSON object.</summary>
internal static class NamedValues
{
    internal static void Write(TextWriter writer, bool isJson, params IEnumerable<(string Name, string Value)> values)
    {
        if (isJson)
        {
            writer.WriteLine(JsonOutput.ToText(new ArrayBufferWriter<byte>(), json => WriteObject(json, values)));
            return;
        }

        foreach ((string name, string value) in values)
        {
            writer.Write($"{name}={value}\n");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<(string Name, string Value)> values)
    {
        json.WriteStartObject();
        foreach ((string name, string value) in values)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }
}
