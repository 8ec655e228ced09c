using System.Globalization;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Tests;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("resolved-overdue", "000.00.01.H49-240301-0002,1")]
    [InlineData("pending-overdue", "000.01.22.H49-240403-0002,1")]
    [InlineData("overdue", "000.00.01.H49-240301-0002,1", "000.01.22.H49-240403-0002,1")] // of form II.07
    [InlineData("online-part", "000.00.01.H49-240301-0001,1", "000.01.22.H49-240403-0002,1")]
    [InlineData("online-missing", "000.00.01.H49-240301-0002,1", "000.01.22.H49-240402-0001,1")]
    [InlineData("cashless-amount-whole", "000.00.01.H49-240301-0001,20000", "000.00.01.H49-240301-0002,4000")] // đồng
    [InlineData("without-objection-missing", "000.00.01.H49-240301-0002,2", "000.01.22.H49-240403-0002,1")] // the first is overdue and complained about
    [InlineData("processing-days", "000.00.01.H49-240301-0001,4", "000.00.01.H49-240301-0002,5", "000.01.22.H49-240402-0001,7")]
    public void Explain_OfAFigure_NamesItsDossiers(string figure, params string[] dossiers)
    {
        string[] expected = ["code,amount", .. dossiers];
        Assert.Equal(expected, Cli.Run($"report - --period 2024 --explain {figure}", DossierFiles.Ndjson).Lines());
        Assert.Equal(expected, Cli.Run($"report - --period 2024 --explain {figure}", DossierFiles.Compressed(DossierFiles.Csv)).Lines());
    }

    [Theory]
    [InlineData("agency", "000.01.22.H49", 2)]
    [InlineData("level", "communal", 2)]
    [InlineData("field", "'Hộ tịch'", 3)]
    [InlineData("procedure", "2.000815", 1)]
    [InlineData("channel", "online", 2)]
    [InlineData("field", "'Đất đai'", 0)] // a field without dossiers has no row
    public void Of_ARow_NamesTheDossiersOfIt(string side, string value, int dossiers) =>
        Assert.Equal(1 + dossiers, Cli.Run($"report - --period 2024 --explain received --by {side} --of {value}", DossierFiles.Csv).Lines().Length);

    [Fact]
    public void Of_EachRowAndColumn_NamesAsManyAsTheReportCounts()
    {
        string[] lines = Cli.Run("report - --period 2024 --by agency", DossierFiles.Csv).Lines();
        string[] columns = lines[0].Split(',');
        foreach (string[] row in lines[1..^1].Select(line => line.Split(',')))
        {
            foreach ((int place, string column) in columns.Index().Where(column => Figure.All.Any(figure => figure.Code == column.Item)))
            {
                string[] named = Cli.Run($"report - --period 2024 --explain {column} --by agency --of {row[0]}", DossierFiles.Csv).Lines();
                Assert.Equal(int.Parse(row[place], CultureInfo.InvariantCulture), named.Length - 1);
            }
        }
    }

    [Fact]
    public void Explain_OfSeveralFiles_WritesOneHeader()
    {
        using TemporaryFile first = new(DossierFiles.Csv);
        string[] lines = Cli.Run($"report {first.Path} - --period 2024-03 --cut-off 2 --explain received", DossierFiles.Ndjson).Lines();
        Assert.Equal("code,amount", lines[0]);
        Assert.Equal(4, lines[1..].Count(line => line.StartsWith("000.00.01.H49-240301-", StringComparison.Ordinal)));
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void WrongLine_LeavesWhatWasWritten()
    {
        Cli run = Cli.Run("report - --period 2024 --explain received", DossierFiles.Ndjson + "{}\n");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("mongcai: The file '-' is wrong. Line 6: code is missing.", run.Error, StringComparison.Ordinal);
        Assert.Equal(5, run.Output.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("report - --period 2024 --explain late", "--explain: 'late' is not a figure: expected total, received, ")]
    [InlineData("report - --period 2024 --explain late", ", online-missing, ")] // rates are listed too
    [InlineData("report - --explain received", "give the period with '--period'.")]
    [InlineData("report - --period 2024 --of online", "give the figure with '--explain'.")]
    [InlineData("report - --period 2024 --explain received --of online", "'--of' needs '--by' agency, level, field, procedure, channel, online-level, overdue-cause, officer, counter.")]
    [InlineData("report - --period 2024 --explain received --by month --of 2024-03", "'--of' needs '--by'")]
    [InlineData("report - --period 2024 --explain received --by channel --of fax", "--of: found 'fax', expected in-person, online, postal.")]
    [InlineData("report - --period 2024 --explain received --by agency --of x", "--of: found 'x', expected the code of an agency")]
    [InlineData("report - --period 2024 --explain received --format md", "leave out '--form', '--format', '--lang' and '--out'.")]
    [InlineData("report - --period 2024 --explain received --form 06", "leave out '--form'")]
    [InlineData("report - --period 2024 --form 06 --by month", "The rows of a form are not months.")]
    [InlineData("report - --period 2024 --form 08", "'08'")]
    public void WrongCommandLine_IsOneLine(string commandLine, string message) => Cli.Run(commandLine, DossierFiles.Csv).FailsWith(2, message);
}
