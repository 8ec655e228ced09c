using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace MongCai.Domain.Json;

/// <summary>A value as a text that its <c>ToString</c> does not show.</summary>
internal sealed class TextForm<T>(Func<T, string> write, TextForm<T>.TryRead read) : JsonForm<T>
{
    internal delegate bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out T? value);

    internal override T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? ReadName(reader.GetString()!) : throw JsonErrors.NotText<T>(reader.TokenType);

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Name(value));

    internal override T ReadName(string name) => read(name, out T? value) ? value : throw JsonErrors.WrongText<T>();

    internal override string Name(T value) => write(value) is var text && (text.Length > 0 || read(text, out _)) ? text : throw JsonErrors.NoText<T>();
}
