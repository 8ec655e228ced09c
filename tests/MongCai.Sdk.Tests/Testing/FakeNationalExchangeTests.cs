using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.National;

namespace MongCai.Sdk.Tests.Testing;

public class FakeNationalExchangeTests
{
    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<NationalWays, string> Oddities => new()
    {
        { new(), "as the contract has it" },
        { new() { Spelling = NationalSpelling.Camel }, "as JavaScript writes names" },
        { new() { Spelling = NationalSpelling.Pascal }, "as .NET writes names" },
        { new() { Spelling = NationalSpelling.Capitals, WrapsInMessage = true }, "in capitals, and in a message" },
        { new() { GivesCodes = false }, "in words alone" },
        { new() { WrapsInMessage = true, GivesCodes = false }, "in words within words" },
        { new() { ListsItems = false }, "without items" },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task Work_InEveryWay_IsDoneAndSeen(NationalWays ways, string reason) // E.4, E.5, E.6
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning)) { Ways = ways };
        NationalExchangeClient client = exchange.CreateClient();
        exchange.PutAccount("022000000123", "tech-1");

        Assert.IsType<PushOutcome.Added>(await client.PushDossierAsync(Records.Dossier));
        Assert.IsType<PushOutcome.Updated>(await client.PushDossierAsync(Records.Dossier with { Note = reason }));
        Assert.IsType<PushOutcome.AlreadyExists>(await client.PushDossierAsync(Records.Dossier, PushMode.Add));
        Assert.IsType<DeliveryOutcome.Accepted>((await client.PushProgressAsync([Records.Progress]).ToListAsync()).Single().Outcome);
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushStatusAsync(Records.StatusChange));
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushSatisfactionAsync([Records.Satisfaction]));

        Assert.Equal(reason, exchange.Dossiers["000.00.01.H49-260908-0001"].GetProperty("GhiChu").GetString());
        Assert.Equal((1, 1, 1), (exchange.Steps.Count, exchange.Statuses.Count, exchange.Ratings.Count));
        Assert.Equal(reason, (await client.FindDossierAsync(Records.Dossier.Code.Value!.Value)).Value.Note);
        Assert.IsType<NationalAnswer<NationalDossier>.NotFound>(await client.FindDossierAsync(DossierCode.Parse("000.00.01.H49-260908-0002")));
        Assert.Equal("tech-1", (await client.FindAccountAsync(PersonalId.Parse("022000000123"))).Value.TechnicalId);
        Assert.Equal(("login", 10), (exchange.Services[0], exchange.Services.Count(service => service != "login")));
    }

    [Theory]
    [InlineData("Phiên làm việc đã hết hạn")] // said plainly
    [InlineData("Dữ liệu không đúng")] // not said at all
    public async Task Session_ThatIsOver_CostsOneLogin(string words)
    {
        SelfMovingClock clock = new(Morning);
        using FakeNationalExchange exchange = new(clock) { Ways = new() { SessionLife = TimeSpan.FromMinutes(30), SessionOver = words } };
        NationalExchangeClient client = exchange.CreateClient();

        await client.PushDossierAsync(Records.Dossier);
        clock.Advance(TimeSpan.FromMinutes(31));

        Assert.IsType<PushOutcome.Updated>(await client.PushDossierAsync(Records.Dossier, PushMode.Update));
        Assert.Equal(2, exchange.Services.Count(service => service == "login"));
    }

    [Fact]
    public async Task Service_ThatTheClientHasNoMemberFor_IsCalled() // B1.4
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        NationalExchangeClient client = exchange.CreateClient();
        using JsonDocument data = JsonDocument.Parse("""[{"MaHoSo":"1"}]""");

        Assert.IsType<DeliveryOutcome.Accepted>(await client.BringAsync("DongBoDanhGia", data.RootElement, []));
        Assert.IsType<NationalAnswer<JsonElement>.Given>(await client.AskAsync("TraCuuHoSo", [KeyValuePair.Create("mahoso", "1")]));
        NationalAnswer<JsonElement>.Refused refused = Assert.IsType<NationalAnswer<JsonElement>.Refused>(
            await client.AskAsync("LayQDCB", [KeyValuePair.Create("idQDCB", "7")]));

        Assert.Equal("Dịch vụ không tồn tại", refused.Message);
        Assert.Equal("1", Assert.Single(exchange.Ratings).GetProperty("MaHoSo").GetString());
    }
}
