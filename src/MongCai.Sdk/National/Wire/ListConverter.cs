using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.National.Wire;

/// <summary>Reads a list that may come as one object, as null or as an empty text, and writes a list.</summary>
internal sealed class ListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override bool HandleNull => true;

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
            case JsonTokenType.String when IsEmpty(ref reader):
                return [];
            case JsonTokenType.StartArray:
                return Items(ref reader, TypeOf(options));
            default:
                return [Item(ref reader, TypeOf(options))];
        }
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> type = TypeOf(options);
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private static bool IsEmpty(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.IsEmpty : reader.ValueSpan.IsEmpty;

    private static List<T> Items(ref Utf8JsonReader reader, JsonTypeInfo<T> type)
    {
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader, type));
        }

        return items;
    }

    private static T Item(ref Utf8JsonReader reader, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("a list holds nothing where an object was expected.");

    private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
