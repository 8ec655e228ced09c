using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MongCai.EntityFrameworkCore.Values;

/// <summary>Keeps a value as the text that it is in JSON, personal data in full; the default value, which has none, is refused.</summary>
internal sealed class JsonTextConverter<T> : ValueConverter<T, string>
    where T : struct
{
    public JsonTextConverter()
        : base(value => Text(value), text => Value(text))
    {
    }

    internal static string Text(T value) => JsonSerializer.SerializeToElement(value).GetString()!;

    internal static T Value(string text) => JsonSerializer.SerializeToElement(text).Deserialize<T>();
}
