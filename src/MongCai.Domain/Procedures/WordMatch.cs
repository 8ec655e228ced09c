using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>A word or words of a search and what they matched.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Found">The words of the procedure that it matched, or those that the synonym stands for.</param>
/// <param name="Kind">How it matched.</param>
public readonly record struct WordMatch(
    [property: JsonRequired] string Typed,
    [property: JsonRequired] string Found,
    [property: JsonRequired] WordMatchKind Kind)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() =>
        RecordText.Of(nameof(WordMatch), (nameof(Typed), RecordText.Free(Typed)), (nameof(Found), Found), (nameof(Kind), Kind));
}
