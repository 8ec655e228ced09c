using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>
/// The grade that rules leave an officer (<i>kết quả xếp loại đề xuất</i>), with the one that points alone would give and the reason where they differ.
/// </summary>
/// <remarks>A proposal to those who decide; it decides nothing.</remarks>
[JsonConverter(typeof(FormConverter<SettledGrade>))]
[NoJson("store the proposals, which serialise, and settle again.")]
public sealed record SettledGrade
{
    internal SettledGrade(GradeProposal proposal, OfficerGrade? byPoints) => (Proposal, ByPoints, Grade) = (proposal, byPoints, byPoints);

    /// <summary>What it rests on.</summary>
    public GradeProposal Proposal { get; }

    /// <summary>The grade of the points alone; null without assigned work.</summary>
    public OfficerGrade? ByPoints { get; }

    /// <summary>The grade; null where the year is not graded.</summary>
    public OfficerGrade? Grade { get; private init; }

    /// <summary>Why the grade is not that of the points, in a sentence in both languages; null where it is.</summary>
    public BilingualText? Reason { get; private init; }

    /// <summary>The article that says so; null without a reason.</summary>
    public LegalCitation? Citation { get; private init; }

    /// <summary>Writes the grade and the reason.</summary>
    public override string ToString() => $"{Grade?.ToString() ?? "not graded"}{(Reason is { } reason ? $": {reason.English} ({Citation})" : "")}";

    internal SettledGrade As(OfficerGrade? grade, BilingualText reason, LegalCitation citation) =>
        this with { Grade = grade, Reason = reason, Citation = citation };
}
