using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

public class PushTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";
    private const string Exists = """{"error_code":"-3","message":"Hồ sơ 000.00.01.H49-260908-0001 đã tồn tại"}""";

    [Theory]
    [InlineData("""{"error_code":0}""")] // a number
    [InlineData("""{"error_code":"0"}""")] // a text
    [InlineData("""{"message":"Thành công"}""")] // no code
    [InlineData("""{"message":"{\"error_code\":\"0\",\"message\":\"OK\"}"}""")] // a province's wrapper
    public async Task PushDossier_New_IsAdded(string answer) // D.2
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(answer);

        Assert.Equal(new PushOutcome.Added(), await exchange.Client().PushDossierAsync(Records.Dossier));

        (string path, _, JsonElement body) = exchange.Calls.Single();
        Assert.Equal("/adapter/integration", path);
        Assert.Equal("DongBoHoSoMC", body.GetProperty("service").GetString());
        Assert.Equal("False", body.GetProperty("isUpdating").GetString());
        Assert.Equal("000.00.01.H49-260908-0001", Assert.Single(body.GetProperty("data").EnumerateArray()).GetProperty("MaHoSo").GetString());
    }

    [Theory]
    [InlineData(Exists)] // as seen
    [InlineData("""{"error_code":0,"message":"Ho so da ton tai"}""")] // without marks, beside a code of success
    [InlineData("{\"error_code\":\"-3\",\"message\":\"Hồ sơ đa\u0303 tô\u0300n ta\u0323i\"}")] // with combining marks
    public async Task PushDossier_ThatExists_IsSentAsAChange(string exists) // D.3, D.4
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(exists, Done);

        Assert.Equal(new PushOutcome.Updated(), await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal(["False", "True"], exchange.Calls.Select(call => call.Body.GetProperty("isUpdating").GetString()!));
    }

    [Fact]
    public async Task PushDossier_ModeAdd_LeavesWhatExists()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Exists);

        Assert.Equal(new PushOutcome.AlreadyExists(MayBeOwn: false), await exchange.Client().PushDossierAsync(Records.Dossier, PushMode.Add));

        Assert.Single(exchange.Calls);
    }

    [Fact]
    public async Task PushDossier_ModeAddAfterALostAnswer_SaysThatItMayBeItsOwn()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Fails(new HttpRequestException("reset")).Answers(Exists);

        Assert.Equal(new PushOutcome.AlreadyExists(MayBeOwn: true), await exchange.Client().PushDossierAsync(Records.Dossier, PushMode.Add));
    }

    [Fact]
    public async Task PushDossier_AfterALostAnswer_EndsAsAChange() // D.3
    {
        using ScriptedExchange exchange = new ScriptedExchange().Fails(new HttpRequestException("reset")).Answers(Exists, Done);

        Assert.Equal(new PushOutcome.Updated(), await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal(["False", "False", "True"], exchange.Calls.Select(call => call.Body.GetProperty("isUpdating").GetString()!));
    }

    [Fact]
    public async Task PushDossier_ModeUpdate_AddsNothing()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":"0","message":"Hồ sơ đã tồn tại, cập nhật thành công"}""");

        Assert.Equal(new PushOutcome.Updated(), await exchange.Client().PushDossierAsync(Records.Dossier, PushMode.Update));

        Assert.Equal("True", exchange.Calls.Single().Body.GetProperty("isUpdating").GetString());
    }

    [Fact]
    public async Task PushDossier_Refused_IsAValueThatShowsNoMessage()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":3,"message":"Nguyễn Văn Mẫu: sai định danh"}""");

        PushOutcome outcome = await exchange.Client().PushDossierAsync(Records.Dossier);

        Assert.Equal(new PushOutcome.Refused("3", "Nguyễn Văn Mẫu: sai định danh"), outcome);
        Assert.Equal("Refused: 3", outcome.ToString());
    }

    [Fact]
    public async Task PushDossier_RefusedAsAChange_IsRefused()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Exists, """{"error_code":"-1","message":"Không được sửa"}""");

        Assert.Equal(new PushOutcome.Refused("-1", "Không được sửa"), await exchange.Client().PushDossierAsync(Records.Dossier));
    }

    [Fact]
    public async Task PushDossier_TooLong_SendsNothing()
    {
        using ScriptedExchange exchange = new();
        NationalDossier dossier = Records.Dossier with { Abstract = new string('ạ', 1_001), Note = new string('x', 1_999) };

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => exchange.Client().PushDossierAsync(dossier));

        Assert.StartsWith(
            "The exchange does not take this: TrichYeuHoSo has 1001 characters, more than 1000: shorten it.", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task PushDossier_LongOnlyWithItsMarks_IsSent()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);
        string decomposed = string.Concat(Enumerable.Repeat("a\u0323\u0302", 1_000));

        Assert.Equal(new PushOutcome.Added(), await exchange.Client().PushDossierAsync(Records.Dossier with { Abstract = decomposed }));
    }

    [Fact]
    public async Task PushProgress_OfTwentyFive_IsSentInTens() // C.19
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, """{"error_code":"1","message":"Sai trạng thái"}""", Done);

        List<ProgressBatch> batches = await exchange.Client().PushProgressAsync(Steps(25)).ToListAsync();

        Assert.Equal(
            [new ProgressBatch(0, 10, new DeliveryOutcome.Accepted()), new ProgressBatch(10, 10, new DeliveryOutcome.Refused("1", "Sai trạng thái")), new ProgressBatch(20, 5, new DeliveryOutcome.Accepted())],
            batches);
        Assert.Equal([10, 10, 5], exchange.Calls.Select(call => call.Body.GetProperty("data").GetArrayLength()));
        Assert.Equal(
            Enumerable.Range(1, 25).Select(Code),
            exchange.Calls.SelectMany(call => call.Body.GetProperty("data").EnumerateArray()).Select(step => step.GetProperty("MaHoSo").GetString()!));
    }

    [Fact]
    public async Task PushProgress_FailingInTheMiddle_SaysWhereToResume()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done).Answers(System.Net.HttpStatusCode.Forbidden).Answers(Done, Done);
        NationalExchangeClient client = exchange.Client();
        NationalProgress[] steps = Steps(25);
        int next = 0;

        await Assert.ThrowsAsync<NationalExchangeException>(async () =>
        {
            await foreach (ProgressBatch batch in client.PushProgressAsync(steps))
            {
                next = batch.Next;
            }
        });
        List<ProgressBatch> rest = await client.PushProgressAsync(steps[next..]).ToListAsync();

        Assert.Equal(10, next);
        Assert.Equal([10, 5], rest.Select(batch => batch.Count));
        Assert.All(rest, batch => Assert.Equal(new DeliveryOutcome.Accepted(), batch.Outcome));
    }

    [Fact]
    public async Task PushProgress_CancelledBetween_StopsThere()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);
        using CancellationTokenSource cancelled = new();
        List<ProgressBatch> batches = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ProgressBatch batch in exchange.Client().PushProgressAsync(Steps(11), cancelled.Token))
            {
                batches.Add(batch);
                await cancelled.CancelAsync();
            }
        });

        Assert.Equal(10, Assert.Single(batches).Next);
        Assert.Single(exchange.Calls);
    }

    [Fact]
    public void PushProgress_WithALongName_SendsNothing() // C.10
    {
        using ScriptedExchange exchange = new();
        NationalProgress[] steps = [Records.Progress, Records.Progress with { Officer = new string('x', 51) }];

        ArgumentException error = Assert.Throws<ArgumentException>(() => exchange.Client().PushProgressAsync(steps));

        Assert.Contains("[1].NguoiXuLy has 51 characters, more than 50", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PushProgress_OfNothing_CallsNothing()
    {
        using ScriptedExchange exchange = new();

        Assert.Empty(await exchange.Client().PushProgressAsync([]).ToListAsync());

        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task PushStatus_IsOneObjectOfTypeTwoWithTheNationalNumber() // B2.1
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);

        Assert.Equal(new DeliveryOutcome.Accepted(), await exchange.Client().PushStatusAsync(Records.StatusChange));

        JsonElement body = exchange.Calls.Single().Body;
        Assert.Equal(
            ("DongBoTrangThaiHoSo", "2", JsonValueKind.Object),
            (body.GetProperty("service").GetString(), body.GetProperty("type").GetString(), body.GetProperty("data").ValueKind));
        Assert.Equal(
            """{"MaHoSo":"0f8fad5b-d9cb-469f-a165-70867728950e","MaHoSoDonVi":"000.00.01.H49-260908-0001","MaDoiTuong":"tech-1","NoiDung":"Đã tiếp nhận","NgayXuLy":"20260908090507","TrangThai":"2","TaiLieuXuLy":[{"TepDinhKemId":"f-4","TenTepDinhKem":"thong-bao.pdf","MaThanhPhanHoSo":"GT01","DuongDanTaiTepTin":"https://portal.example.vn/files/f-4","IsDeleted":"False"}]}""",
            body.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("2")] // B2.2: one implementation, for all accepted states
    [InlineData("5")] // B2.2: the same, for refused, withdrawn and stopped ones
    [InlineData("11")] // B2.2: another, for one that was refused
    public async Task PushStatus_InACodeOfItsOwnList_SendsItAsItIs(string status)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);

        await exchange.Client().PushStatusAsync(Records.StatusChange with { Status = status, NationalNumber = "Số 7/DVCQG của tôi" });

        JsonElement data = exchange.Calls.Single().Body.GetProperty("data");
        Assert.Equal((status, "Số 7/DVCQG của tôi"), (data.GetProperty("TrangThai").GetString(), data.GetProperty("MaHoSo").GetString())); // B2.3: the number is opaque
    }

    public static TheoryData<string, int, Func<string, NationalDossier>> Lengths => new()
    {
        { "TrichYeuHoSo", 1_000, text => Records.Dossier with { Abstract = text } }, // C.10
        { "GhiChu", 1_999, text => Records.Dossier with { Note = text } }, // C.10
        { "TaiLieuNop[0].TenTepDinhKem", 4_000, text => Records.Dossier with { Components = [new() { FileName = text }] } }, // C.10
        { "DanhSachHoSoBoSung[0].DanhSachGiayToBoSung[0].TenTepDinhKem", 4_000, text => Records.Dossier with { Supplements = [new() { Papers = [new() { FileName = text }] }] } }, // C.10
        { "DanhSachGiayToKetQua[0].TenGiayTo", 1_999, text => Records.Dossier with { Results = [new() { Title = text }] } }, // C.11
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task PushDossier_AtEachLimit_IsSentAndBeyondItIsNot(string member, int limit, Func<string, NationalDossier> make)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);
        NationalExchangeClient client = exchange.Client();

        Assert.IsType<PushOutcome.Added>(await client.PushDossierAsync(make(new string('ặ', limit))));
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => client.PushDossierAsync(make(new string('ặ', limit + 1))));

        Assert.Contains(System.FormattableString.Invariant($"{member} has {limit + 1} characters, more than {limit}: shorten it."), error.Message, StringComparison.Ordinal);
        Assert.Single(exchange.Calls);
    }

    [Fact]
    public async Task PushProgress_InCallsOfTheOptions_IsSentInThose() // C.19
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, Done, Done);

        await exchange.Client(_ => exchange.Options(stepsInACall: 3)).PushProgressAsync(Steps(7)).ToListAsync();

        Assert.Equal([3, 3, 1], exchange.Calls.Select(call => call.Body.GetProperty("data").GetArrayLength()));
    }

    [Fact]
    public async Task PushStatus_WithoutANationalNumber_SendsNothing()
    {
        using ScriptedExchange exchange = new();

        await Assert.ThrowsAsync<ArgumentException>(() => exchange.Client().PushStatusAsync(new NationalStatusChange { Status = "2" }));

        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task PushSatisfaction_IsAFlatItemForEachQuestion() // B3.1
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);

        await exchange.Client().PushSatisfactionAsync([Records.Satisfaction with { Opinions = "", Procedure = null }]);

        Assert.Equal(
            """[{"NgayTongHop":"9-2026","TongSoNguoiDanhGia":120,"PhanTramDanhGia":{"RatHaiLong":"75%","HaiLong":"20%","ChuaHaiLong":"5%"},"DanhSachNoiDungYKien":"","MaThuTuc":"","NoiDung":"Thái độ phục vụ","PhanTramDanhGiaDichVu":{"RatHaiLong":"80%","HaiLong":"15%","ChuaHaiLong":"5%"},"Madonvi":"H49.22","TenDonVi":"UBND phường Móng Cái 1"}]""",
            exchange.Calls.Single().Body.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task PushSatisfaction_OfNoQuestion_SendsNothing()
    {
        using ScriptedExchange exchange = new();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => exchange.Client().PushSatisfactionAsync([]));

        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task PushDossier_WithoutItsCodes_SendsNothing() // C2.5
    {
        using ScriptedExchange exchange = new();

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => exchange.Client().PushDossierAsync(new NationalDossier()));

        Assert.StartsWith(
            "The exchange does not take this: MaHoSo is empty: give the code of the dossier. MaTTHC is empty: give the code of the procedure.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task PushSatisfaction_Taken_IsAccepted()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done);

        Assert.Equal(new DeliveryOutcome.Accepted(), await exchange.Client().PushSatisfactionAsync([Records.Satisfaction]));
    }

    [Fact]
    public async Task PushSatisfaction_Refused_IsAValue()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":"9"}""");

        DeliveryOutcome outcome = await exchange.Client().PushSatisfactionAsync([Records.Satisfaction]);

        Assert.Equal("Refused: 9", outcome.ToString());
    }

    [Theory]
    [InlineData("""{"error_code":0,"result":{"TECHNICALID":"tech-1"}}""")] // one object
    [InlineData("""{"error_code":"0","result":[{"TECHNICALID":"tech-1","KHAC":1}]}""")] // a list of one
    public async Task FindAccount_OfAPersonOrAnEnterprise_AsksByTheNumber(string body) // E.3
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body);

        NationalAccount account = (await exchange.Client().FindAccountAsync(PersonalId.Parse("022000000123"))).Value;
        await exchange.Client().FindAccountAsync(TaxCode.Parse("5700100200"));

        Assert.Equal(("tech-1", "NationalAccount"), (account.TechnicalId, account.ToString()));
        Assert.Equal(["022000000123", "5700100200"], exchange.Calls.Select(call => call.Body.GetProperty("mstorcmnd").GetString()!));
        Assert.All(
            exchange.Calls,
            call => Assert.Equal(("TraCuuTechID", "wso2is"), (call.Body.GetProperty("service").GetString(), call.Body.GetProperty("provider").GetString())));
    }

    [Theory]
    [InlineData("""{"error_code":0,"result":[]}""")] // nothing
    [InlineData("""{"error_code":0,"result":[{"TECHNICALID":""}]}""")] // or an empty one
    public async Task FindAccount_OfNobody_IsNotFound(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);
        Assert.IsType<NationalAnswer<NationalAccount>.NotFound>(await exchange.Client().FindAccountAsync(PersonalId.Parse("022000000123")));
    }

    [Fact]
    public async Task FindDossier_WithUnknownsInIt_KeepsThem() // D.8
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            """{"error_code":0,"result":[{"MaHoSo":"000.00.01.H49-260908-0001","TrangThaiHoSo":11,"NgayTiepNhan":"2026-09-08T09:05:07.123+0700","NgayHenTra":"08/09/2026 10:00:00","NgayTra":"sau Tết","LoaiDoiTuong":"7","HoSoCoThanhPhanSoHoa":true,"TaiLieuNop":"","TruongMoi":[1,2]}]}""");

        NationalDossier dossier = (await exchange.Client().FindDossierAsync(DossierCode.Parse("000.00.01.H49-260908-0001"))).Value;

        Assert.Equal("000.00.01.H49-260908-0001", exchange.Calls.Single().Body.GetProperty("mahoso").GetString());
        Assert.Equal(("11", false, null), (dossier.Status.ToString(), dossier.Status.IsKnown, dossier.Status.State));
        Assert.Equal(new NodaTime.LocalDateTime(2026, 9, 8, 10, 0), dossier.DueAt.Value);
        Assert.Equal(new NodaTime.LocalDate(2026, 9, 8), dossier.ReceivedAt.Value!.Value.Date);
        Assert.Equal((null, "sau Tết"), (dossier.ReturnedAt.Value, dossier.ReturnedAt.Unread));
        Assert.Equal(("7", false), (dossier.ApplicantKind.ToString(), dossier.ApplicantKind.Known is not null));
        Assert.True(dossier.HasDigitizedComponent.Value);
        Assert.Empty(dossier.Components);
        Assert.Equal("[1,2]", dossier.UnknownMembers["TruongMoi"].GetRawText());
        Assert.Equal("000.00.01.H49-260908-0001: 11", dossier.ToString());
    }

    private static string Code(int number) => System.FormattableString.Invariant($"000.00.01.H49-260908-{number:0000}");

    private static NationalProgress[] Steps(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Records.Progress with { Dossier = DossierCode.Parse(Code(number)) })];
}
