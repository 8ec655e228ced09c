using System.Text.Json;
using System.Xml.Linq;
using MongCai.Domain.Reports;

namespace MongCai.Domain.Tests.Reports.Tables;

public class ReportTableTests
{
    private static readonly ReportTable Table = new(
        "T1",
        new("Biểu <mẫu> & thử", "Sample <table> & trial"),
        [
            new("label", new("Lĩnh vực", "Field")),
            new("count", new("Số hồ sơ", "Dossiers")),
            new("share", new("Đúng hạn", "On time")),
            new("money", new("Số tiền", "Amount")),
            new("days", new("Số ngày", "Days")),
            new("note", new("Ghi chú", "Note")),
        ],
        [
            Row("Đất đai", 1_234_567, Ratio.Of(99_999, 100_000), 1_500_000, 2.45m, "a | b"),
            Row("=1+1", 0, Ratio.Of(0, 7), 0, -0.5m, "\"x\", <script>alert(1)</script>"),
            Row("Không có", 0, default, 0, 0, "hai\ndòng"),
            new ReportRow(
                [Text("Hết"), new ReportCell.NoData(), new ReportCell.NoData(), new ReportCell.NoData(), new ReportCell.NoData(), new ReportCell.NoData()]),
        ],
        [new("Ghi chú *1*", "Note *1*")]);

    [Fact]
    public void ToCsv_OfEveryKind_IsPlain() => Snapshots.Matches(Table.ToCsv());

    [Fact]
    public void ToJson_OfEveryKind_IsPlain() => Snapshots.Matches(Table.ToJson(Language.English));

    [Fact]
    public void ToMarkdown_InBothLanguages_IsEscaped() => Snapshots.Matches(Table.ToMarkdown() + "\n" + Table.ToMarkdown(Language.English));

    [Fact]
    public void ToHtml_InBothLanguages_IsEscapedAndAccessible() => Snapshots.Matches(Table.ToHtml() + Table.ToHtml(Language.English));

    [Fact]
    public void ToHtml_OfHostileTexts_IsWellFormed()
    {
        XElement table = XElement.Parse(Table.ToHtml());
        string[] scopes = [.. table.Descendants("th").Select(th => th.Attribute("scope")!.Value)];
        Assert.Equal(("vi", 6, 4), (table.Attribute("lang")!.Value, scopes.Count(scope => scope == "col"), scopes.Count(scope => scope == "row")));
        Assert.Empty(table.Descendants("script"));
    }

    [Fact]
    public void NoData_IsNeverZero()
    {
        using JsonDocument json = JsonDocument.Parse(Table.ToJson());
        JsonElement[] rows = [.. json.RootElement.GetProperty("rows").EnumerateArray()];
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("share").GetProperty("percent").ValueKind);
        Assert.Equal(0, rows[1].GetProperty("share").GetProperty("percent").GetDecimal());
        Assert.Equal(JsonValueKind.Null, rows[3].GetProperty("count").ValueKind);
        Assert.Contains("| Không có | 0 | không có dữ liệu |", Table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OfAnUnevenRow_IsRefused() =>
        Assert.StartsWith(
            "A row has 1 cells; expected 2",
            Assert.Throws<ArgumentException>(() => Of([new("a", default), new("b", default)], [new ReportRow([Text("x")])])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Constructor_OfTwoColumnsWithOneKey_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Of([new("a", default), new("a", default)], []));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Quantity_OfDecimalsThatAreNotWritten_IsRefused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>("Decimals", () => new ReportCell.Quantity(1, decimals));

    private static ReportTable Of(ReportColumn[] columns, ReportRow[] rows) => new("T", default, columns, rows);

    private static ReportRow Row(string label, long count, Ratio share, long money, decimal days, string note) => new(
        [Text(label), new ReportCell.Count(count), new ReportCell.Share(share), new ReportCell.Money(Vnd.Of(money)), new ReportCell.Quantity(days, 1), Text(note)]);

    private static ReportCell.Text Text(string text) => new(new BilingualText(text, text));
}
