namespace MongCai.Cli.Tests;

public sealed class IndexTests
{
    [Fact]
    public void Items_OfDossiers_AreScored()
    {
        string[] lines = Cli.Run("index 766 - --period 2024 --lang en", DossierFiles.Ndjson).Lines();
        Assert.Equal("item,code,figure,figure-part,figure-whole,points,max,explanation", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("Handled in time,HANDLED_IN_TIME,50.00,2,4,10.00,20,", StringComparison.Ordinal)); // one resolved overdue, one pending overdue at the end of the year
        Assert.Contains(lines, line => line.StartsWith("Dossiers paid online,DOSSIERS_PAID_ONLINE,50.00,1,2,3.00,6,", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_WithoutData_AreNotZero()
    {
        string[] lines = Cli.Run("index 766 - --period 2024 --lang en", DossierFiles.Ndjson).Lines();
        Assert.Contains("Procedures announced on time,PUBLISH_ON_TIME,,0,0,,6,no data", lines);
        Assert.Contains(lines, line => line.StartsWith("Dossiers synchronized,DOSSIER_SYNC,,,,,6,", StringComparison.Ordinal));
        Assert.Matches(@"^Total,,,,,[0-9.]+,100,[0-9.]+–[0-9.]+ of 100; not enough data for a grade\z", lines[^1]); // W-04: no grade on a part of the points
    }

    [Fact]
    public void Reported_GivesTheSynchronizedShare()
    {
        const string Command = "index 766 - --period 2024 --reported 8 --lang en";
        string[] lines = Cli.Run(Command, DossierFiles.Ndjson.Replace("\"receivedOn\"", "\"synchronized\":false,\"receivedOn\"", StringComparison.Ordinal))
            .Lines();
        Assert.Contains(lines, line => line.StartsWith("Dossiers synchronized,DOSSIER_SYNC,0.00,0,8,0.00,6,", StringComparison.Ordinal));
        Assert.Contains("Dossiers synchronized,DOSSIER_SYNC,,,,,6,no data", Cli.Run(Command, DossierFiles.Ndjson).Lines()); // nobody recorded it, which is not none
    }

    [Fact]
    public void WithFees_GivesTheShareOfProceduresPaidOnline()
    {
        string[] lines = Cli.Run("index 766 - --period 2024 --with-fees 4 --lang en", DossierFiles.Ndjson).Lines();
        Assert.Contains(lines, line => line.StartsWith("Procedures paid online,PROCEDURES_PAID_ONLINE,25.00,1,4,0.63,2,", StringComparison.Ordinal)); // 2 × 0.25 / 0.8
        Assert.Contains(
            "Procedures paid online,PROCEDURES_PAID_ONLINE,,,,,2,no data", Cli.Run("index 766 - --period 2024 --lang en", DossierFiles.Ndjson).Lines());
    }

    [Fact]
    public void Agency_LeavesOutTheOthers()
    {
        string[] lines = Cli.Run("index 766 - --period 2024-03/2024-04 --agency 000.01.22.H49 --lang en", DossierFiles.Csv).Lines();
        Assert.Contains(lines, line => line.StartsWith("Handled in time,HANDLED_IN_TIME,100.00,2,2,20.00,20,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("index 766 - --agency x", "--agency: found 'x', expected the code of an agency")]
    [InlineData("index 766 - --reported -1", "--reported")]
    [InlineData("index 766 - --with-fees x", "--with-fees: found 'x', expected a whole number from 0.")]
    [InlineData("index 765 -", "'765' is not a command or an option here.")]
    [InlineData("index", "A command is missing after 'index'; expected 766.")]
    public void WrongCommandLine_IsOneLine(string commandLine, string message) => Cli.Run(commandLine, DossierFiles.Csv).FailsWith(2, message);
}
