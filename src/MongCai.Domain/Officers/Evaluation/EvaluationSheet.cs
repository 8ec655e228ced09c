using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The officers of one or more units, scored and graded under one rule (<i>bảng đánh giá, xếp loại</i>).</summary>
/// <remarks>
/// Immutable. Holds personal data by the officers' identifiers: show what <see cref="ReadBy"/> leaves a person, and the public no line at all.
/// </remarks>
[JsonConverter(typeof(FormConverter<EvaluationSheet>))]
[NoJson("read it again from its lines, or write its table.")]
public sealed class EvaluationSheet
{
    /// <summary>The fewest pieces of work, or officers of a unit, whose figures are compared with others or shown to the public.</summary>
    public const int FewestCompared = 10;

    private readonly EvaluatedOfficer[] officers;

    private EvaluationSheet(EvaluationRule rule, IEnumerable<EvaluatedOfficer> officers) => (Rule, this.officers) = (rule, [.. officers]);

    /// <summary>
    /// Reads a line an officer: officer, unit, group, general, assigned, accepted, good, on_time, cases and, if you like, months, head, disciplined,
    /// unit_part, organising, uniting
    /// (all three for a head) and unit_grade (one of <see cref="OfficerGrade"/>).
    /// </summary>
    /// <exception cref="FormatException">A line is not of this form, stands twice, or has points that the rule has not; the message names the line.</exception>
    /// <exception cref="ArgumentException">The rule has no points for general criteria and results.</exception>
    public static EvaluationSheet Read(TextReader reader, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(rule);
        _ = OfficerScore.Of(rule, default, 0);
        EvaluationLine[] lines = [.. EvaluationLine.Read(reader, rule)];
        return new(rule, lines.GroupBy(line => line.Unit, StringComparer.Ordinal).SelectMany(unit => Graded(rule, [.. unit])));
    }

    /// <summary>The rule.</summary>
    public EvaluationRule Rule { get; }

    /// <summary>The officers, unit by unit in the order of the lines.</summary>
    public IReadOnlyList<EvaluatedOfficer> Officers => officers.AsReadOnly();

    /// <summary>What somebody may read of it: an officer the own line, a head of a unit those of the unit.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="at">When, in Vietnamese time.</param>
    public EvaluationReading ReadBy(EvaluationReader reader, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(reader);
        EvaluationSheet seen = new(Rule, officers.Where(reader.MaySee));
        return new(
            seen, [.. seen.officers.Where(one => !reader.IsOwn(one)).Select(one => new EvaluationAccess(reader.Account, one.Settled.Proposal.Officer, at))]);
    }

    private static IEnumerable<EvaluatedOfficer> Graded(EvaluationRule rule, EvaluationLine[] unit) =>
        UnitGrades.Settle(rule, [.. unit.Select(line => line.Proposal)], unit[0].UnitGrade)
            .Zip(unit, (settled, line) => new EvaluatedOfficer(line.Unit, line.Score, settled));
}
