using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>Reads a status from a text or a number, also with zeros before it, and writes it as a text; an empty text is none.</summary>
internal sealed class StatusConverter : JsonConverter<NationalStatus>
{
    public override bool HandleNull => true;

    public override NationalStatus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = WireText.Read(ref reader, options).Trim();
        return NationalStatus.TryParse(text.TrimStart('0'), out NationalStatus status) && status.IsKnown ? status
            : NationalStatus.TryParse(text, out NationalStatus other) ? other
            : default;
    }

    public override void Write(Utf8JsonWriter writer, NationalStatus value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
