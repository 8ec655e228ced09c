using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>Reads a value from the forms in which systems write it and writes it in the one that the contract has.</summary>
internal abstract class ValueConverter<T> : JsonConverter<NationalValue<T>>
    where T : struct
{
    public override bool HandleNull => true;

    public override NationalValue<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = WireText.Read(ref reader, options);
        return string.IsNullOrWhiteSpace(text) || IsAbsent(text.Trim()) ? default
            : Understand(text.Trim()) is { } value ? value
            : NationalValue<T>.Keep(text);
    }

    public override void Write(Utf8JsonWriter writer, NationalValue<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value is { } known ? Text(IsoDates.Require(known)) : value.Unread);

    /// <summary>Whether a text that is not blank says that there is no value.</summary>
    protected virtual bool IsAbsent(string text) => false;

    protected abstract T? Understand(string text);

    protected abstract string Text(T value);
}
