using System.Reflection;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Tests.Fuzzing;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.Fuzzing;

/// <summary>What the client reads of others: what was posted to it, what the exchange and open services wrote.</summary>
public sealed class FuzzTargetsOfSdk : IFuzzTargets
{
    private const string Record =
        """{"MaHoSo":"0f8fad5b-d9cb-469f-a165-70867728950e","MaTTHC":"1.013225","ChuHoSo":"Nguyễn Văn Mẫu","LoaiDoiTuong":"1","TaiLieuNop":[{"TenTepDinhKem":"don.pdf","DuongDanTaiTepTin":"/kho/1"}],"NgayTiepNhan":"20260908090000","LePhi":"50000","LaLung":{"x":[1]}}""";

    private const string Step = """{"MaHoSo":"000.00.01.H49-260908-0001","NguoiXuLy":"Cán bộ Mẫu","ThoiDiemXuLy":"20260908090000","TrangThai":"4","NoiDungXuLy":"x"}""";

    private const string LandTax =
        """<?xml version="1.0" encoding="UTF-8"?><DATA><HEADER><NGAY>x</NGAY></HEADER><BODY><ROW_LIST><MA_HSO>000.00.01.H49-260908-0001</MA_HSO><LIST><NGAY_QUYET_DINH>09-09-2026</NGAY_QUYET_DINH><SO_TIEN>1500000</SO_TIEN></LIST><LIST/></ROW_LIST></BODY></DATA>""";

    private static readonly WebhookSecret Secret = WebhookSecret.Of(Encoding.UTF8.GetBytes("a secret of enough bytes"));
    private static readonly DateTimeOffset Now = new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7));
    private static readonly string[] Known = [Secret.Sign("msg_1", Instant.FromDateTimeOffset(Now), "{}"u8), "msg_1"];

    public static Assembly Package => typeof(PortalClient).Assembly;

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfPair("\"key-1\"", IdempotencyKey.Parse, IdempotencyKey.TryParse),
        FuzzTarget.Of("WebhookSecret.Parse", Secret.Reveal(), IsSecret),
        FuzzTarget.OfBytes("WebhookVerifier.VerifyAsync", Written(Generated.DossierChanged()), IsAccepted),
        FuzzTarget.OfBytes("WebhookVerifier.VerifyAsync.Headers", $"msg_1\n{Now.ToUnixTimeSeconds()}\nv1,x {Known[0]}", AreHeaders),
        FuzzTarget.OfBytes("InboundCall.Read", $$"""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{{Record}}]}""", bytes => AreWritable(InboundCall.Read(bytes))),
        FuzzTarget.OfBytes("InboundCall.Read.LandTax", LandTax, bytes => AreWritable(InboundCall.Read(Notice(bytes)))),
        FuzzTarget.OfStored("NationalDossierJson.ReadDossier", Record, NationalDossierJson.ReadDossier, NationalDossierJson.Write),
        FuzzTarget.OfStored("NationalDossierJson.ReadProgress", Step, NationalDossierJson.ReadProgress, NationalDossierJson.Write),
        FuzzTarget.Of("IGateJson.ReadPage", Fixture("igate-page"), text => IGateJson.ReadPage(text)),
        FuzzTarget.Of("ReportingJson.ReadServiceResults", Fixture("service-results"), text => ReportingJson.ReadServiceResults(text)),
        FuzzTarget.Of("ReportingJson.ReadEvaluation", Fixture("transparency"), text => ReportingJson.ReadEvaluation(text)),
        FuzzTarget.Of("ReportingJson.ReadProgress", Fixture("dvc-progress-tree"), text => ReportingJson.ReadProgress(text)),
        FuzzTarget.Of("ReportingJson.ReadOnlineServices", Fixture("provide-online-tree"), text => ReportingJson.ReadOnlineServices(text)),
        FuzzTarget.Of("ReportingJson.ReadOnlinePayments", Fixture("formality-online-payment-tree"), text => ReportingJson.ReadOnlinePayments(text)),
        FuzzTarget.Of("ReportingJson.ReadFormalities", Fixture("formalities"), text => ReportingJson.ReadFormalities(text)),
        .. FuzzTargetsOfAnswers.All,
    ];

    private static string Fixture(string name) => Repository.Read("tests", "MongCai.Sdk.Tests", "National", "Fixtures", name + ".json");

    private static string Written<T>(T body) => JsonSerializer.Serialize(body, PortalJson.Of<T>());

    private static void IsSecret(string text)
    {
        bool isTried = WebhookSecret.TryParse(text, out WebhookSecret? secret);
        Assert.Equal(isTried, FuzzTarget.IsRead(() => WebhookSecret.Parse(text)));
        Assert.True(!isTried || WebhookSecret.Parse(secret!.Reveal()).Reveal() == secret.Reveal());
        _ = WebhookSecret.Parse(text);
    }

    private static bool IsAccepted(byte[] body) =>
        Outcome("msg_1", FormattableString.Invariant($"{Now.ToUnixTimeSeconds()}"), Secret.Sign("msg_1", Instant.FromDateTimeOffset(Now), body), body) is WebhookOutcome.Accepted accepted
        && accepted.Event.ToString().Length > 0;

    private static bool AreHeaders(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n') is [var id, var second, var signature, ..]
        && Outcome(id, second, signature, "{}"u8.ToArray()) is WebhookOutcome.Refused { Reason: WebhookRefusal.Body };

    private static WebhookOutcome Outcome(string id, string second, string signature, byte[] body)
    {
        SelfMovingClock clock = new(Now);
        return new WebhookVerifier([Secret], new InMemoryWebhookReplayStore(), clock).VerifyAsync(id, second, signature, body).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>What was filed can be written again; what was kept as it came can be read.</summary>
    private static void AreWritable(InboundCall call)
    {
        Assert.NotNull(call.ToString());
        Assert.All(call is InboundCall.Filed(var dossiers, _) ? dossiers : [], dossier => Assert.NotNull(NationalDossierJson.Write(dossier)));
        Assert.NotEmpty(call is InboundCall.Other(_, var data) ? data.GetRawText() : "{}");
    }

    private static byte[] Notice(byte[] document) =>
        Encoding.UTF8.GetBytes($$$"""{"service":"NhanThongBaoThueDat","data":{"FileThongBaoThue":"{{{Convert.ToBase64String(document)}}}"}}""");
}
