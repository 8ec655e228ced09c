namespace MongCai.Sdk.National;

/// <summary>The form in which a service is called: the national adapter's, or that of a province's wrapper.</summary>
internal interface IExchangeForm
{
    /// <summary>Where the session or token comes from; null where none is needed.</summary>
    ITokenProvider? Tokens { get; }

    /// <summary>Whether a session is so old that it may be the reason of a refusal.</summary>
    bool IsDoubtful(AccessToken session);

    /// <summary>What is sent.</summary>
    ExchangeMessage MessageOf(ExchangeRequest request, AccessToken? session);
}
