namespace MongCai.Sdk;

/// <summary>How a client reaches one portal. A client copies what it needs when it is made; later changes have no effect on it.</summary>
public sealed class PortalClientOptions
{
    /// <summary>Where the portal is, such as <c>https://portal.example/</c>; https, or http on loopback. Needed.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Who the program is, for OAuth 2.0. Leave it out for look-ups alone, or where there is a <see cref="TokenProvider"/>.</summary>
    public ClientCredentials? Credentials { get; set; }

    /// <summary>Where tokens are asked for; null for <c>oauth2/token</c> under <see cref="BaseAddress"/>. https, or http on loopback.</summary>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>Where tokens come from instead, such as a session that one logs in to.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>How long before its end a token is asked for anew; a minute without more, 0 to 1 hour. It is never before half of the token's life.</summary>
    public TimeSpan RefreshBefore { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a call may take with all its attempts and waits; 100 seconds without more, 10 milliseconds to 1 hour, and not shorter than
    /// <see cref="AttemptTimeout"/>.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one attempt may take, and one read of a download; 30 seconds without more, 10 milliseconds to <see cref="TotalTimeout"/>.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is tried again where that is safe; 4 without more, 0 to 20.</summary>
    public int Retries { get; set; } = 4;

    /// <summary>
    /// The wait before the first retry, where the portal names no longer one; half a second without more, 0 to <see cref="LongestRetryDelay"/>. It doubles each
    /// time, and between half and all of it is waited, by chance.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait before a retry, also where the portal asks for one: above it the call fails at once and says how long it would be. 30 seconds
    /// without more, 0 to 1 hour.
    /// </summary>
    public TimeSpan LongestRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The part of calls that must fail for the portal to be left alone, more than 0 to 1; one half without more.</summary>
    public double BreakerFailureRatio { get; set; } = 0.5;

    /// <summary>How many calls there must be before the part is reckoned; 20 without more, 2 and up.</summary>
    public int BreakerMinimumCalls { get; set; } = 20;

    /// <summary>Over what time the part is reckoned; 30 seconds without more, half a second to a day.</summary>
    public TimeSpan BreakerWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the portal is left alone; 15 seconds without more, half a second to a day.</summary>
    public TimeSpan BreakerPause { get; set; } = TimeSpan.FromSeconds(15);

    internal PortalClientOptions Copy() => (PortalClientOptions)MemberwiseClone();

    internal Uri EffectiveTokenEndpoint => TokenEndpoint ?? new Uri(BaseAddress!.AbsoluteUri.TrimEnd('/') + Contract.PortalOperations.TokenPath);
}
