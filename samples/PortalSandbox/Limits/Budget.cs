namespace PortalSandbox.Limits;

/// <summary>What requests count to. Each has a quota of its own, so that nobody uses up another's.</summary>
internal enum Budget
{
    /// <summary>The operations, for a client by its access tokens.</summary>
    Client,

    /// <summary>The operations, for an address without a good token.</summary>
    Address,

    /// <summary>The token endpoint, for an address: who asks is not known before it has answered.</summary>
    Token,

    /// <summary>The pages, for an address.</summary>
    Pages,
}
