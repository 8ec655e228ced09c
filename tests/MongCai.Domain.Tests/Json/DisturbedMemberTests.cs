using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Domain.Tests.Json;

/// <summary>JSON in which a member is of another kind is refused, or is a value that can be printed and written; null is no item, and no member that has a value.</summary>
public class DisturbedMemberTests
{
    /// <summary>Plain options but for the one that makes System.Text.Json look at <c>?</c>; the guide tells users to set it.</summary>
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), RespectNullableAnnotations = true };

    public static TheoryData<string> Types => [.. PublicTypes.Of(typeof(Vnd).Assembly)
        .Where(type => !RefusedTypes.IsRefused(type) && !RefusedTypes.ShownOnly.Contains(type.FullName!) && EveryTypeTests.Sample(type) is not null)
        .Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Member_OfAnotherKind_IsRefusedOrAValue(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        Assert.All(Disturbed.Of(Written(type)), one => Assert.True(Read(type, one.Json) is not { } read || IsWhole(type, read), $"{one.Place} = {one.Other}"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_WhereAMemberHasAValue_IsRefused(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        JsonObject whole = JsonNode.Parse(Written(type)) as JsonObject ?? [];
        Assert.All(type.GetProperties().Where(IsNeverNull), member =>
        {
            Assert.Null(Read(type, With(whole, member.Name, null)));
            Assert.True(whole[member.Name] is not JsonArray || !IsOfObjects(member) || Read(type, With(whole, member.Name, new JsonArray([null]))) is null, member.Name);
        });

        bool IsNeverNull(PropertyInfo member) =>
            whole.ContainsKey(member.Name) && member.CanWrite && !member.PropertyType.IsValueType && !type.IsDefined(typeof(JsonConverterAttribute))
                && new NullabilityInfoContext().Create(member).WriteState != NullabilityState.Nullable;
    }

    private static bool IsOfObjects(PropertyInfo member) => !member.PropertyType.GetGenericArguments()[^1].IsValueType;

    private static string Written(Type type) => JsonSerializer.Serialize(EveryTypeTests.Sample(type), Options.GetTypeInfo(type));

    private static string With(JsonObject whole, string member, JsonNode? value)
    {
        JsonObject other = whole.DeepClone().AsObject();
        other[member] = value;
        return other.ToJsonString();
    }

    /// <summary>The value that is read; null where it is refused in a way that System.Text.Json knows or by the value's own guard.</summary>
    private static object? Read(Type type, string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Options.GetTypeInfo(type));
        }
        catch (Exception error) when (error is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsWhole(Type type, object value) =>
        value.ToString() is not null && value.Equals(value) && JsonSerializer.Serialize(value, Options.GetTypeInfo(type)).Length > 0;
}
