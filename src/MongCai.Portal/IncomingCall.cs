using MongCai.Sdk.Contract;

namespace MongCai.Portal;

/// <summary>A call of an operation, freed of HTTP. Dictionaries and bytes are compared by reference.</summary>
public sealed record IncomingCall
{
    /// <summary>The operation.</summary>
    public required PortalOperation Operation { get; init; }

    /// <summary>The parameters of the path, unescaped, by name.</summary>
    public IReadOnlyDictionary<string, string> Route { get; init; } = new Dictionary<string, string>();

    /// <summary>The parameters of the query, unescaped, by name.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>The headers, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Writes the operation, nothing of what it is called with.</summary>
    public override string ToString() => Operation.Name;
}
