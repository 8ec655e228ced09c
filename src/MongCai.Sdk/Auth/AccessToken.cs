using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What a caller presents to be let in.</summary>
/// <remarks>Immutable; compared by reference. <see cref="ToString"/> does not show the token.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class AccessToken
{
    /// <summary>Keeps a token.</summary>
    /// <param name="value">The token.</param>
    /// <param name="expiresAt">When it ceases to be good; null where that is not known.</param>
    /// <param name="scheme">How it is presented in the <c>Authorization</c> header.</param>
    public AccessToken(string value, DateTimeOffset? expiresAt = null, string scheme = "Bearer")
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        (Value, ExpiresAt, Scheme) = (value, expiresAt, scheme);
    }

    /// <summary>The token.</summary>
    public string Value { get; }

    /// <summary>When it ceases to be good; null where that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>How it is presented, such as <c>Bearer</c>.</summary>
    public string Scheme { get; }

    /// <summary>Shows the scheme and three asterisks.</summary>
    public override string ToString() => $"{Scheme} ***";
}
