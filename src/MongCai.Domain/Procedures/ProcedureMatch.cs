using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>A procedure that a search found, and why.</summary>
/// <param name="Procedure">The procedure, in the version of the day.</param>
/// <param name="Rank">How well it answers.</param>
/// <param name="Explained">The share, from 0 to 1, of what the text says that the procedure has: rare words say more than common ones.</param>
/// <param name="Words">The words of the text that matched, in their order.</param>
/// <remarks>
/// A low share means <i>perhaps</i>: nothing tells for sure that a catalogue lacks what is asked for. Equal when the members are; the
/// words are compared by reference.
/// </remarks>
public sealed record ProcedureMatch(
    [property: JsonRequired] Procedure Procedure,
    [property: JsonRequired] MatchRank Rank,
    double Explained,
    IReadOnlyList<WordMatch> Words)
{
    /// <summary>The words of the query that were found, and how.</summary>
    [JsonRequired]
    public IReadOnlyList<WordMatch> Words { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Words);

    /// <summary>The share of what the text says that the procedure has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    [JsonRequired]
    public double Explained { get; init => field = PartOfOne.Of(value); } = PartOfOne.Of(Explained);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ProcedureMatch),
        (nameof(Procedure), Procedure), (nameof(Rank), Rank), (nameof(Explained), Explained), (nameof(Words), Words));
}
