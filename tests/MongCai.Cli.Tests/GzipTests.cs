using System.IO.Compression;
using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>Compressed files that are not whole: a report without some of its dossiers would be a wrong report.</summary>
public sealed class GzipTests
{
    private const string NotWhole = "is wrong. It is not whole";

    public static TheoryData<string, byte[]> NotWholeFiles { get; } = new()
    {
        { "R06: the second member cut in its data", [.. Gzip(First), .. Gzip(Second)[..^30]] },
        { "R06: the second member cut in its header", [.. Gzip(First), .. Gzip(Second)[..10]] },
        { "R06: one byte of the second member", [.. Gzip(First), 0x1f] },
        { "R07: the data flushed, and the end of the stream never written", Flushed(DossierFiles.Csv[..^3]) },
        { "the trailer missing", Gzip(DossierFiles.Csv)[..^8] },
        { "the last byte missing", Gzip(DossierFiles.Csv)[..^1] },
        { "a byte too many", [.. Gzip(DossierFiles.Csv), 0] },
        { "text behind the end", [.. Gzip(DossierFiles.Csv), .. "end"u8] },
        { "the header of a file alone", Gzip(DossierFiles.Csv)[..10] },
        { "cut within a name in the header", [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, (byte)'n'] },
        { "data stored as it is, cut in the middle", Stored(DossierFiles.Csv)[..^100] },
    };

    private static string First => string.Join('\n', DossierFiles.Ndjson.Split('\n')[..2]) + "\n";

    private static string Second => string.Join('\n', DossierFiles.Ndjson.Split('\n')[2..]);

    [Theory]
    [MemberData(nameof(NotWholeFiles))]
    public void Report_OfAFileThatIsNotWhole_NamesTheFile(string reason, byte[] file)
    {
        using TemporaryFile written = new("");
        File.WriteAllBytes(written.Path, file);
        foreach (string command in (string[])["report {0} --period 2024", "report {0} --period 2024 --form 07", "index 766 {0} --period 2024"])
        {
            Cli run = Cli.Run(command.Replace("{0}", written.Path, StringComparison.Ordinal));
            Assert.Equal((reason, 2, ""), (reason, run.ExitCode, run.Output));
            Assert.Contains($"The file '{written.Path}' {NotWhole}", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Explain_OfAnAmountThatWasCut_Fails() // R07: the last amount was 250000, of which 25 are left
    {
        string csv = "code,received_on,payment_method,paid_amount\n000.00.01.H49-240303-0001,2024-03-03,cash,25";
        Cli run = Cli.Run("report - --period 2024 --explain cashless-amount-whole", Flushed(csv));
        Assert.Equal((2, "code,amount\n"), (run.ExitCode, run.Output)); // the header alone
        Assert.Contains(NotWhole, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfEveryCut_Fails()
    {
        byte[] whole = [.. Gzip(First), .. Gzip(Second)];
        int boundary = Gzip(First).Length;
        Assert.All(Enumerable.Range(3, whole.Length - 3).Where(length => length != boundary), length =>
        {
            Cli run = Cli.Run("report - --period 2024", whole[..length]);
            Assert.Equal((length, 2, ""), (length, run.ExitCode, run.Output));
            Assert.Contains(NotWhole, run.Error, StringComparison.Ordinal);
        });
        Assert.Equal(0, Cli.Run("report - --period 2024", whole[..boundary]).ExitCode); // a file may end with a member
    }

    [Fact]
    public void Report_OfMembersOfAnyLength_IsTheReportOfAll()
    {
        string[] expected = Cli.Run("report - --period 2024", DossierFiles.Ndjson).Lines();
        foreach (int padding in Enumerable.Range(0, 60).Select(step => 8_100 + (2 * step)).Concat([1, 65_400, 65_500, 65_536, 131_072])) // so that a member ends on any side of a buffer
        {
            byte[] file = [.. Stored(First + new string('\n', padding)), .. Stored(""), .. Gzip(Second)];
            Assert.Equal(expected, Cli.Run("report - --period 2024", file).Lines());
        }
    }

    [Fact]
    public void Report_OfAWrongLine_BlamesTheLine() =>
        Cli.Run("report - --period 2024", Gzip("{\"code\":\"x\"}\n" + DossierFiles.Ndjson)).FailsWith(2, "The file '-' is wrong. Line 1: code: found 'x'");

    private static byte[] Gzip(string text) => DossierFiles.Compressed(text);

    private static byte[] Stored(string text) => Written(text, CompressionLevel.NoCompression, isEnded: true);

    private static byte[] Flushed(string text) => Written(text, CompressionLevel.Optimal, isEnded: false);

    private static byte[] Written(string text, CompressionLevel level, bool isEnded)
    {
        MemoryStream compressed = new();
        GZipStream gzip = new(compressed, level, leaveOpen: true);
        gzip.Write(Encoding.UTF8.GetBytes(text));
        gzip.Flush();
        byte[] flushed = compressed.ToArray();
        gzip.Dispose();
        return isEnded ? compressed.ToArray() : flushed;
    }
}
