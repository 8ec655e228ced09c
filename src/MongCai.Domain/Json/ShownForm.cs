using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Domain.Json;

/// <summary>A result that is shown as JSON and not read: to have it again is to ask for it again.</summary>
internal sealed class ShownForm<T, TMembers>(JsonTypeInfo<TMembers> members, Func<T, TMembers> take, string way) : JsonForm<T>
{
    internal override T Read(ref Utf8JsonReader reader) => throw new NotSupportedException($"{JsonErrors.Name<T>()} is written as JSON and not read: {way}");

    internal override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, take(value), members);
}
