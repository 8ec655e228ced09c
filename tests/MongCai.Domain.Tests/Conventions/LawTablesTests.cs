using System.Reflection;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>
/// The tables of laws that the assembly carries: one set of columns, a source on every line, and readers that refuse what contradicts itself.
/// </summary>
public class LawTablesTests
{
    private static readonly Assembly Carrier = typeof(LegalCitation).Assembly;

    /// <summary>Tables whose lines are no law by date, and have a source all the same.</summary>
    private static readonly string[] WithoutDays = ["dossier-regimes.csv", "publication-rules.csv", "standard-forms.csv", "payer-groups.csv"];

    private static readonly string[] Laws =
    [
        "form-edition-names.csv", "online-entries.csv", "state-duties.csv", "holiday-law.csv", "receipt-rules.csv", "receipt-symbols.csv", "weekly-pattern.csv", "fee-rules.csv", "fee-reductions.csv",
        "evaluation-rules.csv", "posting-rules.csv", "rotation-rules.csv", "outreach-channels.csv", "outreach-norms.csv",
    ];

    public static TheoryData<string> Dated => [.. Laws];

    public static TheoryData<string> Sourced => [.. Laws, .. WithoutDays, "schedules.csv", "days-off.csv", "search-words.csv"];

    [Theory]
    [MemberData(nameof(Dated))]
    public void Table_OfALaw_HasTheColumnsOfEveryLaw(string table) =>
        Assert.Empty(DatedRow.Columns.Except(Header(table)));

    [Theory]
    [MemberData(nameof(Sourced))]
    public void Line_OfALaw_NamesItsSource(string table)
    {
        using StreamReader reader = Open(table);
        Assert.All(CsvTable.Read(reader, Header(table), []), row => Assert.NotEqual("", row["source"]));
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void Line_OfALaw_HasDaysThatAreDays(string table)
    {
        using StreamReader reader = Open(table);
        Assert.All(
            CsvTable.Read(reader, Header(table), []), row => Assert.Equal(row["from"], row.Validity().From is { } day ? LocalDatePattern.Iso.Format(day) : ""));
    }

    [Fact]
    public void Resource_WithAnInstrument_IsListedHere() =>
        Assert.Equal(
            Laws.Concat(WithoutDays).Order(StringComparer.Ordinal),
            Carrier.GetManifestResourceNames().Where(name => name.EndsWith(".csv", StringComparison.Ordinal) && Header(name).Contains("instrument")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2020-01-01,,I,1,s\n2020-01-01,,I,2,s", "Line 3: it holds from 2020-01-01, where line 2 holds too (from 2020-01-01). End the earlier one in 'until', or leave one of the two out.")] // doubled
    [InlineData("2020-01-01,,I,1,s\n2019-01-01,2020-06-30,I,2,s", "Line 3: it holds from 2019-01-01 until 2020-06-30, where line 2 holds too (from 2020-01-01). End the earlier one in 'until', or leave one of the two out.")] // they overlap
    [InlineData("2019-01-01,2019-06-30,I,2,s\n2020-01-01,,I,1,s", "Line 2: a rule of this table holds until the next begins; leave 'until' empty.")]
    [InlineData("2020-01-01,,I,1,", "Line 2: the line names no source. Say in the column 'source' where it was read.")]
    [InlineData(",,I,1,s", "Line 2: '' is not a date; expected a day such as '2026-08-22'.")]
    public void Read_OfRulesThatContradictThemselves_NamesTheLine(string lines, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Rules(lines)).Message);

    [Theory]
    [InlineData("2019-12-31", "a")] // before the first
    [InlineData("2020-01-01", "a")]
    [InlineData("2021-12-31", "a")]
    [InlineData("2022-01-01", "b")] // the first day of the next
    public void For_ADay_GivesTheRuleThatBeganLast(string day, string article) =>
        Assert.Equal(article, Rules("2022-01-01,,I,b,s\n2020-01-01,,I,a,s").For(LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void Lazily_OfAFaultyTable_NamesItsFile() =>
        Assert.Equal(
            "form-edition-names.csv: Line 3: no.",
            Assert.Throws<FormatException>(() => EmbeddedTable.Lazily<int>("form-edition-names.csv", _ => throw new FormatException("Line 3: no.")).Value).Message);

    private static DatedRules<string> Rules(string lines) =>
        DatedRules<string>.Read(new StringReader("from,until,instrument,article,source\n" + lines), [], row => row["article"]);

    private static string[] Header(string table)
    {
        using StreamReader reader = Open(table);
        return reader.ReadLine()!.Split(',');
    }

    private static StreamReader Open(string table) => new(Carrier.GetManifestResourceStream(table)!);
}
