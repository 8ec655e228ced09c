using System.Text.Json;

namespace MongCai.Domain.Json;

/// <summary>A type that JSON cannot bring back equal, and the way to carry what it holds.</summary>
internal sealed class NoForm<T>(string way) : JsonForm<T>
{
    internal override T Read(ref Utf8JsonReader reader) => throw Refused();

    internal override void Write(Utf8JsonWriter writer, T value) => throw Refused();

    private NotSupportedException Refused() => new($"{JsonErrors.Name<T>()} has no form in JSON: {way}");
}
