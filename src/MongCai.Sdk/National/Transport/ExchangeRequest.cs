using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>A call of a service, whatever the way to it.</summary>
/// <param name="Service">The name of the service.</param>
/// <param name="Arguments">The arguments, by name.</param>
/// <param name="Data">Writes the data that it brings; null where it fetches.</param>
/// <param name="Repeat">When it may be sent again by itself.</param>
/// <param name="Judge">Says what an answer says.</param>
internal sealed record ExchangeRequest(
    string Service, IReadOnlyList<(string Name, string Value)> Arguments, Action<Utf8JsonWriter>? Data, Repeat Repeat,
    Func<ExchangeAnswer, ExchangeAnswer> Judge)
{
    internal const string Updating = "isUpdating";

    /// <summary>Where accounts are kept: the national adapter is told, and wrappers are not.</summary>
    internal const string Provider = "provider";

    /// <summary>Whether its data say what it fetches.</summary>
    internal bool Reads { get; init; }

    /// <summary>A file that it brings in the place of data, with its media type; null without one.</summary>
    internal (byte[] Body, string MediaType)? Upload { get; init; }

    /// <summary>Whether it brings data.</summary>
    internal bool Writes => (Data is not null || Upload is not null) && !Reads;

    /// <summary>A service of which only the name counts, for what is said of it.</summary>
    internal static ExchangeRequest Named(string service) => new(service, [], null, Repeat.Always, answer => answer);
}
