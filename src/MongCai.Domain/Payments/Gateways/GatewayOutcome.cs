using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What a gateway says became of the money.</summary>
[JsonConverter(typeof(WordConverter<GatewayOutcome>))]
public enum GatewayOutcome
{
    /// <summary>No money moved.</summary>
    Failed,

    /// <summary>The money arrived.</summary>
    Succeeded,

    /// <summary>Money may have moved: hold the dossier, ask the gateway and let a person look.</summary>
    NeedsReview,
}
