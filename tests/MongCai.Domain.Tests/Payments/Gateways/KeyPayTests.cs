using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class KeyPayTests
{
    /// <summary>HMAC-SHA256 of <c>0|MC|PAY|20000|T1|3.0</c> with the second key, worked out apart from this code.</summary>
    private const string CallbackSignature = "e1c7aae7bb9680362acb215334627fc04e596780dc1fe71812637f23d713f355";

    private static readonly KeyPaySigner Signer = KeyPaySigner.Of("MC", "key1", "key2");
    private static readonly ExpectedPayment Due = new("T1", Vnd.Of(20_000), IsRecorded: false);

    [Fact]
    public void Pay_OfABill_IsWrittenInFull()
    {
        KeyPayRequest request = KeyPayRequest.Pay(Signer, "T1", PaymentPlatformTests.Bill(), "Nộp lệ phí", new("https://example.org/return"));
        Assert.Equal("a1725f99223921ea058d9d9aec365b8b712f85e6db499447b50ff9167dc915d6", request.Signature);
        Snapshots.Matches(request.ToJson());
    }

    [Fact]
    public void Query_Signature_IsTheKnownOne() =>
        Assert.Equal("7171e2303819686d8d3b165f8498576a16b570bbc18dc7bb3103b87d1a130eb6", KeyPayRequest.Query(Signer, "T1").Signature);

    [Fact]
    public void Options_OfTheCaller_AreWrittenAndSigned()
    {
        KeyPayOptions options = new() { CountryCode = "VN", QueryCommand = "CHECK" };
        Assert.Contains(
            "\"country_code\":\"VN\"",
            KeyPayRequest.Pay(Signer, "T1", PaymentPlatformTests.Bill(), "x", new("https://example.org/"), options).ToJson(),
            StringComparison.Ordinal);
        KeyPayRequest query = KeyPayRequest.Query(Signer, "T1", options);
        Assert.Contains("\"command\":\"CHECK\"", query.ToJson(), StringComparison.Ordinal);
        Assert.NotEqual(KeyPayRequest.Query(Signer, "T1").Signature, query.Signature);
    }

    [Theory]
    [InlineData(ConfirmationVerdict.Record, "0")]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, "0")]
    [InlineData(ConfirmationVerdict.WrongSignature, "-1")]
    [InlineData(ConfirmationVerdict.WrongAmount, "-1")]
    public void Reply_ToAVerdict_SaysWhetherItIsTakenNoteOf(ConfirmationVerdict verdict, string code) =>
        Assert.StartsWith($"{{\"return_code\":\"{code}\",\"return_msg\":\"", KeyPayReply.To(verdict).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Judge_CallOfAFailure_IsAskedForToo() // one system answers success to it and stores nothing
    {
        Assert.Equal(ConfirmationVerdict.Record, KeyPayNotification.Judge(Call("7"), Signer, _ => Due, out KeyPayNotification? call));
        Assert.Equal("7", call?.ClaimedStatus);
    }

    [Fact]
    public void ToString_OfASigner_HidesTheKeys() => Assert.Equal("MC", Signer.ToString());

    [Fact]
    public void Judge_SignedCall_OnlyAsksTheGateway()
    {
        Assert.Equal(ConfirmationVerdict.Record, KeyPayNotification.Judge(Call("0"), Signer, _ => Due, out KeyPayNotification? call));
        Assert.Equal(("T1", Vnd.Of(20_000), "0"), (call!.Transaction, call.Amount, call.ClaimedStatus));
    }

    [Fact]
    public void Judge_StatusChangedByAnyone_IsStillSigned()
    {
        KeyPayNotification.Judge(Call("0"), Signer, _ => Due, out KeyPayNotification? paid);
        KeyPayNotification.Judge(Call("7"), Signer, _ => Due, out KeyPayNotification? notPaid);
        Assert.NotEqual(paid!.ClaimedStatus, notPaid!.ClaimedStatus); // so that a claim must never be an outcome
    }

    [Fact]
    public void Judge_AmountChanged_IsForged()
    {
        Dictionary<string, string> call = Call("0");
        call["trans_amount"] = "1";
        Assert.Equal(
            ConfirmationVerdict.WrongSignature,
            KeyPayNotification.Judge(call, Signer, _ => throw new InvalidOperationException("The store was asked."), out KeyPayNotification? read));
        Assert.Null(read);
    }

    [Fact]
    public void Judge_StatusZeroTwice_ActsOnce() =>
        Assert.Equal(ConfirmationVerdict.AlreadyRecorded, KeyPayNotification.Judge(Call("0"), Signer, _ => Due with { IsRecorded = true }, out _));

    [Fact]
    public void Judge_AnyFields_NeverThrows() =>
        Gen.Dictionary(Gen.OneOf(Gen.Const("transaction_id"), Gen.Const("trans_amount"), Gen.Const("check_sum"), Gen.Const("status"), Gen.Const("addition_fee")), Gen.String)[0, 3].Sample(fields =>
            KeyPayNotification.Judge(fields, Signer, _ => Due, out _) == ConfirmationVerdict.WrongSignature);

    [Fact]
    public void Query_FieldWithABar_IsRefused() => Assert.Throws<ArgumentException>(() => KeyPayRequest.Query(Signer, "T|1"));

    private static Dictionary<string, string> Call(string status) =>
        new() { ["transaction_id"] = "T1", ["trans_amount"] = "20000", ["addition_fee"] = "0", ["status"] = status, ["check_sum"] = CallbackSignature };
}
