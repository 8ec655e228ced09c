using MongCai.Cli.Rows;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Cli.Tests;

/// <summary>The tables of tests/truth, whose answers were computed by another program from the data files and the law, run by the command line alone.</summary>
public sealed class TruthTests
{
    private const string Expected = "expected_";

    private static readonly Dictionary<string, string> Commands = Rows(Text("tables.csv")).ToDictionary(
        row => row["table"], row => row["command"], StringComparer.Ordinal);

    public static TheoryData<string> Tables { get; } = [.. Commands.Keys];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_RunByItsCommand_GivesWhatItExpects(string table)
    {
        Cli run = Cli.Run($"{Commands[table]} --csv '{Repository.PathTo("tests", "truth", table)}'");
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), note => Assert.Contains("rest on days off that are projected from the law", note, StringComparison.Ordinal));
        Dictionary<string, string>[] rows = [.. Rows(run.Output)];
        Assert.Equal(Rows(Text(table)).Count(), rows.Length);
        Assert.Empty(rows.SelectMany(Differences));
    }

    [Fact]
    public void Tables_Together_HoldAThousandRows() =>
        Assert.InRange(Commands.Keys.Sum(table => Rows(Text(table)).Count()), 1_000, int.MaxValue);

    [Fact]
    public void Tables_OfTheFolder_AreListed() =>
        Assert.Equal(
            [.. Commands.Keys.Append("processing-times.csv").Append("tables.csv").Order(StringComparer.Ordinal)], // the times have no command: MongCai.Domain.Tests runs them
            Directory.GetFiles(Repository.PathTo("tests", "truth"), "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Differences(Dictionary<string, string> row) =>
        from name in row.Keys
        where name.StartsWith(Expected, StringComparison.Ordinal) && !IsAsExpected(row, name)
        select $"{name} {row[name]}, found {row[name[Expected.Length..]]} in {string.Join(',', row.Values)}";

    /// <summary>An expected error is a reason in the table's own words: what it says is that there is one.</summary>
    private static bool IsAsExpected(Dictionary<string, string> row, string name) => name == "expected_error"
        ? row[name].Length == 0 == (row["error"].Length == 0)
        : row[name] == row[name[Expected.Length..]];

    private static IEnumerable<Dictionary<string, string>> Rows(string text)
    {
        CsvTable table = new(new StringReader(text), "a table");
        while (table.Read())
        {
            Assert.Null(table.Fault);
            yield return Enumerable.Range(0, table.Count).ToDictionary(table.Name, index => table[index].ToString(), StringComparer.Ordinal);
        }
    }

    private static string Text(string table) => Repository.Read("tests", "truth", table);
}
