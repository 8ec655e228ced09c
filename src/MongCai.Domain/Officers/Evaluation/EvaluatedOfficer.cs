using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>An officer of a unit with score and grade. For the officer and the head of the unit, not for the public.</summary>
[JsonConverter(typeof(FormConverter<EvaluatedOfficer>))]
[NoJson("write the table of its EvaluationSheet.")]
public sealed record EvaluatedOfficer
{
    internal EvaluatedOfficer(string unit, OfficerScore score, SettledGrade settled) => (Unit, Score, Settled) = (unit, score, settled);

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The score, with the numbers behind it.</summary>
    public OfficerScore Score { get; }

    /// <summary>The grade within quota and caps; its proposal names the officer.</summary>
    public SettledGrade Settled { get; }

    /// <summary>Whether the pieces of work are fewer than <see cref="EvaluationSheet.FewestCompared"/>, too few to compare with others.</summary>
    public bool HasTooFewCases => Score.Work.Cases < EvaluationSheet.FewestCompared;

    /// <summary>Writes unit and score; not whose they are.</summary>
    public override string ToString() => $"{Unit}: {Score}";
}
