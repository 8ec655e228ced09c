namespace MongCai.Sdk.Contract;

/// <summary>The token at the end of a payment link, to see the payment without signing in.</summary>
public sealed record PaymentLookupRequest : PortalModel
{
    /// <summary>The token.</summary>
    public required string Token { get; init; }

    /// <summary>Says what it is, not the token.</summary>
    public override string ToString() => "look-up of a payment";
}
