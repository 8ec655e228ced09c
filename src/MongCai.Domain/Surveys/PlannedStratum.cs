using System.Text.Json.Serialization;

namespace MongCai.Domain.Surveys;

/// <summary>The part of a stratum in a sampling plan.</summary>
/// <param name="Name">The name of the stratum.</param>
/// <param name="Population">How many the stratum holds.</param>
/// <param name="Answers">How many answers are wanted.</param>
/// <param name="Invitations">How many are invited so that as many answer; never more than the stratum holds.</param>
/// <remarks>The default value plans nothing for no stratum: its name is null.</remarks>
public readonly record struct PlannedStratum(
    [property: JsonRequired] string Name,
    [property: JsonRequired] long Population,
    [property: JsonRequired] long Answers,
    [property: JsonRequired] long Invitations)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PlannedStratum),
        (nameof(Name), Name), (nameof(Population), Population), (nameof(Answers), Answers), (nameof(Invitations), Invitations));
}
