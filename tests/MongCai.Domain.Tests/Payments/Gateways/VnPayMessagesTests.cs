using System.Net;
using MongCai.Domain.Payments;
using NodaTime;
using static MongCai.Domain.Tests.Payments.VnPaySamples;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every message to VNPAY whole, and what is wrong in one by its argument. The signatures were worked out apart from this code, with Python's hmac.</summary>
public class VnPayMessagesTests
{
    [Fact]
    public void Query_IsWrittenWhole() => Assert.Equal(
        """{"vnp_RequestId":"R1","vnp_Version":"2.1.0","vnp_Command":"querydr","vnp_TmnCode":"MONGCAI1","vnp_TxnRef":"REF1","""
        + """
        "vnp_TransactionDate":"20260817083000","vnp_CreateDate":"20260817090000","vnp_IpAddr":"203.0.113.1","vnp_OrderInfo":"Hoi ket qua",
        """
        + "\"vnp_SecureHash\":\"928ba681ced8ef863d3b93715c5b749934a0e2239c895680073b9b9e2dc8bea6d133e459611e6ca4930916ec8c663723881c9a103af10d90af6c5d6ff197ed8f\"}",
        Query().ToJson(Signer));

    [Fact]
    public void Refund_IsWrittenWhole() => Assert.Equal(
        """{"vnp_RequestId":"R2","vnp_Version":"2.1.0","vnp_Command":"refund","vnp_TmnCode":"MONGCAI1","vnp_TransactionType":"03","vnp_TxnRef":"REF1","""
        + """
        "vnp_Amount":"500000","vnp_TransactionNo":"144","vnp_TransactionDate":"20260817083000","vnp_CreateBy":"counter01",
        """
        + """
        "vnp_CreateDate":"20260817090000","vnp_IpAddr":"203.0.113.1","vnp_OrderInfo":"Hoan phi",
        """
        + "\"vnp_SecureHash\":\"83a451cee5bf8808b13e195803a7ef950bde013586f6974fcd7b68d28bca0bd87185e84283624fef9d8e46cd54c36d1c263946ccf6d1df53ce45a602a8bff7ae\"}",
        Refund().ToJson(Signer));

    [Fact]
    public void Pay_WithABank_IsWrittenWhole() => Assert.Equal(
        "https://gateway.example/pay?vnp_Amount=2000000&vnp_BankCode=VNPAYQR&vnp_Command=pay&vnp_CreateDate=20260817083000&vnp_CurrCode=VND&vnp_ExpireDate=20260817084500"
        + "&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Nop+le+phi&vnp_OrderType=250000&vnp_ReturnUrl=https%3A%2F%2Fexample.org%2Freturn&vnp_TmnCode=MONGCAI1"
        + "&vnp_TxnRef=R1&vnp_Version=2.1.0&vnp_SecureHash=04e4e5de92f1c669955e63d13da35149996ef7db4af61addfcdc72ab83d2c6d138eb8a2c55c1bb4131da9ee83f3939fb6a0c44b11eb34b62c20dcbc424f0b264",
        Pay(bankCode: "VNPAYQR").ToUrl(new("https://gateway.example/pay"), Signer).AbsoluteUri);

    [Theory]
    [InlineData(ConfirmationVerdict.Record, "00", "Confirm Success")]
    [InlineData(ConfirmationVerdict.UnknownReference, "01", "Order not found")]
    [InlineData(ConfirmationVerdict.AlreadyRecorded, "02", "Order already confirmed")]
    [InlineData(ConfirmationVerdict.WrongAmount, "04", "Invalid amount")]
    [InlineData(ConfirmationVerdict.WrongCurrency, "04", "Invalid amount")] // VNPAY has no code for it
    [InlineData(ConfirmationVerdict.WrongSignature, "97", "Invalid signature")]
    [InlineData(ConfirmationVerdict.Unreadable, "99", "Unknown error")]
    public void Reply_ToAVerdict_IsWrittenWhole(ConfirmationVerdict verdict, string code, string message)
    {
        VnPayReply reply = VnPayReply.To(verdict);
        Assert.Equal($$"""{"RspCode":"{{code}}","Message":"{{message}}"}""", reply.ToJson());
        Assert.Equal($"{code} {message}", reply.ToString());
    }

    private const string Code = "Expected 1 to 100 letters, digits, dots, hyphens and underscores.";
    private const string Terminal = "Expected a terminal code of eight letters and digits.";
    private const string Order = "Expected an order text of 1 to 255 letters, digits, spaces and . , : _ - once Vietnamese marks are taken off.";

    public static TheoryData<string, string, Action<string?>> Texts => new()
    {
        { "terminal", Terminal, text => Pay(terminal: text) },
        { "reference", Code, text => Pay(reference: text) },
        { "information", Order, text => Pay(information: text) },
        { "orderType", Code, text => Pay(orderType: text) },
        { "requestId", Code, text => Query(requestId: text) },
        { "terminal", Terminal, text => Query(terminal: text) },
        { "reference", Code, text => Query(reference: text) },
        { "information", Order, text => Query(information: text) },
        { "requestId", Code, text => Refund(requestId: text) },
        { "terminal", Terminal, text => Refund(terminal: text) },
        { "createdBy", Code, text => Refund(createdBy: text) },
        { "information", Order, text => Refund(information: text) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Of_TextOutsideItsForm_IsRefusedByItsName(string argument, string expected, Action<string?> make)
    {
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => make("a#b"));
        Assert.Equal((argument, $"{expected} (Parameter '{argument}')"), (wrong.ParamName, wrong.Message));
        Assert.Equal(argument, Assert.Throws<ArgumentNullException>(() => make(null)).ParamName);
    }

    public static TheoryData<string, Action> Nothings => new()
    {
        { "payerAddress", () => Pay(isFrom: false) },
        { "returnUrl", () => Pay(returnUrl: null) },
        { "endpoint", () => Pay().ToUrl(null!, Signer) },
        { "signer", () => Pay().ToUrl(new("https://gateway.example/pay"), null!) },
        { "serverAddress", () => VnPayCommand.Query("R1", "MONGCAI1", "REF1", PaidAt, Now, null!, "x") },
        { "serverAddress", () => VnPayCommand.Refund("R2", Paid(), Vnd.Of(1), "MONGCAI1", PaidAt, "counter01", Now, null!, "x") },
        { "payment", () => VnPayCommand.Refund("R2", null!, Vnd.Of(1), "MONGCAI1", PaidAt, "counter01", Now, Server, "x") },
        { "signer", () => Query().ToJson(null!) },
    };

    [Theory]
    [MemberData(nameof(Nothings))]
    public void Of_Nothing_IsRefusedByItsName(string argument, Action make) =>
        Assert.Equal(argument, Assert.Throws<ArgumentNullException>(make).ParamName);

    [Fact]
    public void Of_BankCodeOutsideItsForm_IsRefused() =>
        Assert.Equal($"{Code} (Parameter 'bankCode')", Assert.Throws<ArgumentException>(() => Pay(bankCode: "")).Message);

    [Fact]
    public void Of_AddressToReturnTo_HasAtMost255Characters()
    {
        Assert.Contains(Pay(returnUrl: Of(255)).Parameters, parameter => parameter.Value == Of(255));
        Assert.Equal(
            "Expected the whole address to return to, with its scheme and host, of at most 255 characters. (Parameter 'returnUrl')",
            Assert.Throws<ArgumentException>(() => Pay(returnUrl: Of(256))).Message);
        static string Of(int length) => "https://example.org/".PadRight(length, 'a');
    }

    [Fact]
    public void Sign_ParameterTwice_IsNamed() => Assert.Equal(
        "The parameter 'vnp_A' stands twice. (Parameter 'parameters')",
        Assert.Throws<ArgumentException>(() => Signer.Sign([new("vnp_A", "1"), new("vnp_A", "2")])).Message);

    private static VnPayRequest Pay(
        string? terminal = "MONGCAI1", string? reference = "R1", string? information = "Nop le phi", string? orderType = "250000",
        string? returnUrl = "https://example.org/return", string? bankCode = null, bool isFrom = true) =>
        VnPayRequest.Of(
            terminal!, reference!, Vnd.Of(20_000), information!, orderType!, isFrom ? IPAddress.Loopback : null!, returnUrl is null ? null! : new(returnUrl),
            PaidAt, PaidAt + Duration.FromMinutes(15), bankCode);

    private static VnPayCommand Query(string? requestId = "R1", string? terminal = "MONGCAI1", string? reference = "REF1", string? information = "Hỏi kết quả") =>
        VnPayCommand.Query(requestId!, terminal!, reference!, PaidAt, Now, Server, information!);

    private static VnPayCommand Refund(string? requestId = "R2", string? terminal = "MONGCAI1", string? createdBy = "counter01", string? information = "Hoàn phí") =>
        VnPayCommand.Refund(requestId!, Paid(), Vnd.Of(5_000), terminal!, PaidAt, createdBy!, Now, Server, information!);
}
