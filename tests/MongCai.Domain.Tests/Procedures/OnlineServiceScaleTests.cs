using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class OnlineServiceScaleTests
{
    [Fact]
    public void LevelsOn_AreTheFour_UntilDecree42() =>
        Assert.Equal(
            [OnlineServiceLevel.Level1, OnlineServiceLevel.Level2, OnlineServiceLevel.Level3, OnlineServiceLevel.Level4],
            OnlineServiceScale.LevelsOn(new LocalDate(2022, 8, 14)));

    [Theory]
    [InlineData("2022-08-15")] // Decree 42/2022
    [InlineData("2026-07-01")] // Decree 224/2026 keeps the two
    public void LevelsOn_AreTheTwo_Since(string day) =>
        Assert.Equal(
            [OnlineServiceLevel.Partial, OnlineServiceLevel.Full],
            OnlineServiceScale.LevelsOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
}
