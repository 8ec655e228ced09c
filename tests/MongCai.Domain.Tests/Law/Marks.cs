using System.Text.RegularExpressions;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Law;

/// <summary>What a wrong value would cost, the dearest first.</summary>
internal enum Risk
{
    Money,
    DueDate,
    Figure,
    Wording,
}

/// <summary>A mark that a fact is not verified: where it stands, what it says, and how a caller replaces the fact.</summary>
internal sealed record Mark(string Where, BilingualText Text, Risk Risk, string ReplacedBy);

/// <summary>The marks of the tables, as their lines have them, and of the code.</summary>
internal static partial class Marks
{
    /// <summary>Code that speaks of the marks of a table, or prints them, and is sure of itself.</summary>
    internal static readonly string[] OfTables =
    [
        "DatedRow.cs", "FeePrint.cs", "FeeReduction.cs", "FeeRule.cs", "FeeSchedule.cs", "Form06.cs", "Form07.cs", "GradeBands.cs", "OutreachChannel.cs",
        "OutreachReports.cs", "OutreachScores.cs", "ReceiptRegime.cs", "RotationRule.cs", "ScoringCriterion.cs", "ScoringTable.cs", "TrainingBook.cs",
    ];

    /// <summary>What marks.csv says of each mark.</summary>
    internal static IReadOnlyList<Mark> Described { get; } =
    [
        .. LawFiles.Rows("tests/MongCai.Domain.Tests/Law/marks.csv").Select(row => new Mark(
            row.Text("where"), new(row.Text("vietnamese"), row.Text("mark")), RiskOf(row), row.Text("replaced_by"))),
    ];

    /// <summary>How many lines of a table have a mark, by table and mark.</summary>
    internal static IReadOnlyDictionary<(string Where, string Text), int> InTables { get; } =
        LawFiles.Tables
            .SelectMany(table => LawFiles.Rows(table).SelectMany(Of).Select(mark => (Path.GetFileName(table), mark)))
            .CountBy(mark => mark).ToDictionary();

    /// <summary>The files of code that state a fact from memory.</summary>
    internal static IReadOnlyList<string> InCode => [.. Speaking.Except(OfTables)];

    /// <summary>The files of code that speak of memory at all.</summary>
    internal static IReadOnlyList<string> Speaking { get; } =
        [.. LawFiles.Code.Where(file => FromMemory().IsMatch(CitedPlace.Joined(Repository.Read(file)))).Select(LawFiles.NameOf)];

    /// <summary>The marks of a line: those of its column for marks, or else the parts of its source that say so.</summary>
    internal static IReadOnlyList<string> Of(CsvRow row)
    {
        string[] stated = [.. new[] { row["unverified"], row["mark"] }.Where(mark => mark.Length > 0)];
        return stated.Length > 0 ? stated : [.. row["source"].Split(';', StringSplitOptions.TrimEntries).Where(part => Doubt().IsMatch(part))];
    }

    private static Risk RiskOf(CsvRow row) => row["risk"] switch
    {
        "money" => Risk.Money,
        "due-date" => Risk.DueDate,
        "figure" => Risk.Figure,
        "wording" => Risk.Wording,
        var other => throw row.Wrong($"'{other}' is not a risk; expected money, due-date, figure or wording."),
    };

    [GeneratedRegex(
        @"\bmemory\b|not found|no code was found|no official source|not read|not noted|not confirmed|not verified|unverified"
        + @"|our reading|\bours\b|\bour list\b|of this library|from general knowledge"
        + "|not in State Bank|in one implementation|transcription|newspaper|news of|quotes|taken for",
        RegexOptions.CultureInvariant)]
    private static partial Regex Doubt();

    [GeneratedRegex("from memory|by memory|[, ]unverified[.;, ]", RegexOptions.CultureInvariant)]
    private static partial Regex FromMemory();
}
