using System.Security.Cryptography;
using System.Text;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every field of what VNPAY says: of its notification, and of its answers to a query and to a refund.</summary>
public class VnPayAnswersTests
{
    private static readonly VnPaySigner Signer = VnPaySigner.WithSecret("SECRETKEY");

    /// <summary>An answer with every field, in the order in which they are signed.</summary>
    private static readonly KeyValuePair<string, string>[] Answer =
    [
        new("vnp_ResponseId", "A1"), new("vnp_Command", "querydr"), new("vnp_ResponseCode", "00"), new("vnp_Message", "QueryDR Success"),
        new("vnp_TmnCode", "MONGCAI1"), new("vnp_TxnRef", "REF1"), new("vnp_Amount", "2000000"), new("vnp_BankCode", "NCB"),
        new("vnp_PayDate", "20260817083500"), new("vnp_TransactionNo", "14422574"), new("vnp_TransactionType", "01"), new("vnp_TransactionStatus", "02"),
        new("vnp_OrderInfo", "Nop le phi"), new("vnp_PromotionCode", "TET"), new("vnp_PromotionAmount", "100000"),
    ];

    [Theory] // worked out apart from this code, with Python's hmac
    [InlineData(15, "191db6f14ccc3eaaff2e5f8c5248b57727b5945a293977b7aeb21690ccd5a00f407ece9a10faa636fac07094aea24509d4ee74d66d460452b598b6be008aa502")]
    [InlineData(13, "114a298a0a7c6d8086652e54c3637099eda0bdc72b7830aaec11dbf4e164a5a03a809a8b4f5b37199d92884a7fc7b639d0b0934964dbd6f43590300f8841638f")] // a refund's: without promotions
    public void TryRead_AnswerWithEveryField_IsVerifiedAndRead(int count, string signature)
    {
        IReadOnlyList<string> order = count == 15 ? VnPayTransaction.QueryOrder : VnPayTransaction.RefundOrder;
        Dictionary<string, string> fields = new(Answer) { ["vnp_SecureHash"] = signature };
        Assert.True(VnPayTransaction.TryRead(fields, order, Signer, out VnPayTransaction? read));
        Assert.Equal(
            ("00", "REF1", (Vnd?)Vnd.Of(20_000), "14422574", "02", GatewayOutcome.Failed),
            (read.RequestCode, read.Reference, read.Amount, read.TransactionNumber, read.Status, read.Outcome));
    }

    public static TheoryData<string> Fields => [.. Answer.Select(one => one.Key)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void TryRead_AnyFieldChangedOrLeftOut_IsNotVerified(string name)
    {
        Dictionary<string, string> fields = Signed(Answer);
        fields[name] += "0";
        Assert.False(VnPayTransaction.TryRead(fields, VnPayTransaction.QueryOrder, Signer, out _));
        fields.Remove(name);
        Assert.False(VnPayTransaction.TryRead(fields, VnPayTransaction.QueryOrder, Signer, out _));
    }

    [Fact]
    public void TryRead_AnswerThatSaysNothing_IsReadAsNothing()
    {
        Assert.True(VnPayTransaction.TryRead(Signed([]), VnPayTransaction.QueryOrder, Signer, out VnPayTransaction? read));
        Assert.Equal(
            ("", "", null, "", "", GatewayOutcome.NeedsReview),
            (read.RequestCode, read.Reference, read.Amount, read.TransactionNumber, read.Status, read.Outcome));
    }

    [Theory]
    [InlineData("2000050")] // half a đồng
    [InlineData("20.000")]
    [InlineData("-100")]
    public void TryRead_SignedAmountThatIsNone_IsRefused(string amount)
    {
        Assert.False(VnPayTransaction.TryRead(Signed([new("vnp_Amount", amount)]), VnPayTransaction.QueryOrder, Signer, out VnPayTransaction? read));
        Assert.Null(read);
    }

    [Fact]
    public void Read_NotificationWithEveryField_IsRead() => Assert.Equal(
        "VnPayIpn { Reference = REF1, Amount = 20.000 đ, TransactionNumber = 14422574, BankCode = NCB, PaidAt = 2026-08-17 08:35:00, ResponseCode = 00, TransactionStatus = 02, Outcome = NeedsReview }",
        Notification(Answer).ToString());

    [Theory]
    [InlineData("20260817")] // a day alone
    [InlineData("20261317083500")] // no month
    public void Read_MomentThatIsNone_IsNotSaid(string written) =>
        Assert.Null(Notification([.. Answer.Where(field => field.Key != "vnp_PayDate"), new("vnp_PayDate", written)]).PaidAt);

    [Fact]
    public void Read_NotificationOfWhatItNeedsAlone_LeavesTheRestEmpty()
    {
        VnPayIpn read = Notification([.. Answer.Where(field => field.Key is "vnp_TxnRef" or "vnp_Amount" or "vnp_ResponseCode")]);
        Assert.Equal(
            ("REF1", Vnd.Of(20_000), "", "", null, "00", ""),
            (read.Reference, read.Amount, read.TransactionNumber, read.BankCode, read.PaidAt, read.ResponseCode, read.TransactionStatus));
    }

    [Theory]
    [InlineData("vnp_TxnRef")]
    [InlineData("vnp_ResponseCode")]
    [InlineData("vnp_Amount")]
    public void Read_SignedWithoutWhatItNeeds_NamesTheField(string name) =>
        Assert.Equal(new VnPayReading.Unreadable(name), Read([.. Answer.Where(field => field.Key != name)]));

    private static VnPayIpn Notification(KeyValuePair<string, string>[] fields) => Assert.IsType<VnPayReading.Verified>(Read(fields)).Notification;

    private static VnPayReading Read(KeyValuePair<string, string>[] fields) =>
        VnPayIpn.Read([.. fields, new("vnp_SecureHash", Signer.Sign(fields))], Signer);

    private static Dictionary<string, string> Signed(KeyValuePair<string, string>[] answer)
    {
        Dictionary<string, string> fields = new(answer);
        byte[] text = Encoding.UTF8.GetBytes(string.Join('|', Answer.Select(field => fields.GetValueOrDefault(field.Key, ""))));
        fields["vnp_SecureHash"] = Convert.ToHexStringLower(HMACSHA512.HashData("SECRETKEY"u8, text));
        return fields;
    }
}
