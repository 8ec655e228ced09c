using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Tests.Wire;

/// <summary>The bodies of the contract: what operations take and answer, and what is posted.</summary>
internal static class WireShapes
{
    internal static IReadOnlyList<Type> All { get; } =
    [
        .. PortalOperations.All.SelectMany(operation => new[] { operation.Request, operation.Response }).OfType<Type>()
            .Concat([typeof(Problem), typeof(TokenResponse), typeof(WebhookEnvelope)])
            .Distinct()
            .OrderBy(Name, StringComparer.Ordinal),
    ];

    internal static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name[..^2]} of {string.Join(", ", type.GetGenericArguments().Select(Name))}" : type.Name;

    internal static string Write(Type type, object value) => JsonSerializer.Serialize(value, PortalJson.Options.GetTypeInfo(type));

    internal static object Read(Type type, string json) => JsonSerializer.Deserialize(json, PortalJson.Options.GetTypeInfo(type))!;
}
