using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>The body of the State that answers for a duty on a day, as <see cref="StateDuties"/> has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Basis">The instrument that says so, with its article where that was read, and what of it is not verified.</param>
public sealed record AnsweringBody([property: JsonRequired] BilingualText Name, [property: JsonRequired] string Basis);
