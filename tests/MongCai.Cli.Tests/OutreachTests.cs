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
}
