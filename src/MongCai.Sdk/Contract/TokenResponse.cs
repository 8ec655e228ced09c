using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>An access token, as RFC 6749 section 5.1 answers a client credentials grant.</summary>
public sealed record TokenResponse : PortalModel
{
    /// <summary>The token.</summary>
    [JsonPropertyName("access_token")]
    public required string AccessToken { get; init; }

    /// <summary>How the token is presented: <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public required string TokenType { get; init; }

    /// <summary>How long the token lives, in seconds.</summary>
    [JsonPropertyName("expires_in")]
    public int? ExpiresIn { get; init; }

    /// <summary>The scopes that were granted, with spaces between them; null where all that were asked for.</summary>
    public string? Scope { get; init; }

    /// <summary>Writes the kind and the life of the token, not the token.</summary>
    public override string ToString() => Invariant($"{TokenType} token for {ExpiresIn} s");
}
