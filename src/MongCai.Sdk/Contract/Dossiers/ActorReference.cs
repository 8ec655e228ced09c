using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>Who acts. The agency is that of the token.</summary>
public sealed record ActorReference : PortalModel
{
    /// <summary>In what capacity.</summary>
    public required OpenCode<ActorKind> Kind { get; init; }

    /// <summary>
    /// The account, 1 to 200 characters, as the caller's system knows it. It is kept in the audit trail and must not be a personal identification
    /// number.
    /// </summary>
    public required string Account { get; init; }

    /// <summary>Writes the capacity, not the account, which can tell who a person is.</summary>
    public override string ToString() => Kind.Text;
}
