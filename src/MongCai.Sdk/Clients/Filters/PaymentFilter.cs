using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Which payments are listed. What is null is not asked about.</summary>
public sealed record PaymentFilter
{
    /// <summary>The dossier.</summary>
    public DossierCode? Dossier { get; init; }

    /// <summary>Where they stand.</summary>
    public OpenCode<PaymentState>? State { get; init; }
}
