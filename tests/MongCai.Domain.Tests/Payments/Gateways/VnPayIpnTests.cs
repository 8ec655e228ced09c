using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class VnPayIpnTests
{
    private static readonly VnPaySigner Signer = VnPaySigner.WithSecret("SECRETKEY");
    private static readonly ExpectedPayment Due = new("REF1", Vnd.Of(20_000), IsRecorded: false);

    [Fact]
    public void Judge_SuccessAsExpected_RecordsAndAnswers00()
    {
        Decided decision = Decide(Signed(), Due);
        Assert.Equal(GatewayOutcome.Succeeded, decision.ToRecord?.Outcome);
        Assert.Equal(Vnd.Of(20_000), decision.ToRecord?.Amount);
        Assert.Equal("""{"RspCode":"00","Message":"Confirm Success"}""", decision.Answer.ToJson());
    }

    [Fact]
    public void Judge_FailedPayment_IsRecordedAndAnswered00()
    {
        Decided decision = Decide(Signed(("vnp_ResponseCode", "24"), ("vnp_TransactionStatus", "02")), Due);
        Assert.Equal(GatewayOutcome.Failed, decision.ToRecord?.Outcome);
        Assert.Equal("00", decision.Answer.Code); // 99 would be asked again ten times
        Assert.False(decision.Answer.IsRetried);
    }

    [Theory]
    [InlineData("00", "00", GatewayOutcome.Succeeded)]
    [InlineData("00", "02", GatewayOutcome.NeedsReview)] // one demo takes either code for success
    [InlineData("24", "00", GatewayOutcome.NeedsReview)]
    [InlineData("07", "00", GatewayOutcome.NeedsReview)] // money taken, suspected fraud
    [InlineData("99", "04", GatewayOutcome.NeedsReview)] // the bank was debited, VNPAY failed
    [InlineData("99", "01", GatewayOutcome.NeedsReview)] // not finished
    [InlineData("51", "02", GatewayOutcome.Failed)]
    [InlineData("11", "", GatewayOutcome.Failed)]
    public void Outcome_OfBothCodes_IsNeverGuessed(string response, string status, GatewayOutcome expected) =>
        Assert.Equal(expected, Decide(Signed(("vnp_ResponseCode", response), ("vnp_TransactionStatus", status)), Due).ToRecord?.Outcome);

    [Fact]
    public void Judge_BadSignature_NeverAsksTheStore()
    {
        KeyValuePair<string, string>[] forged = [.. Signed().Select(pair => pair.Key == "vnp_Amount" ? new("vnp_Amount", "100") : pair)];
        Decided decision = DecideBy(forged, _ => throw new InvalidOperationException("The store was asked."));
        Assert.Equal("97", decision.Answer.Code);
        Assert.Null(decision.ToRecord);
    }

    [Fact]
    public void Judge_TrueMessageAfterAForgedOne_IsStillRecorded()
    {
        HashSet<string> store = [];
        foreach (KeyValuePair<string, string>[] message in (KeyValuePair<string, string>[][])[[.. Signed().SkipLast(1), new("vnp_SecureHash", "00")], Signed()])
        {
            Decided decision = DecideBy(message, notification => Due with { IsRecorded = store.Contains(notification.Reference) });
            if (decision.ToRecord is { } record)
            {
                store.Add(record.Reference);
            }
        }

        Assert.Contains("REF1", store); // the forged message left nothing that blocks the true one
    }

    [Fact]
    public void Judge_WrongSignatureAndUnknownOrder_SignatureComesFirst() =>
        Assert.Equal("97", Decide([.. Signed().SkipLast(1)], null).Answer.Code);

    [Fact]
    public void Judge_UnknownOrder_ComesBeforeTheAmount() => Assert.Equal("01", Decide(Signed(), null).Answer.Code);

    [Fact]
    public void Judge_WrongAmount_ComesBeforeTheReplay() =>
        Assert.Equal("04", Decide(Signed(), Due with { Amount = Vnd.Of(2_000_000), IsRecorded = true }).Answer.Code); // hundredths taken for đồng

    [Fact]
    public void Judge_Replay_StoresNothing()
    {
        Decided decision = Decide(Signed(), Due with { IsRecorded = true });
        Assert.Equal("02", decision.Answer.Code);
        Assert.Null(decision.ToRecord);
    }

    [Theory]
    [InlineData("vnp_Amount", "20000.5")]
    [InlineData("vnp_Amount", "2000050")] // half a đồng
    [InlineData("vnp_Amount", "-100")]
    [InlineData("vnp_TxnRef", "")]
    [InlineData("vnp_ResponseCode", "")]
    public void Judge_SignedButUnreadable_Answers99(string field, string value)
    {
        Decided decision = Decide(Signed((field, value)), Due);
        Assert.Equal(("99", null), (decision.Answer.Code, decision.ToRecord));
    }

    [Fact]
    public void Read_CapitalHexadecimal_IsVerified() =>
        Assert.IsType<VnPayReading.Verified>(
            VnPayIpn.Read(Signed().Select(pair => pair.Key == "vnp_SecureHash" ? new(pair.Key, pair.Value.ToUpperInvariant()) : pair), Signer));

    [Fact]
    public void Read_TrackersParameter_DoesNotBreakTheSignature() =>
        Assert.IsType<VnPayReading.Verified>(VnPayIpn.Read([.. Signed(), new("utm_source", "mail")], Signer));

    [Fact]
    public void Read_ParameterTwice_IsNotVerified() =>
        Assert.IsType<VnPayReading.WrongSignature>(VnPayIpn.Read([.. Signed(), new("vnp_TxnRef", "REF2")], Signer));

    [Fact]
    public void Read_AnyOneValueChanged_IsNotVerified() =>
        Gen.Select(Gen.Int[0, 6], Gen.String[Gen.Char['0', 'z'], 1, 20]).Sample((index, value) =>
        {
            KeyValuePair<string, string>[] message = Signed();
            bool same = message[index].Value == value;
            message[index] = new(message[index].Key, value);
            return same || VnPayIpn.Read(message, Signer) is VnPayReading.WrongSignature;
        });

    [Fact]
    public void Read_AnySignatureText_NeverThrows() =>
        Gen.String.Sample(
            signature => VnPayIpn.Read([.. Signed().SkipLast(1), new("vnp_SecureHash", signature)], Signer) is VnPayReading.WrongSignature);

    [Theory]
    [InlineData(ConfirmationVerdict.Record, false)]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, false)]
    [InlineData(ConfirmationVerdict.WrongAmount, true)]
    [InlineData(ConfirmationVerdict.WrongSignature, true)]
    [InlineData(ConfirmationVerdict.Unreadable, true)]
    public void Answer_OtherThan00And02_IsRetried(ConfirmationVerdict verdict, bool isRetried) => Assert.Equal(isRetried, VnPayReply.To(verdict).IsRetried);

    private static Decided Decide(KeyValuePair<string, string>[] message, ExpectedPayment? expected) => DecideBy(message, _ => expected);

    private static Decided DecideBy(KeyValuePair<string, string>[] message, Func<VnPayIpn, ExpectedPayment?> find) =>
        new(VnPayReply.To(VnPayIpn.Judge(message, Signer, find, out VnPayIpn? toRecord)), toRecord);

    private static KeyValuePair<string, string>[] Signed(params (string Name, string Value)[] changes)
    {
        Dictionary<string, string> fields = new()
        {
            ["vnp_TmnCode"] = "MONGCAI1",
            ["vnp_Amount"] = "2000000",
            ["vnp_BankCode"] = "NCB",
            ["vnp_PayDate"] = "20260817083500",
            ["vnp_TransactionNo"] = "14422574",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TxnRef"] = "REF1",
            ["vnp_TransactionStatus"] = "00",
        };
        foreach ((string name, string value) in changes)
        {
            fields[name] = value;
        }

        return [.. fields, new("vnp_SecureHash", Signer.Sign(fields))];
    }

    private sealed record Decided(VnPayReply Answer, VnPayIpn? ToRecord);
}
