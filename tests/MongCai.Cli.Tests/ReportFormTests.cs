namespace MongCai.Cli.Tests;

public sealed class ReportFormTests
{
    private const string Overdue = """
        code,received_on,due_on,ended_on,field,field_code,overdue_cause,channel
        000.00.01.H49-240301-0001,2024-03-01,2024-03-08,2024-03-11,Hộ tịch,G15-HT04,staff,online
        000.00.01.H49-240301-0002,2024-03-01,2024-03-08,,Hộ tịch,G15-HT04,,in-person
        000.00.01.H49-240301-0003,2024-03-01,2024-03-08,2024-03-09,,G02,broken-scanner,online
        000.00.01.H49-240301-0004,2024-03-01,2024-03-08,2024-03-07,Chứng thực,,,online

        """;

    private const string NoField = """
        code,received_on,due_on,ended_on,field,procedure,channel
        000.00.01.H49-240301-0001,2024-03-01,2024-03-05,2024-03-04,,,online
        000.00.01.H49-240301-0002,2024-03-01,2024-03-05,2024-03-04,Hộ tịch,1.004082,in-person
        000.00.01.H49-240301-0003,2024-03-01,2024-03-08,2024-03-06,Chứng thực,1.000656,

        """;

    private const string Json = """
        {"code":"000.00.01.H49-240301-0003","receivedOn":"2024-03-01","dueOn":"2024-03-08","endedOn":"2024-03-09","fieldCode":"G02","overdueCause":"broken-scanner"}

        """;

    [Fact]
    public void Form07_OfDossiers_GivesTheReasonsOfEachField() =>
        Assert.Equal(
            [
                "label,cause,overdue,resolved-overdue,pending-overdue",
                "G02,broken-scanner,1,1,0", // a field known by its code alone, a reason of one's own
                "Civil status,Not stated,1,0,1",
                "Civil status,Shortage or fault of staff,1,1,0",
            ],
            Cli.Run("report - --period 2024 --form 07 --lang en", Overdue.Replace("Hộ tịch", "Civil status", StringComparison.Ordinal)).Lines());

    [Fact]
    public void Form07_OfNdjson_IsTheSame() =>
        Assert.Equal(["label,cause,overdue,resolved-overdue,pending-overdue", "G02,broken-scanner,1,1,0"], Cli.Run("report - --form 07", Json).Lines());

    [Fact]
    public void Form06_OfDossiers_IsTheBalance() =>
        Assert.Equal(
            [
                "label,total,received-online,received-otherwise,carried-over,resolved,resolved-early,resolved-on-time,resolved-overdue,pending,pending-in-time,pending-overdue",
                "Trực tiếp,1,0,1,0,0,0,0,0,1,0,1",
                "Trực tuyến,3,3,0,0,3,1,0,2,0,0,0",
                "Tổng cộng,4,3,1,0,3,1,0,2,1,0,1",
            ],
            Cli.Run("report - --period 2024 --form 06 --by channel", Overdue).Lines());

    [Theory]
    [InlineData("--by field", "Not stated,0,1,1,0,0,", "Hộ tịch,0,1,1,0,0,")] // the field is optional
    [InlineData("--by procedure", "Not stated,0,1,1,0,0,", "1.004082,0,1,1,0,0,")]
    [InlineData("--by level", "Not stated,0,3,3,0,0,", null)] // no level at all
    [InlineData("--by channel", "Not stated,0,1,1,0,0,", "In person,0,1,1,0,0,")]
    [InlineData("--by agency", "000.00.01.H49,0,3,3,0,0,", null)] // read from the code
    [InlineData("--form 06", "Not stated,1,1,0,0,1,1,0,0,0,0,0", "Hộ tịch,1,0,1,0,1,1,0,0,0,0,0")]
    [InlineData("--form 06 --by channel", "Not stated,1,0,1,0,1,1,0,0,0,0,0", "Online,1,1,0,0,1,1,0,0,0,0,0")] // otherwise is what was not filed online, and the form adds up
    public void Sides_ThatDossiersDoNotState_AreNotTheTotal(string options, string first, string? another)
    {
        string[] lines = Cli.Run($"report - --period 2024-03 --lang en {options}", NoField).Lines();
        Assert.StartsWith(first, lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Total,", Assert.Single(lines, line => line.StartsWith("Total", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("Total", lines[^1], StringComparison.Ordinal);
        Assert.True(another is null || lines.Any(line => line.StartsWith(another, StringComparison.Ordinal)), string.Join('\n', lines));
    }

    [Fact]
    public void Form07_OfUnstatedFields_HasNoTotal() =>
        Assert.Equal(
            ["label,cause,overdue,resolved-overdue,pending-overdue", "Không rõ,Chưa nêu nguyên nhân,1,1,0", "Hộ tịch,Chưa nêu nguyên nhân,1,1,0"],
            Cli.Run("report - --period 2024-03 --form 07", NoField.Replace("2024-03-04", "2024-03-09", StringComparison.Ordinal).Replace("2024-03-06,Chứng", "2024-03-03,Chứng", StringComparison.Ordinal)).Lines());

    [Fact]
    public void Form06_ThatDoesNotAddUp_IsWrittenAndSaysWhere()
    {
        Cli run = Cli.Run(
            "report - --period 2024 --form 06",
            "code,received_on,due_on,ended_on,outcome,channel\n000.00.01.H49-240301-0001,2024-03-01,2024-03-08,2024-03-05,withdrawn,online\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Tổng cộng,1,1,0,0,0,", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "mongcai: Form II.06 does not add up in 2 cells. Not stated: (3) is 1, but (3) = (7) + (11) gives 0. The form knows resolved and pending dossiers with a due day, and no withdrawn, stopped or undated ones.\n",
            run.Error);
    }

    [Fact]
    public void FieldCode_NamesTheRow_OfAFigure() =>
        Assert.Equal(
            ["code,amount", "000.00.01.H49-240301-0001,1"],
            Cli.Run("report - --period 2024 --explain resolved-overdue --by field --of G15-HT04", Overdue).Lines());
}
