using System.IO.Compression;
using System.Text;
using CsCheck;
using MongCai.Domain.Quality;
using static System.FormattableString;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Counting on all processors gives what counting one row after the other gives: the same tally, or the same refusal.</summary>
public class DossierCountTests
{
    /// <summary>More than two parts of a file, so that some row stands across each kind of cut.</summary>
    private const int Length = 2_500_000;

    private const string Header = "note,code,received_on,channel\n";
    private const string RowBehindANote = ",000.00.01.H49-240301-0001,2024-03-01,online\n";

    /// <summary>What may stand in a field: line ends and separators in quotes, doubled quotes, quotes that are a character like others, long texts.</summary>
    private static readonly string[] Notes =
    [
        "", "plain", "5\" pipe", "\"quoted\"", "\"with, comma\"", "\"two\nlines\"", "\"two\r\nlines\"", "\"\"\"\n\"\"\"", "\"\"", "a\"\"b", "\"" + new string('\n', 300) + "\"",
        "\"\"\",\n\"\"\"", new('x', 5000), "Móng Cái",
    ];

    private static readonly Gen<string> Row = Gen.Select(
        OneOf(Notes), Gen.Int[1, 9999], Gen.Int[1, 28], OneOf("online", "in-person", "", " online ", "online\u00A0", "\u3000online", "\"online\""), OneOf("\n", "\n", "\r\n"))
        .Select((note, number, day, channel, end) => Invariant($"{note},000.00.01.H49-2403{day:00}-{number:0000},2024-03-{day:00},{channel}{end}"));

    [Fact]
    public void Count_OfAnyTable_IsTheTallyOfItsFacts() => Row.Array[50].Sample(
        rows =>
        {
            byte[] text = Encoding.UTF8.GetBytes(Header + Repeated(rows));
            Assert.Equal(OneByOne(text), Count(text));
            Assert.Equal(OneByOne(text), Count([.. Encoding.UTF8.Preamble, .. text]));
            Assert.Equal(OneByOne(text), Count(Compressed(text)));
        },
        iter: 3);

    [Fact]
    public void Count_OfAnyObjects_IsTheTallyOfTheirFacts() => Gen.Int[0, 400].Array[50].Sample(
        lengths =>
        {
            byte[] text = Encoding.UTF8.GetBytes(Repeated([.. lengths.Select((length, at) => Invariant(
                $"{{\"note\":\"{new string('x', length)}\",\"code\":\"000.00.01.H49-240301-{at + 1:0000}\",\"receivedOn\":\"2024-03-01\"}}\n"))]));
            Assert.Equal(OneByOne(text), Count(text));
            Assert.Equal(OneByOne(text), Count(Compressed(text)));
        },
        iter: 3);

    [Theory]
    [InlineData("\r")] // lines that end as on old machines
    [InlineData("\n\r\n")] // of more than one kind
    public void Count_OfATableWithOtherLineEnds_IsTheSame(string end)
    {
        byte[] text = Encoding.UTF8.GetBytes(
            (Header + Repeated(["x,000.00.01.H49-240301-0001,2024-03-01,online\n"])).Replace("\n", end, StringComparison.Ordinal));
        Assert.Equal(OneByOne(text), Count(text));
    }

    [Fact]
    public void Count_OfATableInUtf16_IsTheSame()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header + Repeated(["x,000.00.01.H49-240301-0001,2024-03-01,online\n"]))];
        Assert.Equal(OneByOne(text), Count(text));
    }

    [Theory]
    [InlineData("x,000.00.01.H49-240301-0001,2024-03-01,fax\n")] // a wrong word
    [InlineData("\"open,000.00.01.H49-240301-0001,2024-03-01,online\n")] // a quote that nothing closes
    [InlineData("\"a\"b,000.00.01.H49-240301-0001,2024-03-01,online\n")] // text behind a closing quote
    [InlineData("000.00.01.H49-240301-0001\n")] // a field
    public void Count_OfWrongRows_NamesTheFirstOfTheFile(string wrong)
    {
        string right = Repeated(["\"two\nlines\",000.00.01.H49-240301-0001,2024-03-01,online\r\n"]);
        byte[] text = Encoding.UTF8.GetBytes(Header + right + wrong + right + wrong + right);
        Assert.Equal(Refusal(() => OneByOne(text)), Refusal(() => Count(text)));
        Assert.Equal(Refusal(() => OneByOne(text)), Refusal(() => Count(Compressed(text))));
    }

    [Fact]
    public void Count_OfWrongObjects_NamesTheFirstOfTheFile()
    {
        string right = Repeated(["{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}\n"]);
        byte[] text = Encoding.UTF8.GetBytes(right + "{}\n" + right + "no JSON\n" + right);
        Assert.Equal(Refusal(() => OneByOne(text)), Refusal(() => Count(text)));
    }

    [Theory]
    [InlineData("{\"code\":\"x")] // a line that never ends
    [InlineData(Header + "\"x")] // a quote that nothing closes
    public void Count_OfARowWithoutEnd_IsRefusedAlike(string begin)
    {
        byte[] text = Encoding.UTF8.GetBytes(begin + new string('x', Length));
        Assert.Equal(Refusal(() => OneByOne(text)), Refusal(() => Count(text)));
    }

    [Fact]
    public void Count_OfACompressedFileThatBreaksOff_IsRefused()
    {
        byte[] whole = Compressed(Encoding.UTF8.GetBytes(Header + Repeated(["x,000.00.01.H49-240301-0001,2024-03-01,online\n"])));
        Assert.StartsWith("It is not whole", Refusal(() => Count(whole[..^20])), StringComparison.Ordinal);
    }

    /// <summary>A byte order mark makes no reader less strict: what is not UTF-8 behind it is no question mark.</summary>
    [Fact]
    public void ReadAndCount_BehindAByteOrderMark_RefuseWhatIsNotUtf8()
    {
        byte[] text = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header), 0xff, .. Encoding.UTF8.GetBytes(RowBehindANote)];
        Assert.Contains("it is not UTF-8 text", Refusal(() => OneByOne(text)), StringComparison.Ordinal);
        Assert.Contains("it is not UTF-8 text", Refusal(() => Count(text)), StringComparison.Ordinal);
    }

    /// <summary>Each form that a byte order mark names, with half a letter in a field: one would be replaced without a word.</summary>
    public static TheoryData<byte[]> HalfLetters => new(
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(RowBehindANote)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Header), 0xD8, 0x3D, .. Encoding.BigEndianUnicode.GetBytes(RowBehindANote)],
        [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Header), 0x00, 0xD8, 0x00, 0x00, .. Encoding.UTF32.GetBytes(RowBehindANote)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header + RowBehindANote), 0x3D]); // a byte alone at the end

    [Theory]
    [MemberData(nameof(HalfLetters))]
    public void ReadAndCount_OfHalfALetter_Refuse(byte[] text)
    {
        Assert.Contains("it is not UTF-8 text", Refusal(() => OneByOne(text)), StringComparison.Ordinal);
        Assert.Contains("it is not UTF-8 text", Refusal(() => Count(text)), StringComparison.Ordinal);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static string Repeated(string[] rows)
    {
        string once = string.Concat(rows);
        return new StringBuilder().Insert(0, once, (Length / once.Length) + 1).ToString();
    }

    private static string OneByOne(byte[] text)
    {
        DossierTally tally = DossierTally.Empty();
        foreach (DossierFacts facts in DossierRows.Read(new MemoryStream(text)))
        {
            tally.Add(facts);
        }

        return tally.ToJson();
    }

    private static string Count(byte[] text) => DossierRows.Count(new MemoryStream(text)).ToJson();

    private static string Refusal(Action step) => Assert.Throws<FormatException>(step).Message;

    private static byte[] Compressed(byte[] text)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return stream.ToArray();
    }
}
