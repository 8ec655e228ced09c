using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>A file is read once or written, and never both; no input ends in a stack trace.</summary>
public sealed class FileRolesTests
{
    private const string Officers = "officer,unit,group,general,assigned,accepted,good,on_time,cases\nA1,U,g,10,7,6,6,6,12\n";

    public static TheoryData<string, string> Overwriting => new()
    {
        { DossierFiles.Csv, "report {0} --period 2024 --out {0}" },
        { DossierFiles.Csv, "report {0} --period 2024 --format xlsx --out {0}" },
        { DossierFiles.Csv, "index 766 {0} --period 2024 --out {0}" },
        { DossierFiles.Csv, "forecast train {0} --as-of 2024-12-31 --out {0}" },
        { Officers, "officers evaluate {0} --rule 233/2026 --on 2026-12-31 --out {0}" },
        { Officers, "officers evaluate {0} --rule 233/2026 --on 2026-12-31 --as A1 --access-log {0}" },
    };

    [Theory]
    [MemberData(nameof(Overwriting))]
    public void Output_ThatIsAnInput_IsRefused_AndTheInputStays(string text, string commandLine)
    {
        using TemporaryFile file = new(text);
        string[] ways = [file.Path, Path.Combine(Path.GetDirectoryName(file.Path)!, ".", Path.GetFileName(file.Path))];
        foreach (string way in ways)
        {
            string line = commandLine.Replace("{0}", file.Path, StringComparison.Ordinal);
            int last = line.LastIndexOf(file.Path, StringComparison.Ordinal);
            Cli.Run(line[..last] + way).FailsWith(2, $"the file '{way}' is read too, and would be written over");
            Assert.Equal(text, File.ReadAllText(file.Path));
        }
    }

    [Fact]
    public void Output_ThatIsALinkToAnInput_IsRefusedInTheLanguageOfErrors()
    {
        using TemporaryFile file = new(DossierFiles.Csv);
        string link = file.Path + ".link";
        File.CreateSymbolicLink(link, file.Path);
        try
        {
            Cli.Run($"report {file.Path} --period 2024 --out {link} --lang vi", [], locale: Language.Vietnamese).FailsWith(2, "cũng là đầu vào và sẽ bị ghi đè");
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Theory]
    [InlineData("report {0} {0} --period 2024")]
    [InlineData("index 766 {0} {0} --period 2024")]
    [InlineData("forecast train {0} {0} --as-of 2024-12-31")]
    [InlineData("report - - --period 2024")]
    public void File_GivenTwice_IsRefused(string commandLine)
    {
        using TemporaryFile file = new(DossierFiles.Csv);
        string line = commandLine.Replace("{0}", file.Path, StringComparison.Ordinal);
        Cli.Run(line, DossierFiles.Csv).FailsWith(2, "is given twice, and would count twice");
        Cli.Run(line, System.Text.Encoding.UTF8.GetBytes(DossierFiles.Csv), locale: Language.Vietnamese).FailsWith(2, "được ghi hai lần");
    }

    [Theory]
    [InlineData("reconcile --obligations - --gateway - --bank -", "Standard input ('-') is given twice, and can be read once.", Language.English)]
    [InlineData("reconcile --obligations - --gateway - --bank -", "Đầu vào chuẩn ('-') được ghi hai lần", Language.Vietnamese)]
    public void StandardInput_GivenTwice_IsRefused(string commandLine, string message, Language language) =>
        Cli.Run(commandLine, "reference,amount\n"u8.ToArray(), locale: language).FailsWith(2, message);

    [Theory]
    [InlineData("report - --period 2024")]
    [InlineData("report - --period 2024 --explain received")]
    [InlineData("index 766 - --period 2024")]
    public void Amounts_TooLargeForTheirSum_AreAWrongLine(string commandLine)
    {
        string lines = string.Concat(new[] { "9223372036854775807", "1" }.Select((amount, index) =>
            $$"""{"code":"000.00.01.H49-240301-000{{index + 1}}","receivedOn":"2024-03-01","paidAmount":{{amount}},"paymentMethod":"cash"}""" + "\n"));
        Cli run = Cli.Run(commandLine, lines);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Line 1: paidAmount: found '9223372036854775807'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Không rõ'")]
    [InlineData("'Not stated'")]
    public void Of_TheRowOfWhatIsNotStated_NamesItsDossiers(string label) =>
        Assert.Equal(4, Cli.Run($"report - --period 2024 --explain received --by overdue-cause --of {label}", DossierFiles.Csv).Lines().Length - 1);
}
