using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Dossiers;

/// <summary>The one who acts: kind, account in the caller's system, and agency.</summary>
/// <remarks>The account can tell who a person is: <see cref="ToString"/> leaves it out.</remarks>
public sealed record Actor([property: JsonRequired] ActorKind Kind, [property: JsonRequired] string Account, AgencyCode? Agency = null)
{
    /// <summary>Shows the kind and the agency.</summary>
    public override string ToString() => Agency is { } agency ? $"{Kind} of {agency}" : Kind.ToString();
}
