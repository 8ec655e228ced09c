using System.Net;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every message to the national payment platform whole. The signatures were worked out apart from this code, with Python's hashlib.</summary>
public class PaymentPlatformMessagesTests
{
    private static readonly PlatformSigner Signer = PlatformSigner.Of("MONGCAI", "s3cret");
    private static readonly Instant Afternoon = Instant.FromUtc(2026, 8, 17, 8, 0);
    private static readonly ExpectedPayment Due = new("REF1", Vnd.Of(20_000), IsRecorded: false);

    [Fact]
    public void Query_IsWrittenWhole() => Assert.Equal(
        """{"LoaiBanTin":"QUERY","PhienBan":"1.0.6","MaDoiTac":"MONGCAI","MaThamChieu":"REF1","ThoiGianGD":"20260817150000","MaXacThuc":"5c7a8b4f713a612fa57d2ff77e44a35c9b16ec9de3cce6d025a1fd9349df43fd"}""",
        PlatformRequest.Query(Signer, "REF1", Afternoon).ToJson());

    [Fact]
    public void ServiceCode_FollowsTheProcedure_UnlessItIsGiven()
    {
        FeeBillProcedure procedure = new("1.000001", "n", "a", "b");
        Assert.Equal("2.000002.01", (procedure with { Code = "2.000002" }).ServiceCode);
        Assert.Equal("7", (procedure with { ServiceCode = "7" } with { Code = "2.000002" }).ServiceCode);
        Assert.Equal(procedure, procedure with { ServiceCode = "1.000001.01" });
    }

    [Fact]
    public void Bill_IsWrittenWhole() => Assert.Equal(
        """{"LoaiBanTin":"GET_BILL","PhienBan":"1.0.6","MaDoiTac":"MONGCAI","MaThamChieu":"REF1","ThoiGianGD":"20260817150000","MaXacThuc":"b545a87861651ab43c2ef1fa0b3aa001961ac48d24f4d1700d964b50445822fe"}""",
        PlatformRequest.Bill(Signer, "REF1", Afternoon).ToJson());

    [Theory]
    [InlineData(ConfirmationVerdict.Record, true)]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, true)]
    [InlineData(ConfirmationVerdict.UnknownReference, false)]
    [InlineData(ConfirmationVerdict.WrongCurrency, false)]
    [InlineData(ConfirmationVerdict.WrongAmount, false)]
    [InlineData(ConfirmationVerdict.WrongSignature, false)]
    [InlineData(ConfirmationVerdict.Unreadable, false)]
    public void Reply_ToAVerdict_IsWrittenWhole(ConfirmationVerdict verdict, bool isRecorded)
    {
        PlatformReply reply = PlatformReply.To(verdict, "REF1", Signer, Afternoon);
        Assert.Equal(
            isRecorded
                ? """{"MaLoi":"00","MoTaLoi":"Thành công","MaDoiTac":"MONGCAI","MaThamChieu":"REF1","ThoiGianGD":"20260817150000","MaXacThuc":"9b5bd1c088c151612d88670aa27558a719a2c5bf56a903a792e07a20b743d1fc"}"""
                : """{"MaLoi":"99","MoTaLoi":"Không ghi nhận","MaDoiTac":"MONGCAI","MaThamChieu":"REF1","ThoiGianGD":"20260817150000","MaXacThuc":"816644a43bfb91b50ea60d26f5adce720e046d86f189d9a4b72d2e6735ab38c0"}""",
            reply.ToJson());
        Assert.Equal(isRecorded ? "00 Thành công" : "99 Không ghi nhận", reply.ToString());
    }

    [Fact]
    public void Reply_OverFieldsOfTheCallers_IsSignedInTheirOrder() => Assert.EndsWith(
        "\"MaXacThuc\":\"abb47d1c5dc499405356189b478b2b1b907a7f8356eb3f4ed9bfc142647ab071\"}",
        PlatformReply.To(ConfirmationVerdict.Record, "REF1", Signer, Afternoon, ["MaThamChieu", "MaLoi"]).ToJson(),
        StringComparison.Ordinal);

    [Fact]
    public void Reply_OverAFieldThatItHasNot_IsRefused() => Assert.Equal( // else an empty text would be signed in its place
        "'SoTien' is no field of the answer, which has MaLoi, MoTaLoi, MaDoiTac, MaThamChieu, ThoiGianGD. Name those that are signed. (Parameter 'signedFields')",
        Assert.Throws<ArgumentException>(() => PlatformReply.To(ConfirmationVerdict.Record, "REF1", Signer, Afternoon, ["MaLoi", "SoTien"])).Message);

    [Fact]
    public void ToString_OfARequest_NamesItsKindAndThePartner() => Assert.Equal("QUERY of MONGCAI", PlatformRequest.Query(Signer, "REF1", Afternoon).ToString());

    [Theory]
    [InlineData("MaNganHang")]
    [InlineData("MaGiaoDich")]
    [InlineData("ThoiGianGD")]
    [InlineData("ThongTinGiaoDich")]
    [InlineData("SoTien")]
    public void Judge_SignedWithoutAField_IsUnreadable(string name) // the signature is over an empty text in its place
    {
        Dictionary<string, string> fields = new(Confirmation);
        fields[name] = "";
        fields["MaXacThuc"] = Signer.Sign(Confirmation.Select(field => fields[field.Key]));
        fields.Remove(name);
        Assert.Equal(ConfirmationVerdict.Unreadable, PlatformNotification.Judge(fields, Signer, _ => Due, out PlatformNotification? record));
        Assert.Null(record);
    }

    [Fact]
    public void Judge_ConfirmationWithEveryField_IsRead()
    {
        Dictionary<string, string> fields = new(Confirmation) { ["MaXacThuc"] = Signer.Sign(Confirmation.Select(field => field.Value)) };
        PlatformNotification.Judge(fields, Signer, _ => Due, out PlatformNotification? record);
        Assert.Equal(
            "PlatformNotification { Reference = REF1, Amount = 20.000 đ, Currency = VND, ErrorCode = 00, TransactionNumber = T1, BankCode = VCB, PaidAt = 2026-08-17 15:05:00, Outcome = Succeeded }",
            record?.ToString());
    }

    public static TheoryData<string, Action> Nothings => new()
    {
        { "signer", () => PlatformRequest.Init(null!, "REF1", PaymentPlatformTests.Bill(), "x", Afternoon, IPAddress.Loopback) },
        { "reference", () => PlatformRequest.Init(Signer, null!, PaymentPlatformTests.Bill(), "x", Afternoon, IPAddress.Loopback) },
        { "bill", () => PlatformRequest.Init(Signer, "REF1", null!, "x", Afternoon, IPAddress.Loopback) },
        { "information", () => PlatformRequest.Init(Signer, "REF1", PaymentPlatformTests.Bill(), null!, Afternoon, IPAddress.Loopback) },
        { "payerAddress", () => PlatformRequest.Init(Signer, "REF1", PaymentPlatformTests.Bill(), "x", Afternoon, null!) },
    };

    [Theory]
    [MemberData(nameof(Nothings))]
    public void Init_OfNothing_IsRefusedByItsName(string argument, Action make) =>
        Assert.Equal(argument, Assert.Throws<ArgumentNullException>(make).ParamName);

    [Fact]
    public void Request_WithoutAReference_IsRefused()
    {
        Assert.Equal("reference", Assert.Throws<ArgumentException>(() => PlatformRequest.Init(Signer, "", PaymentPlatformTests.Bill(), "x", Afternoon, IPAddress.Loopback)).ParamName);
        Assert.Equal("reference", Assert.Throws<ArgumentException>(() => PlatformRequest.Query(Signer, "", Afternoon)).ParamName);
    }

    [Fact]
    public void Sign_FieldWithABar_SaysTheWayOut() => Assert.Equal(
        "A signed field holds '|', which separates the fields. Take it out of the text. (Parameter 'fields')",
        Assert.Throws<ArgumentException>(() => Signer.Sign(["a|b"])).Message);

    [Fact]
    public void Bill_WithoutADossierOrALine_SaysWhatItNeeds() => Assert.Equal(
        "A bill needs a dossier code, and lines that are each a fee or a charge of a positive amount. (Parameter 'lines')",
        Assert.Throws<ArgumentException>(
            () => FeeBill.Of(default, PaymentPlatformTests.Bill().Procedure, PaymentPlatformTests.Bill().Account, PaymentPlatformTests.Bill().Payer, "x", PaymentPlatformTests.Bill().Lines)).Message);

    private static readonly KeyValuePair<string, string>[] Confirmation =
    [
        new("LoaiBanTin", "CONFIRM"), new("MaLoi", "00"), new("MaDoiTac", "MONGCAI"), new("MaThamChieu", "REF1"), new("SoTien", "20000"), new("MaTienTe", "VND"),
        new("MaGiaoDich", "T1"), new("MaNganHang", "VCB"), new("ThoiGianGD", "20260817150500"), new("ThongTinGiaoDich", "Nop le phi"),
    ];
}
