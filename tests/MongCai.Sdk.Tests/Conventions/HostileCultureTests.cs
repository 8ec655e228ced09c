using System.Globalization;

namespace MongCai.Sdk.Tests.Conventions;

public class HostileCultureTests
{
    [Fact]
    public void Culture_OfTheTests_IsHostile()
    {
        Assert.Equal("2569", new DateTime(2026, 8, 17).ToString("yyyy", CultureInfo.CurrentCulture));
        Assert.Equal("~1~5", (-1.5m).ToString(CultureInfo.CurrentCulture));
        Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture));
    }

    [Fact]
    public async Task Culture_OfOtherThreads_IsHostileToo() =>
        Assert.Equal("2569", await Task.Run(() => new DateTime(2026, 8, 17).ToString("yyyy", CultureInfo.CurrentCulture)));
}
