namespace MongCai.Cli.Tests;

public sealed class ProceduresSearchTests
{
    private const string Header = "code,name,rank,levels,channels,times,explained,matches";

    [Fact]
    public void Search_WithoutMarks_RanksTheWholeNameFirst()
    {
        string[] lines = Cli.Run("procedures search --query 'dang ky khai sinh' --limit 2").Lines();
        Assert.Equal(3, lines.Length);
        Assert.Equal(Header, lines[0]);
        Assert.StartsWith("1.001193,Đăng ký khai sinh,name,communal,in-person+online+postal,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",name-start,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ByLevelAndChannel_ListsOnlyThose()
    {
        string[] lines = Cli.Run("procedures search --level provincial --channel online --limit 100").Lines();
        Assert.True(lines.Length > 1);
        Assert.All(lines[1..], line => Assert.Contains("provincial", line, StringComparison.Ordinal));
        Assert.All(lines[1..], line => Assert.Contains("online", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_Nothing_IsTheHeaderAlone() => Assert.Equal([Header], Cli.Run("procedures search --query zzzz").Lines());

    [Fact]
    public void Catalogue_OfNationalRecords_IsSearchedAndReportsWhatItDidNotUnderstand()
    {
        using TemporaryFile catalogue = new("[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Cấp phép mẫu\",\"LA\":1}]");
        Cli run = Cli.Run($"procedures search --query 'cap phep' --catalogue {catalogue.Path}");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(Header + "\n1.000001,Cấp phép mẫu,name-start,", run.Output, StringComparison.Ordinal);
        Assert.Contains("places of the catalogue were not understood", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_AsTable_IsSearched()
    {
        using TemporaryFile catalogue = new("code,name,levels,channel,time,fee\n1.000001,Cấp phép mẫu,X+T,online,5 ngày,Không\n");
        Assert.Equal(
            [Header, "1.000001,Cấp phép mẫu,code,communal+provincial,online,5 ngày,1.00,1.000001 = 1.000001 (exact)"],
            Cli.Run($"procedures search --query 1.000001 --catalogue {catalogue.Path}").Lines());
    }

    [Fact]
    public void Search_ByAnEverydayName_SaysWhatItMeans() =>
        Assert.EndsWith(
            ",1.00,báo tử = đăng ký khai tử (synonym)", Cli.Run("procedures search --query 'báo tử' --limit 1").Lines()[1], StringComparison.Ordinal);

    [Fact]
    public void Words_OfAFile_AreKnownBesideTheOthers()
    {
        using TemporaryFile words = new("said,meant,weight,source\nđội mũ,đăng ký khai tử,100,our hamlet\n");
        string[] lines = Cli.Run($"procedures search --query 'đội mũ' --limit 1 --words {words.Path}").Lines();
        Assert.StartsWith("1.000656,Đăng ký khai tử,words,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--words /nowhere.csv", "it does not exist")]
    [InlineData("--limit 0", "expected a whole number from 1")]
    [InlineData("--agency x", "expected the code of an agency")]
    [InlineData("--level village", "'village'")]
    [InlineData("--catalogue /nowhere.json", "it does not exist")]
    public void Search_WrongOption_IsOneLineAndExitCodeTwo(string options, string message) =>
        Cli.Run("procedures search " + options).FailsWith(2, message);
}
