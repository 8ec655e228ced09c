namespace MongCai.Domain.Payments.Gateways;

/// <summary>What a gateway says became of the money.</summary>
public enum GatewayOutcome
{
    /// <summary>No money moved.</summary>
    Failed,

    /// <summary>The money arrived.</summary>
    Succeeded,

    /// <summary>Money may have moved: hold the dossier, ask the gateway and let a person look.</summary>
    NeedsReview,
}
