using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>A procedure that a search found.</summary>
/// <param name="Procedure">The procedure, in the version of the day.</param>
/// <param name="Rank">How well it answers.</param>
public readonly record struct ProcedureMatch([property: JsonRequired] Procedure Procedure, [property: JsonRequired] MatchRank Rank);
