using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every message of KeyPay whole. The signatures were worked out apart from this code, with Python's hmac.</summary>
public class KeyPayMessagesTests
{
    private static readonly KeyPaySigner Signer = KeyPaySigner.Of("MC", "key1", "key2");
    private static readonly ExpectedPayment Due = new("T1", Vnd.Of(20_000), IsRecorded: false);

    [Fact]
    public void Query_IsWrittenWhole() => Assert.Equal(
        """{"client_id":"MC","command":"QUERY","transaction_id":"T1","check_sum":"7171e2303819686d8d3b165f8498576a16b570bbc18dc7bb3103b87d1a130eb6"}""",
        KeyPayRequest.Query(Signer, "T1").ToJson());

    [Theory]
    [InlineData(ConfirmationVerdict.Record, "0", "Thành công")]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, "0", "Thành công")]
    [InlineData(ConfirmationVerdict.UnknownReference, "-1", "Không ghi nhận")]
    [InlineData(ConfirmationVerdict.WrongCurrency, "-1", "Không ghi nhận")]
    [InlineData(ConfirmationVerdict.WrongAmount, "-1", "Không ghi nhận")]
    [InlineData(ConfirmationVerdict.WrongSignature, "-1", "Không ghi nhận")]
    [InlineData(ConfirmationVerdict.Unreadable, "-1", "Không ghi nhận")]
    public void Reply_ToAVerdict_IsWrittenWhole(ConfirmationVerdict verdict, string code, string message)
    {
        KeyPayReply reply = KeyPayReply.To(verdict);
        Assert.Equal($$"""{"return_code":"{{code}}","return_msg":"{{message}}"}""", reply.ToJson());
        Assert.Equal($"{code} {message}", reply.ToString());
    }

    [Theory]
    [InlineData("transaction_id=T1&trans_amount=20000", "e1c7aae7bb9680362acb215334627fc04e596780dc1fe71812637f23d713f355")] // no further fee is one of 0
    [InlineData("transaction_id=T1&trans_amount=20000&addition_fee=500", "e644ccb620efa8044fb2194c4927b4abe2edb6eaec8ab20ebf0f5dd2c25f8da1")]
    public void Judge_CallWithoutAStatus_ClaimsNothing(string call, string signature)
    {
        Assert.Equal(ConfirmationVerdict.Record, Judge(call, signature, Due, out KeyPayNotification? toQuery));
        Assert.Equal(("T1", Vnd.Of(20_000), ""), (toQuery!.Transaction, toQuery.Amount, toQuery.ClaimedStatus));
    }

    [Theory]
    [InlineData("trans_amount=20000", "6f1a9e26579c16f395c54bb4b1a5d4c934172446e4b1b210bf2ce5adc289e481")] // of no transaction
    [InlineData("transaction_id=T1", "23781b3a060541e80f03b8590420235c18627ea388d74fff9e794872a1b91f99")] // of no amount
    [InlineData("transaction_id=T1&trans_amount=20.000", "ae469526e77d1ef28af66bcd00ad404232a5b5df914810ea7c132f771a8441b1")]
    [InlineData("transaction_id=T1&trans_amount=-20000", "9aafc4db6f4b61523da0de4303c4fc9bf63f59d572a283f3ddd8e061b97fa901")]
    public void Judge_SignedCallThatLacksOrMisspellsAField_IsUnreadable(string call, string signature)
    {
        Assert.Equal(ConfirmationVerdict.Unreadable, Judge(call, signature, Due, out KeyPayNotification? toQuery));
        Assert.Null(toQuery);
    }

    [Theory]
    [InlineData(20_000, true, ConfirmationVerdict.AlreadyRecorded)]
    [InlineData(10_000, false, ConfirmationVerdict.WrongAmount)]
    public void Judge_CallThatIsNotToBeRecorded_AsksForNothing(long due, bool isRecorded, ConfirmationVerdict expected)
    {
        ConfirmationVerdict verdict = Judge(
            "transaction_id=T1&trans_amount=20000", "e1c7aae7bb9680362acb215334627fc04e596780dc1fe71812637f23d713f355",
            new("T1", Vnd.Of(due), isRecorded), out KeyPayNotification? toQuery);
        Assert.Equal((expected, null), (verdict, toQuery));
    }

    private static ConfirmationVerdict Judge(string call, string signature, ExpectedPayment? expected, out KeyPayNotification? toQuery) => KeyPayNotification.Judge(
        $"{call}&check_sum={signature}".Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], field => field[1]), Signer, _ => expected, out toQuery);
}
