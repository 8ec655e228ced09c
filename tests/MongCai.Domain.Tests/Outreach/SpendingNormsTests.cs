using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

public class SpendingNormsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    /// <summary>The maxima of Circular 56/2023/TT-BTC, in đồng.</summary>
    [Theory]
    [InlineData("leaflet", 1_500_000)]
    [InlineData("case-study", 450_000)]
    [InlineData("story", 2_250_000)]
    [InlineData("sketch", 7_500_000)]
    [InlineData("plan-outline-first", 1_200_000)]
    [InlineData("plan-outline-second", 2_000_000)]
    [InlineData("plan", 3_000_000)]
    [InlineData("club-drinks", 20_000)]
    [InlineData("performer", 450_000)]
    [InlineData("prize-first-team", 15_000_000)]
    [InlineData("prize-first-person", 9_000_000)]
    [InlineData("prize-second-team", 10_500_000)]
    [InlineData("prize-second-person", 4_500_000)]
    [InlineData("prize-third-team", 7_500_000)]
    [InlineData("prize-third-person", 3_000_000)]
    [InlineData("prize-consolation-team", 4_500_000)]
    [InlineData("prize-consolation-person", 1_500_000)]
    [InlineData("prize-extra", 750_000)]
    public void Check_AtTheCeiling_IsWithinAndADongMoreIsAbove(string code, long ceiling)
    {
        Assert.Equal(Vnd.Zero, Assert.IsType<SpendingDecision.Within>(SpendingNorms.LegalEducation.Check(code, Vnd.Of(ceiling), 1, Day)).Left);
        Assert.Equal(Vnd.Of(1), Assert.IsType<SpendingDecision.Above>(SpendingNorms.LegalEducation.Check(code, Vnd.Of(ceiling + 1), 1, Day)).Excess);
    }

    [Fact]
    public void Check_OfMany_HoldsTheSumAgainstTheirNumberAndNamesTheCircular()
    {
        SpendingDecision.Above above = Assert.IsType<SpendingDecision.Above>(SpendingNorms.LegalEducation.Check("club-drinks", Vnd.Of(700_000), 30, Day));
        Assert.Equal(Vnd.Of(100_000), above.Excess);
        Assert.Equal("Drinks at a club: 700.000 đ for 30 × person and session is over the maximum of 600.000 đ, by Circular 56/2023/TT-BTC (day of effect and article not noted).", above.Reason.English);
        Assert.Contains("theo Thông tư 56/2023/TT-BTC (chưa ghi nhận", above.Reason.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfWhatHasNoNorm_SaysNothingOfTheAmount()
    {
        Assert.Contains(
            "no 'drone' that holds on 2 March 2026",
            Assert.IsType<SpendingDecision.NoNorm>(SpendingNorms.LegalEducation.Check("drone", Vnd.Of(1), 1, Day)).Reason.English,
            StringComparison.Ordinal);
        Assert.IsType<SpendingDecision.NoNorm>(Local.Check("leaflet", Vnd.Of(1), 1, new LocalDate(2023, 12, 31)));
    }

    [Theory]
    [InlineData("2024-12-31", 1_000_000)]
    [InlineData("2025-01-01", 1_800_000)]
    public void Check_ByALocalTable_IsByTheNormOfTheDay(string day, long ceiling)
    {
        SpendingDecision.Within within = Assert.IsType<SpendingDecision.Within>(
            Local.Check("leaflet", Vnd.Zero, 1, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
        Assert.Equal((Vnd.Of(ceiling), "Resolution 1/NQ Art 2"), (within.Left, within.Norm.Basis.English));
    }

    [Fact]
    public void Check_OfNoneOrADebt_IsAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SpendingNorms.LegalEducation.Check("leaflet", Vnd.Of(1), 0, Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpendingNorms.LegalEducation.Check("leaflet", Vnd.Of(-1), 1, Day));
    }

    private static SpendingNorms Local => SpendingNorms.Read(new StringReader(
        """
        code,vietnamese,english,unit_vietnamese,unit_english,ceiling,from,until,instrument,article,source
        leaflet,Tờ gấp,Leaflet,tờ,leaflet,1.000.000,2024-01-01,2024-12-31,Resolution 1/NQ,2,generated
        leaflet,Tờ gấp,Leaflet,tờ,leaflet,1.800.000,2025-01-01,,Resolution 1/NQ,2,generated
        """));
}
