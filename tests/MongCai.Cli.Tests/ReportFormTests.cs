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

    [Fact]
    public void Form06_ThatDoesNotAddUp_IsWrittenAndSaysWhere()
    {
        Cli run = Cli.Run("report - --period 2024 --form 06", "code,received_on,due_on,ended_on,outcome,channel\n000.00.01.H49-240301-0001,2024-03-01,2024-03-08,2024-03-05,withdrawn,online\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Tổng cộng,1,1,0,0,0,", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "mongcai: Form II.06 does not add up in 2 cells. Total: (3) is 1, but (3) = (7) + (11) gives 0. The form knows resolved and pending dossiers with a due day, and no withdrawn, stopped or undated ones.\n",
            run.Error);
    }

    [Fact]
    public void FieldCode_NamesTheRow_OfAFigure() =>
        Assert.Equal(["code,amount", "000.00.01.H49-240301-0001,1"], Cli.Run("report - --period 2024 --explain resolved-overdue --by field --of G15-HT04", Overdue).Lines());
}
