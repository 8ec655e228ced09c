using System.Text.RegularExpressions;

namespace MongCai.Sdk.Tests.National;

/// <summary>
/// The rows of the case file of the exchange, by their ids: a section and the place of the row in it. Each stands behind a <c>//</c> at the test that
/// holds it, so that who looks for an id finds its test.
/// </summary>
/// <remarks>
/// A1 what a write's answer says; A2 words against codes; A3 single items; A4 sessions; A5 lost answers; A6 unclear errors; A7 plain http; B1 wrappers;
/// B2 changes of state; B3 satisfaction; C the members of a dossier; C2 what mapping loses; C3 reading; D the rest of the contract; E the operations in
/// use; F facts beside it.
/// </remarks>
public partial class CaseFileTests
{
    private static readonly string[] Folders = ["MongCai.Sdk.Tests/National", "MongCai.Sdk.Tests/Testing", "MongCai.Portal.Tests/Sandbox"];

    public static TheoryData<string, int> Sections => new()
    {
        { "A1", 11 }, { "A2", 8 }, { "A3", 4 }, { "A4", 13 }, { "A5", 3 }, { "A6", 4 }, { "A7", 3 }, { "B1", 4 }, { "B2", 3 }, { "B3", 2 }, { "C", 19 }, { "C2", 5 },
        { "C3", 11 }, { "D", 15 }, { "E", 12 }, { "F", 3 },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Rows_OfEachSection_HaveTheirTests(string section, int rows) =>
        Assert.Equal(Enumerable.Range(1, rows), PlacesIn(section).Order());

    private static IEnumerable<int> PlacesIn(string section) => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(["tests", .. folder.Split('/')]), "*.cs", SearchOption.AllDirectories))
        .SelectMany(File.ReadLines)
        .SelectMany(line => Comment().Match(line) is { Success: true } comment ? Ids().Matches(comment.Value) : Enumerable.Empty<Match>())
        .Where(id => id.Groups["section"].Value == section)
        .Select(id => int.Parse(id.Groups["row"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
        .Distinct();

    /// <summary>The ids at the beginning of a comment that stands behind code.</summary>
    [GeneratedRegex(@"[^\s/].*?\s// (?<ids>(?:[A-F]\d?\.\d{1,2}(?:, )?)+)(?=:|$)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?<section>[A-F]\d?)\.(?<row>\d{1,2})\b(?=(?:, [A-F]\d?\.\d{1,2})*(?:$|:))")]
    private static partial Regex Ids();
}
