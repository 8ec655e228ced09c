using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;

namespace MongCai.AspNetCore;

/// <summary>Rules of an office that a reload changed, and what that does to its open dossiers.</summary>
/// <param name="Before">The rules as they were.</param>
/// <param name="After">The rules that hold now.</param>
/// <param name="Moved">
/// The due dates that move, and the dossiers whose time stands still, in the order in which the open dossiers were given. It is a forecast: a person decides
/// what is appointed anew.
/// </param>
public sealed record RulesChange(OfficeRules Before, OfficeRules After, IReadOnlyList<MovedDeadline<DossierCode>> Moved)
{
    /// <summary>The name of the office.</summary>
    public string Office => After.Office;
}
