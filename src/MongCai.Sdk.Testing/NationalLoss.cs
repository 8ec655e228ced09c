namespace MongCai.Sdk.Testing;

/// <summary>What goes wrong with a call of a fake national exchange.</summary>
public enum NationalLoss
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No connection is made, so that nothing arrives.</summary>
    NoConnection,

    /// <summary>The gateway gives up before the call arrives (HTTP 504).</summary>
    BeforeArrival,

    /// <summary>The call arrives and is done, and the gateway gives up before the answer comes (HTTP 504).</summary>
    AfterArrival,

    /// <summary>The call arrives and is done, and the connection is cut.</summary>
    Cut,

    /// <summary>A page of maintenance comes instead (HTTP 503), and nothing arrives.</summary>
    Maintenance,
}
