using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Parameters that stand twice in a message of VNPAY.</summary>
public class VnPayRepeatedParametersTests
{
    private static readonly VnPaySigner Signer = VnPaySigner.WithSecret("secret");

    private static readonly KeyValuePair<string, string>[] Signed =
        [new("vnp_TxnRef", "REF1"), new("vnp_Amount", "2000000"), new("vnp_ResponseCode", "00"), new("vnp_TransactionStatus", "00")];

    [Theory]
    [InlineData("utm=1&utm=2")] // V05: a tracker's, not signed
    [InlineData("VNP_Amount=1&VNP_Amount=2")] // names are told by their case: not VNPAY's
    public void Read_UnsignedParameterTwice_DoesNotCount(string beside) =>
        Assert.Equal("REF1", Assert.IsType<VnPayReading.Verified>(VnPayIpn.Read(Message(beside), Signer)).Notification.Reference);

    [Theory]
    [InlineData("vnp_Amount=2000000")] // even with the same value
    [InlineData("vnp_Amount=1")]
    [InlineData("vnp_BankCode=&vnp_BankCode=")] // even without one
    [InlineData("vnp_SecureHash=00")]
    public void Read_OwnParameterTwice_IsAWrongSignature(string beside) =>
        Assert.IsType<VnPayReading.WrongSignature>(VnPayIpn.Read(Message(beside), Signer));

    private static IEnumerable<KeyValuePair<string, string>> Message(string beside) =>
    [
        .. Signed, new("vnp_SecureHash", Signer.Sign(Signed)),
        .. beside.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])),
    ];
}
