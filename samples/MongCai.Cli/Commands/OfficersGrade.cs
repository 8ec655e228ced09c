using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Officers;

namespace MongCai.Cli.Commands;

/// <summary><c>officers grade</c>: the grade of points under a rule that was in force.</summary>
internal static class OfficersGrade
{
    private const int Rule = 0;
    private const int On = 1;
    private const int Score = 2;

    private static readonly Column[] Columns =
    [
        new("rule", $"The rule: {EvaluationRuleSettings.Codes}.") { Form = "CODE" },
        new("on", "A day of the work that is graded, such as 2026-12-31.") { Form = "DATE" },
        new("score", "The points, such as 91.5."),
    ];

    internal static Command Command(StandardStreams streams)
    {
        Option<string> language = new Option<string>("--lang")
        {
            Description = "The language of the grade: vi (default) or en.",
        }.AcceptOnlyFromAmong("vi", "en");
        return RowCommand.Of(
            "grade",
            "Give the grade of points under a rule that was in force on a day.",
            Columns,
            [language],
            (parse, _) => Grading(parse.GetValue(language) == "en" ? Language.English : Language.Vietnamese),
            streams);
    }

    private static RowFunction Grading(Language language) => new(["grade"], (row, results) =>
        results.Add(BandOf(row, EvaluationRuleSettings.WithPoints(row[Rule].ToString(), row.Date(On), row.Wrong)).Name.In(language)));

    private static EvaluationBand BandOf(Row row, EvaluationRule rule) => row.Decimal(Score) is var points && points <= rule.MostPoints
        ? rule.BandOf(points)
        : throw row.Wrong(Score, new BilingualText(
            Invariant($"điểm từ 0 đến {rule.MostPoints:0.##}, như '91.5'"), Invariant($"points from 0 to {rule.MostPoints:0.##}, such as '91.5'")));
}
