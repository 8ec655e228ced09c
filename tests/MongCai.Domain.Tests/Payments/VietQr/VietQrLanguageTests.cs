using MongCai.Domain.Payments;
using static MongCai.Domain.Tests.Payments.VietQrTexts;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Field 64, whose purpose is the name in another language (EMVCo).</summary>
public class VietQrLanguageTests
{
    [Theory]
    [InlineData("0002ZH0104最佳运输0202北京")] // Q13: the sample of EMVCo, whose lengths are of characters
    [InlineData("0002VI0111Phí hộ tịch")]
    public void Decode_NameInAnotherLanguage_IsReadWithAWarning(string name)
    {
        VietQrPayload payload = Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(Checked(Body + Field(64, name)))).Payload;

        Assert.Equal(name, payload.Root(64));
        Assert.Contains(VietQrWarning.NotAsciiName, payload.Warnings(BankDirectory.BuiltIn));
        Assert.Equal(Checked(Body + Field(64, name)), payload.Encode());
    }

    [Fact]
    public void Decode_OtherFieldsAfterIt_MayHoldAllOfAscii() =>
        Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(Checked(Body + Field(64, "0002VI0103Phí") + Field(59, " ~"))));

    [Fact]
    public void Decode_AsciiName_IsNoWarning() =>
        Assert.DoesNotContain(
            VietQrWarning.NotAsciiName,
            Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(Checked(Body + Field(64, "0002EN0103Fee")))).Payload.Warnings(BankDirectory.BuiltIn));

    [Theory]
    [InlineData(59, "Phí hộ tịch")] // the merchant's name, on whose accents bank applications fail
    [InlineData(64, "0002VI0104a\u0000bc")] // a control character
    [InlineData(64, "0002VI0104\uD834\uDD1Ebc")] // a pair, whose length readers count in two ways
    public void Decode_OtherLetters_AreRefused(int id, string value) =>
        Assert.Equal(VietQrFault.NotAscii, Assert.IsType<VietQrDecoding.Invalid>(VietQrPayload.Decode(Checked(Body + Field(id, value)))).Fault);
}
