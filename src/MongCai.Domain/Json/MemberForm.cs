using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Domain.Json;

/// <summary>A value as the members that make it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TMembers">The members, which serialise by generated metadata.</typeparam>
internal sealed class MemberForm<T, TMembers>(JsonTypeInfo<TMembers> members, Func<T, TMembers> take, Func<TMembers, T> make) : JsonForm<T>
{
    internal override T Read(ref Utf8JsonReader reader)
    {
        TMembers read = JsonSerializer.Deserialize(ref reader, members) ?? throw new JsonException($"null is not a {JsonErrors.Name<T>()}.");
        try
        {
            return make(read);
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw JsonErrors.WrongMembers<T>(error);
        }
    }

    internal override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, take(value), members);
}
