using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Statuses;

public class NationalStatusTests
{
    [Fact]
    public void Of_EveryState_IsOneOfTheTenCodes() =>
        Assert.Equal(
            Enumerable.Range(1, 10).Select(code => FormattableString.Invariant($"{code}")).Order(StringComparer.Ordinal),
            Enum.GetValues<DossierState>().Select(state => NationalStatus.Of(state).ToString()).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("1", DossierState.Filed, "Mới đăng ký")]
    [InlineData("5", DossierState.AwaitingSupplement, "Yêu cầu bổ sung giấy tờ")] // not the one before acceptance
    [InlineData("8", DossierState.Stopped, "Dừng xử lý")] // not Closed
    [InlineData("10", DossierState.Returned, "Đã trả kết quả")]
    public void State_OfAKnownCode_MapsBack(string code, DossierState state, string name)
    {
        NationalStatus status = NationalStatus.Parse(code);
        Assert.Equal((state, name, true), (status.State, status.VietnameseName, status.IsKnown));
        Assert.Equal(status, NationalStatus.Of(state));
    }

    [Theory]
    [InlineData("11")] // what some systems send for states they cannot map
    [InlineData("TEMP")] // anything
    public void Parse_OfAnUnknownCode_KeepsIt(string code)
    {
        NationalStatus status = NationalStatus.Parse($" {code} ");
        Assert.Equal((code, false, null, null), (status.ToString(), status.IsKnown, status.State, status.EnglishName));
    }

    [Fact]
    public void Parse_OfABlank_Throws() => Assert.Throws<FormatException>(() => NationalStatus.Parse(" "));
}
