using System.Net;
using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class PaymentPlatformTests
{
    private static readonly PlatformSigner Signer = PlatformSigner.Of("MONGCAI", "s3cret");
    private static readonly Instant Afternoon = Instant.FromUtc(2026, 8, 17, 8, 0);
    private static readonly ExpectedPayment Due = new("REF1", Vnd.Of(20_000), IsRecorded: false);

    [Fact]
    public void Init_OfABill_IsWrittenInFull() =>
        Snapshots.Matches(PlatformRequest.Init(Signer, "REF1", Bill(), "Nộp lệ phí", Afternoon, IPAddress.Parse("203.0.113.7")).ToJson());

    [Fact]
    public void Query_Signature_IsTheKnownOne()
    {
        PlatformRequest query = PlatformRequest.Query(Signer, "REF1", Afternoon);
        Assert.Equal("QUERY|1.0.6|MONGCAI|REF1|20260817150000", query.SignedData); // 15 o'clock, not 03
        Assert.Equal("5c7a8b4f713a612fa57d2ff77e44a35c9b16ec9de3cce6d025a1fd9349df43fd", query.Signature);
        Assert.StartsWith("GET_BILL|1.0.6|", PlatformRequest.Bill(Signer, "REF1", Afternoon).SignedData, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_FieldWithABar_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Signer.Sign(["a|b", "c"])); // would be signed like a, b|c
        Assert.Throws<ArgumentException>(() => PlatformRequest.Query(Signer, "REF|1", Afternoon));
        Assert.False(Signer.Verify(["a|b", "c"], Signer.Sign(["a", "b", "c"])));
    }

    [Fact]
    public void Judge_SignedSuccess_IsRecorded()
    {
        Assert.Equal(ConfirmationVerdict.Record, PlatformNotification.Judge(Confirmation(), Signer, _ => Due, out PlatformNotification? record));
        Assert.Equal((GatewayOutcome.Succeeded, Vnd.Of(20_000), "T1"), (record!.Outcome, record.Amount, record.TransactionNumber));
    }

    [Fact]
    public void PaidAt_InTheAfternoon_IsReadOn24Hours() // one system writes hours of twelve, another reads months for minutes
    {
        PlatformNotification.Judge(Confirmation(), Signer, _ => Due, out PlatformNotification? record);
        Assert.Equal(new LocalDateTime(2026, 8, 17, 15, 5), record?.PaidAt);
    }

    [Fact]
    public void Init_OfAShortDossierCode_KeepsItWhole() // one system cuts codes at a fixed place
    {
        FeeBill bill = FeeBill.Of(DossierCode.Parse("H49.22-260817-0001"), Bill().Procedure, Bill().Account, Bill().Payer, "x", Bill().Lines);
        Assert.Contains(
            "\"MaHoSo\":\"H49.22-260817-0001\"",
            PlatformRequest.Init(Signer, "REF1", bill, "x", Afternoon, IPAddress.Loopback).ToJson(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_SignedFailure_IsRecordedToo()
    {
        PlatformNotification.Judge(Confirmation(("MaLoi", "05")), Signer, _ => Due, out PlatformNotification? record);
        Assert.Equal(GatewayOutcome.Failed, record?.Outcome);
    }

    [Fact]
    public void Judge_ForgedConfirmation_NeverAsksTheStore()
    {
        Dictionary<string, string> forged = Confirmation();
        forged["SoTien"] = "1";
        Assert.Equal(
            ConfirmationVerdict.WrongSignature,
            PlatformNotification.Judge(forged, Signer, _ => throw new InvalidOperationException("The store was asked."), out PlatformNotification? record));
        Assert.Null(record); // one system computed the signature and never compared it
    }

    [Theory]
    [InlineData(null, "VND", 20_000, false, ConfirmationVerdict.UnknownReference)]
    [InlineData("REF1", "USD", 1, true, ConfirmationVerdict.WrongCurrency)] // before the amount
    [InlineData("REF1", "VND", 1, true, ConfirmationVerdict.WrongAmount)] // before the replay
    [InlineData("REF1", "VND", 20_000, true, ConfirmationVerdict.AlreadyRecorded)]
    public void Judge_BehindTheSignature_ChecksInOrder(string? known, string currency, long due, bool isRecorded, ConfirmationVerdict expected)
    {
        ExpectedPayment? payment = known is null ? null : new(known, Vnd.Of(due), isRecorded);
        Assert.Equal(expected, PlatformNotification.Judge(Confirmation(("MaTienTe", currency)), Signer, _ => payment, out PlatformNotification? record));
        Assert.Null(record);
    }

    [Theory]
    [InlineData("SoTien", "20.000")]
    [InlineData("LoaiBanTin", "INIT")] // a signed message of another kind
    [InlineData("MaDoiTac", "OTHER")]
    public void Judge_SignedButUnreadable_IsSaidToBe(string name, string value) =>
        Assert.Equal(ConfirmationVerdict.Unreadable, PlatformNotification.Judge(Confirmation((name, value)), Signer, _ => Due, out _));

    [Fact]
    public void Judge_AnyFields_NeverThrows() =>
        Gen.Dictionary(Gen.OneOf(Gen.Const("MaLoi"), Gen.Const("SoTien"), Gen.Const("MaXacThuc"), Gen.Const("MaThamChieu"), Gen.Const("LoaiBanTin")), Gen.String)[0, 3].Sample(fields =>
            PlatformNotification.Judge(fields, Signer, _ => Due, out _) == ConfirmationVerdict.WrongSignature);

    [Theory]
    [InlineData(ConfirmationVerdict.Record, "00")]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, "00")]
    [InlineData(ConfirmationVerdict.WrongSignature, "99")]
    [InlineData(ConfirmationVerdict.WrongAmount, "99")]
    public void Reply_ToAVerdict_SaysWhetherItIsRecorded(ConfirmationVerdict verdict, string code)
    {
        PlatformReply reply = PlatformReply.To(verdict, "REF1", Signer, Afternoon);
        Assert.Equal(code, reply.Code);
        Assert.Contains("\"MaXacThuc\":\"", reply.ToJson(), StringComparison.Ordinal);
        Assert.NotEqual(reply.ToJson(), PlatformReply.To(verdict, "REF1", Signer, Afternoon, ["MaLoi"]).ToJson()); // the signed fields are the caller's to set
    }

    [Fact]
    public void ToString_OfWhatHoldsPersonalData_Hides()
    {
        Assert.Equal("a payer", Bill().Payer.ToString());
        Assert.Equal("000.00.01.H49-260817-0001: 20.000 đ", Bill().ToString());
        Assert.Equal("MONGCAI", Signer.ToString());
    }

    [Fact]
    public void Bill_WithoutProperLines_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => With());
        Assert.Throws<ArgumentException>(() => With(new FeeBillLine(FeeKind.Fee, "P1", "x", Vnd.Zero)));
        Assert.Throws<ArgumentException>(() => With(new FeeBillLine(FeeKind.NotStated, "P1", "x", Vnd.Of(1))));
        static FeeBill With(params FeeBillLine[] lines) => FeeBill.Of(Bill().Dossier, Bill().Procedure, Bill().Account, Bill().Payer, "x", lines);
    }

    internal static FeeBill Bill() => FeeBill.Of(
        DossierCode.Parse("000.00.01.H49-260817-0001"),
        new("2.000815", "Chứng thực bản sao từ bản chính", "000.00.01.H49", "Trung tâm Phục vụ hành chính công"),
        new("113366668888", "970415", "KHO BAC NHA NUOC"),
        new("Người nộp mẫu", "022000000000", "Số 1", "", "Quảng Ninh"),
        "Nop phi ho so",
        [new(FeeKind.Fee, "P1", "Phí chứng thực", Vnd.Of(15_000)), new(FeeKind.Charge, "L1", "Lệ phí", Vnd.Of(5_000))]);

    private static Dictionary<string, string> Confirmation(params (string Name, string Value)[] changes)
    {
        Dictionary<string, string> fields = new()
        {
            ["LoaiBanTin"] = "CONFIRM",
            ["MaLoi"] = "00",
            ["MaDoiTac"] = "MONGCAI",
            ["MaThamChieu"] = "REF1",
            ["SoTien"] = "20000",
            ["MaTienTe"] = "VND",
            ["MaGiaoDich"] = "T1",
            ["MaNganHang"] = "VCB",
            ["ThoiGianGD"] = "20260817150500",
            ["ThongTinGiaoDich"] = "Nop le phi",
        };
        foreach ((string name, string value) in changes)
        {
            fields[name] = value;
        }

        fields["MaXacThuc"] = Signer.Sign(fields.Values);
        return fields;
    }
}
