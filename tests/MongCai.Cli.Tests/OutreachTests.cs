namespace MongCai.Cli.Tests;

public sealed class OutreachTests
{
    [Theory]
    [InlineData("0.40;0.25;0.10", "0.595", "0.4", "0.75")]
    [InlineData("0.3", "0.3", "0.3", "0.3")]
    [InlineData("0;1", "1", "1", "1")]
    [InlineData("0.333333333333333;0.1", "0.4", "0.333333333333", "0.433333333333")]
    public void Reach_OneRow_GivesTheEstimateAndItsBounds(string shares, string reach, string low, string high) =>
        Assert.Equal(["reach=" + reach, "low=" + low, "high=" + high], Cli.Run($"outreach reach --shares '{shares}'").Lines());

    [Fact]
    public void Reach_Table_KeepsItsRowsAndNamesWrongOnes()
    {
        string[] lines = Cli.Run("outreach reach --csv -", "id,shares\na,0.40;0.25;0.10\nb,\nc,0.4;\nd,40\ne,\"0,4\"\nf,0.5;x\n").LinesWithErrors();
        Assert.Equal("id,shares,reach,low,high,error", lines[0]);
        Assert.Equal("a,0.40;0.25;0.10,0.595,0.4,0.75,", lines[1]);
        Assert.Equal("b,,,,,\"shares: found '', expected shares from 0 to 1 with semicolons between, such as '0.40;0.25;0.10'.\"", lines[2]);
        Assert.StartsWith("c,0.4;,,,,\"shares: found '0.4;', expected shares", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("d,40,,,,\"shares: found '40', expected shares", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("e,\"0,4\",,,,\"shares: found '0,4', expected shares", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("f,0.5;x,,,,\"shares: found '0.5;x', expected shares", lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Reach_TableOfOneColumn_IsNotSplitAtItsSemicolons() =>
        Assert.Equal(["shares,reach,low,high,error", "0.40;0.25;0.10,0.595,0.4,0.75,"], Cli.Run("outreach reach --csv -", "shares\n0.40;0.25;0.10\n").Lines());

    [Fact]
    public void Reach_WithoutShares_SaysWhatIsMissing() => Cli.Run("outreach reach").FailsWith(2, "The option '--shares' is missing.");

    private const string Plan =
        """
        code,aim,channel,measure,planned,from,until,localities,per_locality,budget
        T1,Nộp hồ sơ trực tuyến,loudspeaker,broadcasts,24,2026-01-01,2026-12-31,06712;06709,4,12.000.000
        T2,"Tin, bài",portal,items,12,2026-01-01,2026-12-31,,,
        """;

    private static readonly string Done =
        $"""
        on,channel,measure,quantity,item,content,minutes_each,locality,tongue,by,spent,evidence,sha256
        2026-03-02,loudspeaker,broadcasts,20,T1,clip-1,2.5,06712/Khu 3,vi,,900.000,log 12,{new string('a', 64)}
        2026-03-03,loudspeaker,broadcasts,10,T1,clip-1,2.5,06709,,,,,
        2026-03-04,portal,items,1,T2,bai-1,,,vi,,,https://example.vn/1,{new string('b', 64)}
        2026-03-05,mobile-car,broadcasts,3,T1,clip-1,2.5,06712,zh,XE-1,50.000,,

        """;

    [Fact]
    public void Report_OfAPlan_SaysWhatWasDoneOfEachItemAndForNone()
    {
        using TemporaryFile plan = new(Plan);
        Assert.Equal(
            [
                "item,aim,channel,measure,planned,proven,unproven,completion,coverage,coverage-part,coverage-whole,budget,spent",
                "T1,Nộp hồ sơ trực tuyến,Commune loudspeaker,broadcasts or postings,24,20,10,100.00,100.00,2,2,12000000,900000",
                "T2,\"Tin, bài\",Portal or site,items of content,12,1,0,8.33,,0,0,,0",
                "Unplanned,,,,,,,,,0,0,,50000",
                "Total,,,,,,,69.44,100.00,2,2,12000000,950000",
            ],
            Cli.Run($"outreach report --year 2026 --plan {plan.Path} --activities - --lang en", Done).Lines());
    }

    [Theory]
    [InlineData("channel", "Mobile outreach vehicle,broadcasts or postings,0,3,50000")]
    [InlineData("locality", "06712,minutes of air time,50,7.5,950000")]
    [InlineData("tongue", "zh,broadcasts or postings,0,3,50000")]
    [InlineData("doer", "XE-1,items of content,0,1,50000")]
    public void Report_ByASide_HasARowForEachMeasure(string side, string row)
    {
        using TemporaryFile plan = new(Plan);
        string[] lines = Cli.Run($"outreach report --year 2026 --plan {plan.Path} --activities - --lang en --by {side}", Done).Lines();
        Assert.Equal("label,measure,proven,unproven,spent", lines[0]);
        Assert.Contains(row, lines);
    }

    [Fact]
    public void Report_AsAPageOrJson_SaysWhatIsFromMemory()
    {
        using TemporaryFile plan = new(Plan.Replace("portal,items", "mobile-car,items", StringComparison.Ordinal));
        Assert.Contains(
            "Xe tuyên truyền lưu động: theo trí nhớ; không có luật nào nêu.",
            Cli.Run($"outreach report --year 2026 --plan {plan.Path} --activities - --format html", Done).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "Mobile outreach vehicle: from memory; no law names it.",
            Cli.Run($"outreach report --year 2026 --plan {plan.Path} --activities - --format json --lang en", Done).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on,channel,measure,quantity\n2026-03-02,radio,broadcasts,1\n", "The file '-' is wrong. Line 2: 'radio' is not a channel of the list; expected one of")]
    [InlineData("on,channel,measure,quantity\n2026-03-02,portal,items,5\n", "The file '-' is wrong. Line 2: An item is counted by its content")]
    public void Report_OfAWrongLine_StopsAndNamesIt(string done, string message)
    {
        using TemporaryFile plan = new(Plan);
        Cli.Run($"outreach report --year 2026 --plan {plan.Path} --activities -", done).FailsWith(2, message);
    }

    [Fact]
    public void Report_OfAWrongYear_SaysWhatIsExpected()
    {
        using TemporaryFile plan = new(Plan);
        Cli.Run($"outreach report --year 26x --plan {plan.Path} --activities -", Done).FailsWith(2, "--year: found '26x', expected a year such as '2026'.");
    }
}
