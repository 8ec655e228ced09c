using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>What the QR code of a slip holds, to look up a dossier without signing in.</summary>
public sealed record LookupRequest : PortalModel
{
    /// <summary>The code of the dossier.</summary>
    public required DossierCode Code { get; init; }

    /// <summary>The look-up token.</summary>
    public required string Token { get; init; }

    /// <summary>Writes the code, not the token.</summary>
    public override string ToString() => Invariant($"look-up of {Code}");
}
