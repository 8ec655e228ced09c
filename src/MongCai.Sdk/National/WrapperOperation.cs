using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>How a province's wrapper is called for a service: data are the body as they are, and the arguments of the service the query.</summary>
/// <param name="Path">The path below the wrapper.</param>
[JsonConverter(typeof(NoJsonConverter))]
public sealed record WrapperOperation(string Path)
{
    /// <summary>The path for a change, where the wrapper has one of its own; the query then says nothing of it (<c>isUpdating</c>).</summary>
    public string? UpdatePath { get; init; }

    /// <summary>Whether it is fetched by GET; a service that takes data is always posted.</summary>
    public bool IsFetched { get; init; }

    /// <summary>What the query says beside the arguments of the service, such as the code of the unit.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init => field = new Dictionary<string, string>(value, StringComparer.Ordinal).AsReadOnly(); } =
        new Dictionary<string, string>().AsReadOnly();
}
