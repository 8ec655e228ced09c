using MongCai.Domain.Payments;
using static MongCai.Domain.Tests.Payments.VnPaySamples;

namespace MongCai.Domain.Tests.Payments;

public class VnPayCommandTests
{
    [Fact]
    public void Query_IsSigned_OverValuesJoinedByBars()
    {
        VnPayCommand query = VnPayCommand.Query("R1", "MONGCAI1", "000.00.01.H49-260817-0001", PaidAt, Now, Server, "Hỏi kết quả");
        Assert.Equal("R1|2.1.0|querydr|MONGCAI1|000.00.01.H49-260817-0001|20260817083000|20260817090000|203.0.113.1|Hoi ket qua", query.SignedData);
        Assert.EndsWith(
            "\"vnp_SecureHash\":\"b9de036fafafe6370b73cc2170f815fbbc42c83dd470a1a9d473763f6704a4d1e77aa0140f55b8b3ee4886a1cc9ff837c0b9927e342627dec7c60f33bdcfcddc\"}",
            query.ToJson(Signer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000, "02", "2000000")] // all of it
    [InlineData(5_000, "03", "500000")] // a part, in hundredths
    public void Refund_OfAllOrPart_SaysWhich(long dong, string type, string amount) =>
        Assert.Equal(
            $"R2|2.1.0|refund|MONGCAI1|{type}|REF1|{amount}|144|20260817083000|counter01|20260817090000|203.0.113.1|Hoan phi",
            VnPayCommand.Refund("R2", Paid(), Vnd.Of(dong), "MONGCAI1", PaidAt, "counter01", Now, Server, "Hoàn phí").SignedData);

    [Fact]
    public void Refund_OfMoreThanWasPaid_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => VnPayCommand.Refund("R2", Paid(), Vnd.Of(20_001), "MONGCAI1", PaidAt, "counter01", Now, Server, "Hoan phi"));

    [Theory]
    [InlineData("00", "00", GatewayOutcome.Succeeded)]
    [InlineData("00", "02", GatewayOutcome.Failed)]
    [InlineData("00", "01", GatewayOutcome.NeedsReview)] // not finished
    [InlineData("91", "", GatewayOutcome.NeedsReview)] // not found is no proof that no money moved
    public void TryRead_SignedAnswer_SaysWhatBecameOfTheMoney(string code, string status, GatewayOutcome expected)
    {
        Dictionary<string, string> answer = Answer(code, status, "2000000");
        Assert.True(VnPayTransaction.TryRead(answer, VnPayTransaction.QueryOrder, Signer, out VnPayTransaction? transaction));
        Assert.Equal((expected, Vnd.Of(20_000)), (transaction.Outcome, transaction.Amount));
    }

    [Fact]
    public void TryRead_AmountInHundredths_IsVerifiedAsItCame() =>
        Assert.True(VnPayTransaction.TryRead(Answer("00", "00", "2000000"), VnPayTransaction.QueryOrder, Signer, out _)); // one library divides before it verifies

    [Fact]
    public void TryRead_AnswerWithoutASignature_IsRefused()
    {
        Dictionary<string, string> answer = Answer("00", "00", "2000000");
        answer.Remove("vnp_SecureHash");
        Assert.False(VnPayTransaction.TryRead(answer, VnPayTransaction.QueryOrder, Signer, out _)); // one library takes it for verified
    }

    [Fact]
    public void TryRead_FieldWithABar_IsRefused()
    {
        Dictionary<string, string> answer = Answer("00", "00", "2000000");
        answer["vnp_Message"] = "a|b";
        Assert.False(VnPayTransaction.TryRead(answer, VnPayTransaction.RefundOrder, Signer, out _));
    }

    private static Dictionary<string, string> Answer(string code, string status, string amount)
    {
        Dictionary<string, string> fields = new()
        {
            ["vnp_ResponseId"] = "A1",
            ["vnp_Command"] = "querydr",
            ["vnp_ResponseCode"] = code,
            ["vnp_TxnRef"] = "REF1",
            ["vnp_Amount"] = amount,
            ["vnp_TransactionStatus"] = status,
        };
        string data = string.Join('|', VnPayTransaction.QueryOrder.Select(name => fields.GetValueOrDefault(name, "")));
        fields["vnp_SecureHash"] = Convert.ToHexString(
            System.Security.Cryptography.HMACSHA512.HashData("SECRETKEY"u8, System.Text.Encoding.UTF8.GetBytes(data)));
        return fields;
    }
}
