using System.Text.Json;
using CsCheck;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>What was brought is there only where the answer says so.</summary>
public class WriteAnswerTests
{
    private static readonly string[] Codes = ["-1", "3", "-3", "500", "x"];
    private static readonly string[] Words = ["Thành công", "Đồng bộ thành công", "Cập nhật hồ sơ thành công", "Hoàn tất", "", "Thanh cong"];

    private static readonly string[] Members = ["error_code", "ErrorCode", "response_code", "message", "result", "response_data", "status", "data", "code", "success", "timestamp", "path", "fault", "error_desc"];
    private static readonly string[] Values = ["\"-1\"", "1", "null", "[]", "{}", "\"\"", "\"Đã nhận\"", "\"OK\"", "true", "200", "[{\"MaHoSo\":\"1\"}]", "\"[]\"", "\"{}\"", "{\"code\":0}"];

    private static readonly string[] Envelopes =
    [
        """{"error_code":0,"message":"Thành công","result":[{"error_code":"0"},{"error_code":"-1","message":"Sai"}]}""",
        """{"message":"{\"ErrorCode\":\"-1\",\"Message\":\"Đồng bộ thành công 1/2\"}"}""",
        """{"response_code":"-1","response_data":"Lỗi"}""",
        """[{"error_code":7}]""",
        "\"{\\\"error_code\\\":\\\"00\\\"}\"",
    ];

    /// <summary>Everything that is brought.</summary>
    private static readonly (string What, Func<NationalExchangeClient, Task<object>> Bring)[] Writes =
    [
        ("dossier", async client => await client.PushDossierAsync(Records.Dossier)),
        ("dossier, added", async client => await client.PushDossierAsync(Records.Dossier, PushMode.Add)),
        ("dossier, changed", async client => await client.PushDossierAsync(Records.Dossier, PushMode.Update)),
        ("steps", async client => (await client.PushProgressAsync([Records.Progress, Records.Progress]).ToListAsync()).Single().Outcome),
        ("state", async client => await client.PushStatusAsync(Records.StatusChange)),
        ("satisfaction", async client => await client.PushSatisfactionAsync([Records.Satisfaction])),
        ("rating", async client => await client.PushRatingAsync(new() { Dossier = Records.Dossier.Code, Rating = NationalCode.Of(NationalRating.Satisfied) })),
        ("questions", async client => await client.PushQuestionsAsync([new() { Id = "1" }])),
        ("replies", async client => await client.PushRepliesAsync([new() { QuestionId = "1" }])),
        ("anything", async client => await client.BringAsync("DichVuLa", JsonDocument.Parse("[1,2]").RootElement, [])),
    ];

    /// <summary>A code of zeros stands in it, or words of success.</summary>
    private static bool HasASign(string body) =>
        System.Text.RegularExpressions.Regex.IsMatch(body, """[Cc]ode\\*"\s*:\s*\\*"?-?0""") || body.Contains("thành công", StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("""{"ErrorCode":"-1","Message":"Thiếu trường MaLinhVuc"}""", "-1", "Thiếu trường MaLinhVuc")] // A1.1: names as .NET writes them
    [InlineData("""{"ErrorCode":"-1","Message":"NguoiXuLy bắt buộc"}""", "-1", "NguoiXuLy bắt buộc")] // A1.6: of a step
    [InlineData("""{"ERROR_CODE":"-1","MESSAGE":"Thiếu trường MaLinhVuc"}""", "-1", "Thiếu trường MaLinhVuc")] // A1.8: names in capitals
    [InlineData("""{"response_code":"-1","response_data":"Lỗi"}""", "-1", "Lỗi")] // A1.3: as provincial services write
    [InlineData("""{"result":"Lỗi: MaTTHC không hợp lệ"}""", "", "Lỗi: MaTTHC không hợp lệ")] // A1.4: words where data belong
    [InlineData("""{"error_code":-1,"message":"Đồng bộ thành công 0/1 hồ sơ. 1 hồ sơ lỗi: TenLinhVuc bắt buộc nhập"}""", "-1", "Đồng bộ thành công 0/1 hồ sơ. 1 hồ sơ lỗi: TenLinhVuc bắt buộc nhập")] // A2.1: none of one
    [InlineData("""{"error_code":"-1","message":"Xác thực thành công nhưng đơn vị không có quyền đồng bộ"}""", "-1", "Xác thực thành công nhưng đơn vị không có quyền đồng bộ")] // A2.2: a success of something else
    [InlineData("""{"error_code":-1,"message":"Không thể đồng bộ thành công"}""", "-1", "Không thể đồng bộ thành công")] // A2.3: the "not" stands apart
    [InlineData("""{"error_code":-1,"message":"Hồ sơ chưa được đồng bộ thành công, kiểm tra MaLinhVuc"}""", "-1", "Hồ sơ chưa được đồng bộ thành công, kiểm tra MaLinhVuc")] // A2.3: so does the "not yet"
    [InlineData("""{"error_code":"1","message":"Đồng bộ thành công"}""", "1", "Đồng bộ thành công")] // A2.6: code and words disagree
    [InlineData("""{"error_code":0,"message":"Lưu hồ sơ thất bại: lỗi kết nối CSDL"}""", "0", "Lưu hồ sơ thất bại: lỗi kết nối CSDL")] // A2.5: and so here
    [InlineData("""{"error_code":0,"message":"Luu ho so that bai"}""", "0", "Luu ho so that bai")] // without marks
    [InlineData("""{"error_code":-1,"message":"{\"error_code\":0,\"message\":\"Thành công\"}"}""", "-1", "Thành công")] // an outer refusal around an inner success
    [InlineData("""{"message":"Không thể đồng bộ thành công"}""", "", "Không thể đồng bộ thành công")] // words alone
    [InlineData("""{"message":"Đã nhận"}""", "", "Đã nhận")] // words that say nothing of success
    [InlineData("""{"error_code":"-1","error_desc":"Sai MaTTHC"}""", "-1", "Sai MaTTHC")] // A6.3: another name of the words
    [InlineData("""{"error_code":-1,"message":"Tài khoản đã tồn tại yêu cầu đang xử lý"}""", "-1", "Tài khoản đã tồn tại yêu cầu đang xử lý")] // A2.4: it is not the dossier that is there
    public async Task Push_WithoutASignOfSuccess_IsRefusedWithBoth(string body, string code, string message)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body, body);
        NationalExchangeClient client = exchange.Client();

        PushOutcome.Refused refused = Assert.IsType<PushOutcome.Refused>(await client.PushDossierAsync(Records.Dossier));
        Assert.Equal((code, message), (refused.Code, refused.Message));
        DeliveryOutcome.Refused status = Assert.IsType<DeliveryOutcome.Refused>(await client.PushStatusAsync(Records.StatusChange));
        Assert.Equal((code, message), (status.Code, status.Message));
        DeliveryOutcome.Refused step = Assert.IsType<DeliveryOutcome.Refused>(
            (await client.PushProgressAsync([Records.Progress]).ToListAsync()).Single().Outcome);
        Assert.Equal((code, message), (step.Code, step.Message));
    }

    [Theory]
    [InlineData("""{"error_code":0}""")] // a number
    [InlineData("""{"error_code":"00"}""")] // a text of zeros
    [InlineData("""{"error_code":0.0}""")] // A1.9: a number with a fraction
    [InlineData("""{"ERROR_CODE":"0","MESSAGE":"Thành công"}""")] // A1.8: names in capitals
    [InlineData("""{"ErrorCode":0,"Message":"Thành công"}""")] // A1.1: names as .NET writes them
    [InlineData("""{"response_code":"0","response_data":[]}""")] // A1.3: as provincial services write
    [InlineData("""{"message":"Đồng bộ thành công"}""")] // A2.7: no code, and words of success
    [InlineData("""{"error_code":0,"message":"Đồng bộ thành công 1/1 hồ sơ, 0 lỗi"}""")] // all of one, and no fault
    [InlineData("""{"error_code":0,"message":"Thành công: 1, thất bại: 0"}""")] // no failure
    [InlineData("""{"error_code":"0","message":"Không có lỗi"}""")] // said the other way
    [InlineData("""{"error_code":0,"message":"Tra loi thanh cong"}""")] // an answer is no fault
    [InlineData("""{"error_code":0,"message":"Thành công ngày 8/9"}""")] // a date is no part
    [InlineData("""{"message":"{\"error_code\":\"0\",\"message\":\"OK\"}"}""")] // a province's wrapper
    public async Task Push_WithASignOfSuccess_IsTaken(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body);
        NationalExchangeClient client = exchange.Client();

        Assert.IsType<PushOutcome.Added>(await client.PushDossierAsync(Records.Dossier));
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushStatusAsync(Records.StatusChange));
    }

    [Theory]
    [InlineData("""{"timestamp":"2026-09-08T02:05:07.000+0000","status":500,"error":"Internal Server Error","path":"/x"}""", "it is the error of a web framework (500).")] // A1.2: Spring
    [InlineData("""{"type":"about:blank","title":"Bad Request","status":400,"traceId":"00-1"}""", "it is the error of a web framework (400).")] // ASP.NET
    [InlineData("""{"fault":{"code":900804,"message":"Invalid"}}""", "it is a fault of the gateway before the exchange (900804).")] // WSO2
    [InlineData("""{"code":200,"status":"SUCCESS","data":[]}""", "it has neither error_code nor message nor result.")] // A1.5: a success of another contract
    [InlineData("""{"error_code":null}""", "it has neither error_code nor message nor result.")] // a code that is none
    [InlineData("""[]""", "it has neither error_code nor message nor result.")] // a list is no sign
    [InlineData("""{"result":[]}""", "it has neither error_code nor message nor result.")] // nor are data
    [InlineData("""{"error_code":0,"ERROR_CODE":-1}""", "a member stands in it twice.")] // which of the two?
    [InlineData("<!DOCTYPE html><title>Bảo trì</title>", "it is a web page, not JSON; often that of a proxy, of a login or of maintenance (Content-Type application/json).")] // A6.1: maintenance
    [InlineData("<?xml version=\"1.0\"?><response/>", "it is XML, not JSON: ask the operators of the adapter for its JSON form (Content-Type application/json).")] // an adapter's other form
    [InlineData("", "it is empty (Content-Type application/json).")] // nothing
    public async Task Push_AnsweredByAnotherContract_ThrowsAndSaysWhat(string body, string reason)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
        Assert.True(error.MayBeDelivered);
    }

    [Theory]
    [InlineData("""{"MaLoi":"-1","MoTaLoi":"Thiếu MaLinhVuc"}""", "-1", "Thiếu MaLinhVuc")] // A1.10: names that the caller knows
    [InlineData("""{"ma_loi":7,"MOTALOI":"Sai"}""", "7", "Sai")] // A1.10: in any spelling
    public async Task Push_AnsweredByNamesOfTheOptions_IsUnderstood(string body, string code, string message)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body, """{"MaLoi":"00","MoTaLoi":""}""");
        NationalExchangeClient client = exchange.Client(_ => exchange.Options(envelope: new() { Codes = ["MaLoi", "error_code"], Messages = ["MoTaLoi"] }));

        Assert.Equal(new PushOutcome.Refused(code, message), await client.PushDossierAsync(Records.Dossier));
        Assert.IsType<PushOutcome.Added>(await client.PushDossierAsync(Records.Dossier));
    }

    [Fact]
    public async Task PushDossier_ThatExistsInItsItemAlone_IsSentAsAChange() // A3.3
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            """{"error_code":3,"message":"","result":[{"MaHoSo":"000.00.01.H49-260908-0001","message":"Hồ sơ đã tồn tại"}]}""", """{"error_code":0,"result":[{"Id":7}]}""");

        PushOutcome.Updated updated = Assert.IsType<PushOutcome.Updated>(await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal("""[{"Id":7}]""", updated.Result);
    }

    [Fact]
    public async Task PushDossier_RefusedInItsItem_ShowsTheItem() // A3.4
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            """{"error_code":0,"message":"Thành công","result":[{"MaHoSo":"000.00.01.H49-260908-0001","error_code":"-1","message":"MaLinhVuc"}]}""");

        PushOutcome.Refused refused = Assert.IsType<PushOutcome.Refused>(await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal(new NationalRefusedItem(0, "000.00.01.H49-260908-0001", "-1", "MaLinhVuc"), Assert.Single(refused.Items));
        Assert.Equal(("0", "Thành công", "Refused: 0"), (refused.Code, refused.Message, refused.ToString()));
    }

    [Fact]
    public async Task PushProgress_HalfRefused_NamesTheRefusedOnes() // A3.1
    {
        string items = string.Join(
            ",", Enumerable.Range(0, 10).Select(number => number % 2 == 0 ? """{"error_code":"0"}""" : """{"error_code":"-1","message":"Sai trạng thái"}"""));
        using ScriptedExchange exchange = new ScriptedExchange().Answers($$"""{"error_code":0,"message":"Thành công","result":[{{items}}]}""");

        ProgressBatch batch = (await exchange.Client().PushProgressAsync([.. Enumerable.Repeat(Records.Progress, 10)]).ToListAsync()).Single();

        DeliveryOutcome.PartlyRefused partly = Assert.IsType<DeliveryOutcome.PartlyRefused>(batch.Outcome);
        Assert.Equal([1, 3, 5, 7, 9], partly.Items.Select(item => item.Place!.Value));
        Assert.All(partly.Items, item => Assert.Equal(("-1", "Sai trạng thái"), (item.Code, item.Message)));
        Assert.Equal(("PartlyRefused: 0", "[1]: -1"), (partly.ToString(), partly.Items[0].ToString()));
    }

    [Theory]
    [InlineData("""{"error_code":0,"message":"Cập nhật thành công 5/10 tiến độ"}""", 0)] // A3.2: how many, and not which
    [InlineData("""{"error_code":"-1","message":"Cập nhật thành công: 5/10"}""", 0)] // the same beside a code of failure
    [InlineData("""{"error_code":0,"result":[{"error_code":"-1","message":"Sai"}]}""", 1)] // only the refused one is listed
    public async Task PushProgress_PartlyRefusedWithoutPlaces_SaysSo(string body, int items)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        ProgressBatch batch = (await exchange.Client().PushProgressAsync([.. Enumerable.Repeat(Records.Progress, 10)]).ToListAsync()).Single();

        DeliveryOutcome.PartlyRefused partly = Assert.IsType<DeliveryOutcome.PartlyRefused>(batch.Outcome);
        Assert.Equal(items, partly.Items.Count);
        Assert.All(partly.Items, item => Assert.Null(item.Place));
    }

    [Fact]
    public async Task PushProgress_ThatTheExchangeHas_IsRefused() // A2.8
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":-1,"message":"Tiến độ của hồ sơ đã tồn tại"}""");

        Assert.IsType<DeliveryOutcome.Refused>((await exchange.Client().PushProgressAsync([Records.Progress]).ToListAsync()).Single().Outcome);
    }

    /// <summary>Whatever the code of failure and the words beside it, and whatever the data: it is refused.</summary>
    [Fact]
    public Task Push_WithACodeOfFailure_IsNeverTaken() => Gen.Select(Gen.Int[0, Codes.Length - 1], Gen.Int[0, Words.Length - 1], Gen.Int[0, 3], Gen.Int[0, 3]).SampleAsync(
        async (code, words, spelling, data) =>
        {
            string name = new[] { "error_code", "errorCode", "ErrorCode", "ERROR_CODE" }[spelling];
            string body = $$"""{"{{name}}":"{{Codes[code]}}","message":"{{Words[words]}}"{{new[] { "", ",\"result\":[]", ",\"result\":{\"MaHoSo\":\"1\"}", ",\"result\":[{\"error_code\":0}]" }[data]}}}""";
            using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body);
            NationalExchangeClient client = exchange.Client();

            Assert.IsType<PushOutcome.Refused>(await client.PushDossierAsync(Records.Dossier));
            Assert.IsType<DeliveryOutcome.Refused>(await client.PushStatusAsync(Records.StatusChange));
        },
        iter: 200,
        threads: 1);

    /// <summary>Whatever JSON comes without a code of zeros and without words of success: a refusal or the one exception, and never a success.</summary>
    [Fact]
    public Task Push_WithoutAnySign_IsNeverTaken() => Gen.Select(Gen.Int[0, Members.Length - 1].Array[0, 5], Gen.Int[0, Values.Length - 1].Array[5], Gen.Bool).SampleAsync(
        async (members, values, wrapped) =>
        {
            string inner = $"{{{string.Join(",", members.Distinct().Select((member, place) => $"\"{Members[member]}\":{Values[values[place]]}"))}}}";
            string body = wrapped ? JsonSerializer.Serialize(new Dictionary<string, string> { ["message"] = inner }) : inner;
            foreach ((string what, Func<NationalExchangeClient, Task<object>> bring) in Writes)
            {
                using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body);
                try
                {
                    Assert.True(await bring(exchange.Client()) is PushOutcome.Refused or DeliveryOutcome.Refused, what);
                }
                catch (NationalExchangeException error)
                {
                    Assert.True(error.MayBeDelivered, what);
                }
            }
        },
        iter: 200,
        threads: 1);

    /// <summary>Whatever comes, cut off or with letters changed, in whatever envelope: an outcome, or the one exception, which says that it may be there.</summary>
    [Fact]
    public Task Push_AnsweredByAnything_GivesAnOutcomeOrTheOneException() =>
        Gen.Select(Gen.Int[0, Envelopes.Length - 1], Gen.Int[0, 200], Gen.Char["{}[]\",:\\0-1a\uD800"], Gen.Int[0, 2]).SampleAsync(
            async (envelope, place, letter, way) =>
            {
                int at = place % Envelopes[envelope].Length;
                string body = way switch
                {
                    0 => Envelopes[envelope][..at],
                    1 => $"{Envelopes[envelope][..at]}{letter}{Envelopes[envelope][(at + 1)..]}",
                    _ => Envelopes[envelope].Insert(at, letter.ToString()),
                };
                using ScriptedExchange exchange = new ScriptedExchange().Answers(body, body, body, body);
                try
                {
                    DeliveryOutcome outcome = (await exchange.Client().PushProgressAsync([Records.Progress, Records.Progress]).ToListAsync()).Single().Outcome;
                    Assert.True(outcome is not DeliveryOutcome.Accepted || HasASign(body), body);
                }
                catch (NationalExchangeException error)
                {
                    Assert.True(error.MayBeDelivered, body);
                }
            },
            iter: 1_000,
            threads: 1);

    /// <summary>Among any number of steps those that the answer refuses are refused, and no others.</summary>
    [Fact]
    public Task PushProgress_WithRefusedItems_IsNeverAcceptedWhole() => Gen.Bool.Array[1, 10].SampleAsync(
        async taken =>
        {
            string items = string.Join(",", taken.Select(done => done ? """{"error_code":0}""" : """{"error_code":7,"message":"Sai"}"""));
            using ScriptedExchange exchange = new ScriptedExchange().Answers($$"""{"error_code":0,"message":"Thành công","result":[{{items}}]}""");

            DeliveryOutcome outcome = (await exchange.Client().PushProgressAsync([.. taken.Select(_ => Records.Progress)]).ToListAsync()).Single().Outcome;

            int[] refused = [.. taken.Index().Where(step => !step.Item).Select(step => step.Index)];
            IReadOnlyList<NationalRefusedItem> shown = outcome switch
            {
                DeliveryOutcome.PartlyRefused partly => partly.Items,
                DeliveryOutcome.Refused all => all.Items,
                _ => [],
            };
            Assert.Equal(refused, shown.Select(item => item.Place!.Value));
            Assert.Equal((refused.Length == 0, refused.Length == taken.Length), (outcome is DeliveryOutcome.Accepted, outcome is DeliveryOutcome.Refused));
        },
        iter: 200,
        threads: 1);
}
