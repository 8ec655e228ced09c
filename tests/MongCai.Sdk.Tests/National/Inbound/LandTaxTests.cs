using System.Text;
using System.Text.Json;
using CsCheck;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Inbound;

/// <summary>What the tax office asks and what was paid of it, by way of the national portal (E.8).</summary>
public class LandTaxTests
{
    private const string Document =
        """<?xml version="1.0" encoding="UTF-8"?><DATA><HEADER><NGAY>x</NGAY></HEADER><BODY><ROW_LIST><MA_HSO>000.00.01.H49-260908-0001</MA_HSO><LOAI>1</LOAI><LIST><MA_SO_THUE>5700100200</MA_SO_THUE><SO_QUYET_DINH>12/TB</SO_QUYET_DINH><NGAY_QUYET_DINH>09-09-2026</NGAY_QUYET_DINH><TEN_TIEUMUC>Lệ phí trước bạ</TEN_TIEUMUC><SO_TIEN>1500000</SO_TIEN></LIST><LIST><SO_TIEN>nhiều</SO_TIEN></LIST></ROW_LIST><ROW_LIST><MA_HSO>HS-7</MA_HSO></ROW_LIST></BODY></DATA>""";

    private const string Voucher =
        """{"MaHoSo":"000.00.01.H49-260908-0001","MaSoThue":"5700100200","ThongTinThanhToan":{"NoiDungThanhToan":"Nộp","ThoiGianThanhToan":"20260910080000","MaThongBaoThue":"12/TB","TrangThaiThanhToan":1,"SoTien":1500000.0},"UrlFileChungTu":"https://portal.example.vn/ct/1","HoTenNguoiNopTien":"Nguyễn Văn Mẫu","SoCMTNguoiNopTien":"022000000123","DiaChiNguoiNopTien":"Tổ 1","XaNguoiNopTien":"Móng Cái 1","HuyenNguoiNopTien":"","TinhNguoiNopTien":"Quảng Ninh","La":"x"}""";

    [Fact]
    public void Read_OfANotice_GivesEachDossierWithItsAmounts() // E.8
    {
        InboundCall.LandTaxNotified notified = Assert.IsType<InboundCall.LandTaxNotified>(Read("NhanThongBaoThueDat", $$"""{"FileThongBaoThue":"{{Base64(Document)}}"}""", """"
            ,"Ngay":"10/09/2026","SecurityKey":"generated"
            """"));

        Assert.Equal(["000.00.01.H49-260908-0001", "HS-7"], notified.Notices.Select(notice => notice.Dossier.Value?.ToString() ?? notice.Dossier.Unread));
        LandTaxItem item = notified.Notices[0].Items[0];
        Assert.Equal(("5700100200", "12/TB", new LocalDate(2026, 9, 9), "Lệ phí trước bạ", Vnd.Of(1_500_000)), (item.TaxCode, item.DecisionNumber, item.DecidedOn.Value!.Value, item.SubItem, item.Amount.Value!.Value));
        Assert.Equal((null, "nhiều", "1"), (notified.Notices[0].Items[1].Amount.Value, notified.Notices[0].Items[1].Amount.Unread, notified.Notices[0].UnknownMembers["LOAI"].GetString()));
        Assert.Empty(notified.Notices[1].Items);
        Assert.Equal((Document, "10/09/2026", false, "LandTaxNotified: 2"), (Encoding.UTF8.GetString(notified.Document.Span), notified.Day, notified.IsUpdate, notified.ToString()));
    }

    [Theory]
    [InlineData(Voucher)] // one, as it was seen
    [InlineData($"[{Voucher}]")] // a list
    public void Read_OfAVoucher_GivesWhatWasPaid(string data) // E.8
    {
        InboundCall.LandTaxPaid paid = Assert.IsType<InboundCall.LandTaxPaid>(Read("nhanchungtuthuedat", data, ""));

        LandTaxVoucher voucher = Assert.Single(paid.Vouchers);
        Assert.Equal((DossierCode.Parse("000.00.01.H49-260908-0001"), "Nguyễn Văn Mẫu", "x"), (voucher.Dossier.Value!.Value, voucher.PayerName, voucher.UnknownMembers["La"].GetString()));
        Assert.Equal(
            (true, Vnd.Of(1_500_000), new LocalDateTime(2026, 9, 10, 8, 0), "12/TB"),
            (voucher.Payment.IsPaid, voucher.Payment.Amount.Value!.Value, voucher.Payment.At.Value!.Value, voucher.Payment.NoticeCode));
        Assert.Equal(("LandTaxPaid: 1", "000.00.01.H49-260908-0001"), (paid.ToString(), voucher.ToString()));
        Assert.Contains("\"TrangThaiThanhToan\":1,\"SoTien\":1500000}", Records.Written(voucher, NationalJson.Context.LandTaxVoucher), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")] // a state that was not seen
    [InlineData("null")] // none
    [InlineData("\"đã nộp\"")] // words
    public void Voucher_InAnotherState_IsNotCalledPaid(string status) =>
        Assert.False(Assert.IsType<InboundCall.LandTaxPaid>(Read("NhanChungTuThueDat", $$$"""{"ThongTinThanhToan":{"TrangThaiThanhToan":{{{status}}}}}""", "")).Vouchers[0].Payment.IsPaid);

    [Theory]
    [InlineData("NhanThongBaoThueDat", """{"SoThongBao":"7"}""")] // a notice of another form
    [InlineData("NhanThongBaoThueDat", "[1]")]
    [InlineData("NhanThongBaoThueDat", """{"FileThongBaoThue":null}""")] // a notice without its document
    [InlineData("NhanChungTuThueDat", """{"SoTien":7}""")] // a voucher of another form
    [InlineData("NhanChungTuThueDat", "[]")]
    [InlineData("NhanChungTuThueDat", "17")]
    public void Read_OfAFormThatWasNotSeen_KeepsItAsItCame(string service, string data)
    {
        InboundCall.Other other = Assert.IsType<InboundCall.Other>(Read(service, data, ""));

        Assert.Equal((service, data), (other.Service, other.Data.GetRawText()));
    }

    [Theory]
    [InlineData("Nguyễn Văn Mẫu", "FileThongBaoThue is no base64")] // no base64
    [InlineData("", "stops being XML on line")] // empty
    [InlineData("<DATA><BODY>Nguyễn Văn Mẫu", "stops being XML on line 1")] // cut off
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><DATA>&b;</DATA>", "stops being XML on line")] // what could grow, or be fetched
    [InlineData("<DATA><BODY/></DATA>", "has no DATA/BODY/ROW_LIST")] // nothing in it
    [InlineData("<KHAC><BODY><ROW_LIST/></BODY></KHAC>", "has no DATA/BODY/ROW_LIST")] // another document
    public void Read_OfANoticeThatIsNone_IsRefusedWithoutBeingRepeated(string document, string fault)
    {
        string file = document.StartsWith('N') ? document : Base64(document);

        FormatException error = Assert.Throws<FormatException>(() => Read("NhanThongBaoThueDat", JsonSerializer.Serialize(new Dictionary<string, string> { ["FileThongBaoThue"] = file }), ""));

        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Mẫu", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65)] // deeper than any record
    [InlineData(100_000)] // deep enough to run out of stack
    public void Read_OfADeepNotice_IsRefused(int depth)
    {
        string nested = string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

        Assert.Throws<FormatException>(() => Read("NhanThongBaoThueDat", $$"""{"FileThongBaoThue":"{{Base64($"<DATA><BODY><ROW_LIST>{nested}</ROW_LIST></BODY></DATA>")}}"}""", ""));
    }

    /// <summary>Whatever is changed in a document, it is read or refused in the one way, and what is read is kept whole.</summary>
    [Fact]
    public void Read_OfAnyDocument_IsACallOrAFormatException() =>
        Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Char["<>&/\"ạ]0 "], Gen.Int[0, 2]).Sample(
            (at, letter, way) =>
            {
                string document = way switch { 0 => Document[..at], 1 => Document.Insert(at, letter.ToString()), _ => Document.Remove(at, 1) };
                try
                {
                    InboundCall.LandTaxNotified notified = Assert.IsType<InboundCall.LandTaxNotified>(Read("NhanThongBaoThueDat", $$"""{"FileThongBaoThue":"{{Base64(document)}}"}""", ""));
                    Assert.Equal(document, Encoding.UTF8.GetString(notified.Document.Span));
                }
                catch (FormatException error)
                {
                    Assert.DoesNotContain("5700100200", error.ToString(), StringComparison.Ordinal);
                }
            },
            iter: 2_000,
            threads: 1);

    [Theory]
    [InlineData("NhanKhuyenMai", "'NhanKhuyenMai'")] // by its name
    [InlineData("<script>alert(1)</script>", "của dịch vụ: dữ liệu")] // what is no name is not repeated
    public void Reply_ToAnotherService_NamesItAndTheWayOut(string service, string name)
    {
        InboundReply reply = InboundReply.NotRead(Assert.IsType<InboundCall.Other>(Read(service, "{}", "")));

        Assert.False(reply.IsTaken);
        Assert.All([name, "NhanHSDVCQG", "FileThongBaoThue", "ThongTinThanhToan", "Không có gì được lưu", "đề nghị gửi"], words => Assert.Contains(words, reply.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", reply.Message, StringComparison.Ordinal);
    }

    private static InboundCall Read(string service, string data, string more) =>
        InboundCall.Read(Encoding.UTF8.GetBytes($$"""{"service":{{JsonSerializer.Serialize(service)}},"isUpdating":"False","data":{{data}}{{more}}}"""));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
