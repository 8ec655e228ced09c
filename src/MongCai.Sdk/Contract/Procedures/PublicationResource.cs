using NodaTime;

namespace MongCai.Sdk.Contract.Procedures;

/// <summary>Where and when a procedure was decided and made public.</summary>
public sealed record PublicationResource : PortalModel
{
    /// <summary>Who decided it.</summary>
    public AgencyReferenceResource? DecidedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The portal's identifier of the decision.</summary>
    public string DecisionId { get; init; } = "";

    /// <summary>The number of the decision.</summary>
    public string DecisionNumber { get; init; } = "";

    /// <summary>The day the procedure took effect.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day it was made public.</summary>
    public LocalDate? PublicOn { get; init; }

    /// <summary>Where it is posted.</summary>
    public IReadOnlyList<string> PostedAt { get; init; } = [];
}
