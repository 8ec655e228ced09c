using System.Numerics;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Domain.Tests.Quality;

/// <summary>What looks the same in a report is one row of it, and every row can be asked for by what it is called.</summary>
public class FieldSpellingTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly string[] Spellings =
        ["Hộ tịch", "Hộ tịch".Normalize(NormalizationForm.FormD), "Hộ\u00A0tịch", "Hộ tịch  ", "  Hộ tịch", "Hộ  tịch\u202F", "Hộ\u2007tịch".Normalize(NormalizationForm.FormD)];

    public static TheoryData<Dimensions> EachSide => [.. Enum.GetValues<Dimensions>().Where(side => BitOperations.IsPow2((int)side))];

    [Theory]
    [InlineData("field", Dimensions.Field)]
    [InlineData("field_code", Dimensions.Field)]
    [InlineData("officer", Dimensions.Officer)]
    [InlineData("counter", Dimensions.Counter)]
    [InlineData("overdue_cause", Dimensions.OverdueCause)]
    public void Spellings_ThatLookTheSame_AreOneRow(string column, Dimensions side)
    {
        string table = $"code,received_on,{column}\n" + string.Concat(Spellings.Select((text, index) => $"{Code(index)},2024-03-01,\"{text}\"\n"));
        SegmentFigures row = Assert.Single(Rows(Counted(table, side), side));
        Assert.Equal(("Hộ tịch", Spellings.Length), (row.Segment[side], row.Figures.Received));

        string lines = string.Concat(Spellings.Select((text, index) => JsonSerializer.Serialize(
            new Dictionary<string, string> { ["code"] = Code(index), ["receivedOn"] = "2024-03-01", [JsonNamingPolicy.CamelCase.ConvertName(Pascal(column))] = text }) + "\n"));
        Assert.Equal(row.Segment, Assert.Single(Rows(Counted(lines, side), side)).Segment);
        Assert.All(Spellings, text => Assert.Equal(Spellings.Length, Received(Counted(table, side), Segment.Having(side, text))));
    }

    [Fact]
    public void Texts_OfAnyLetter_AreReadOnceAndForAll() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Where(letter => !char.IsSurrogate((char)letter)).Select(letter => $"a{(char)letter}b"),
        text => Assert.Equal(CleanText.Of(text), CleanText.Of(CleanText.Of(text)!)));

    [Theory]
    [InlineData(Dimensions.Field, "field")]
    [InlineData(Dimensions.Officer, "officer")]
    public void Blanks_SayNothing(Dimensions side, string column) => Assert.Equal(
        Segment.Whole, Assert.Single(Rows(Counted($"code,received_on,{column}\n{Code(1)},2024-03-01,\"  \"\n{Code(2)},2024-03-01,\n", side), side)).Segment);

    [Fact]
    public void Fields_OfOneName_AreToldApartByTheirCodes_InEveryTable()
    {
        DossierTally tally = Counted(
            "code,received_on,due_on,ended_on,field,field_code\n"
            + $"{Code(1)},2024-03-01,2024-03-05,2024-03-09,Hộ tịch,G15-HT04\n{Code(2)},2024-03-01,2024-03-05,2024-03-04,Hộ tịch,\n"
            + $"{Code(3)},2024-03-01,2024-03-05,2024-03-04,Hộ tịch,G15-HT05\n{Code(4)},2024-03-01,2024-03-05,2024-03-04,Đất đai,G02\n",
            Dimensions.Field | Dimensions.OverdueCause);
        string[] expected = ["Hộ tịch (không rõ mã)", "Đất đai", "Hộ tịch (G15-HT04)", "Hộ tịch (G15-HT05)"];
        ReportTable segments = FigureTables.Segments(tally.By(Dimensions.Field, Year.First, Year.Last), Year);
        Form06 form = Form06.Of(tally, Year);
        Assert.Equal([.. expected, "Tổng cộng"], segments.Rows.Select(row => ((ReportCell.Text)row.Cells[0]).Value.Vietnamese));
        Assert.Equal(expected, form.Rows.Select(row => row.Label.Vietnamese));
        Assert.Equal("Hộ tịch (G15-HT04)", Assert.Single(Form07.Of(tally, Year).Rows).Label.Vietnamese);
        Assert.Empty(Form07.Of(tally, Year).Check(form));
        Assert.All(
            form.Rows.SelectMany(row => new[] { row.Label.Vietnamese, row.Label.English }), label => Assert.Equal(1, Received(tally, Segment.Having(Dimensions.Field, label))));
        Assert.Equal(3, Received(tally, Segment.Having(Dimensions.Field, "Hộ tịch")));
    }

    [Theory]
    [MemberData(nameof(EachSide))]
    public void Having_TheNameOfTheOpenRow_IsThatRow(Dimensions side)
    {
        Segment[] open = [.. Facts.Segments.Append(Segment.Whole).Where(segment => segment[side].Length == 0)];
        Assert.NotEmpty(open);
        Assert.All(
            (string[])["Không rõ", "Not stated"], label => Assert.Equal(open, Facts.Segments.Append(Segment.Whole).Where(Segment.Having(side, label))));
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("1000000000000001")]
    public void Amounts_TooLargeForTheirSums_AreAWrongLine(string amount)
    {
        string lines = $"{{\"code\":\"{Code(1)}\",\"receivedOn\":\"2024-03-01\",\"paidAmount\":1,\"paymentMethod\":\"cash\"}}\n"
            + $"{{\"code\":\"{Code(2)}\",\"receivedOn\":\"2024-03-01\",\"paidAmount\":{amount},\"paymentMethod\":\"cash\"}}\n";
        string message = $"Line 2: paidAmount: found '{amount}', expected 1000000000000000 đồng at most.";
        Assert.Equal(message, Assert.Throws<FormatException>(() => Counted(lines, Dimensions.None)).Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Ndjson_InAnotherEncoding_IsNamedSo(string encoding)
    {
        Encoding other = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. other.Preamble, .. other.GetBytes($"{{\"code\":\"{Code(1)}\",\"receivedOn\":\"2024-03-01\"}}\n")];
        using MemoryStream counted = new(bytes);
        using MemoryStream read = new(bytes);
        Assert.Contains("UTF-16 or UTF-32", Assert.Throws<FormatException>(() => DossierRows.Count(counted)).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-16 or UTF-32", Assert.Throws<FormatException>(() => DossierRows.Read(read).Count()).Message, StringComparison.Ordinal);
    }

    private static string Code(int number) => FormattableString.Invariant($"000.00.01.H49-240301-{number + 1:0000}");

    private static string Pascal(string column) => string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static DossierTally Counted(string rows, Dimensions side)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(rows));
        return DossierRows.Count(stream, side);
    }

    private static IReadOnlyList<SegmentFigures> Rows(DossierTally tally, Dimensions side) => tally.By(side, Year.First, Year.Last);

    private static long Received(DossierTally tally, Func<Segment, bool> which) => tally.Over(Year.First, Year.Last, which).Received;
}
