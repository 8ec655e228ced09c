using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.National;

/// <summary>Reads a list that may come as one object, as null or as a text, and writes a list.</summary>
/// <remarks>What stands in it and is no object is kept as an unknown member of an empty item, so that one odd thing spoils nothing.</remarks>
internal class ListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public sealed override bool HandleNull => true;

    public sealed override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        JsonElement list = JsonSerializer.Deserialize(ref reader, NationalJson.Context.JsonElement);
        return [.. Elements(list).Select(element => ItemOf(element, type))];
    }

    public sealed override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    /// <summary>The member that a bare text stands for.</summary>
    protected virtual string MemberOfText => "";

    /// <summary>The items that a text stands for.</summary>
    protected virtual IEnumerable<string> Split(string text) => [text];

    private IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        JsonValueKind.String => Split(WireText.OfAny(element)).Select(text => text.Trim()).Where(text => text.Length > 0).Select(Wrapped),
        JsonValueKind.Object => [element],
        _ => [Wrapped(element.GetRawText())],
    };

    private JsonElement Wrapped(string text)
    {
        byte[] json = NationalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString(MemberOfText, text);
            writer.WriteEndObject();
        });
        return JsonSerializer.Deserialize(json, NationalJson.Context.JsonElement);
    }

    private static T ItemOf(JsonElement element, JsonTypeInfo<T> type) => element.Deserialize(type)!;
}
