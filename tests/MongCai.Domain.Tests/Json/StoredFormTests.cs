using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Json;

/// <summary>The stored forms of ledgers and tallies: what is none of them is refused in words of this library, not of the types it reads them with.</summary>
public class StoredFormTests
{
    private static readonly Dictionary<string, (string Json, Func<string, object> Read)> Forms = new()
    {
        ["a ledger of facts"] = (
            Ledger().ToJson(),
            FactLedger.FromJson),
        ["a ledger of forecasts"] = (
            """{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"000.00.01.H49-240102-0001","version":2,"moments":[{"moment":{"state":"InProcess","unit":"1.001193","slack":"40:00:00"},"outcome":{"dueIn":"2026-03","isOverdue":true,"hasEnded":true,"observed":"24:00:00"}}]}]}""",
            ForecastLedger.FromJson),
        ["a tally of forecasts"] = (
            """{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"InProcess","unit":"1.001193","counted":2,"overdue":1,"ended":{"0.25":1},"pending":{"3":1}}]}""",
            ForecastTally.FromJson),
        ["a tally of dossiers"] = (
            """{"version":1,"dimensions":"Channel","cutOffDay":14,"rows":[{"channel":"Online","months":{"2024-01":{"received":2,"receivedOnline":2}}}]}""",
            DossierTally.FromJson),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_OfAnotherKindOfMember_IsRefusedInOurWordsOrRead(string name)
    {
        (string json, Func<string, object> read) = Forms[name];
        Assert.NotNull(read(json));
        Assert.All(Disturbed.Of(json), one => Assert.True(Said(read, one.Json) is not { } said || IsOurs(said, name), $"{one.Place} = {one.Other}: {Said(read, one.Json)}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WithoutAMember_NamesIt(string name)
    {
        (string json, Func<string, object> read) = Forms[name];
        Assert.All(JsonNode.Parse(json)!.AsObject().Select(member => member.Key).Where(key => name != "a tally of dossiers" || key is "version" or "rows"), member =>
        {
            JsonObject whole = JsonNode.Parse(json)!.AsObject();
            whole.Remove(member);
            string said = Said(read, whole.ToJsonString())!;
            Assert.StartsWith($"The text is not {name}: it lacks '", said, StringComparison.Ordinal);
            Assert.Contains($"'{member}'", said, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_OfALaterVersion_SaysSoWhateverItHoldsElse(string name) => Assert.Equal(
        $"The text is not {name}: it is of version 2; this library reads version 1.", Said(Forms[name].Read, """{"version":2,"shelves":[{}]}"""));

    private static FactLedger Ledger()
    {
        FactLedger ledger = FactLedger.Empty(Dimensions.Channel, CutOff.OnDay(14));
        ledger.Apply(4, Facts.One("2024-01-02", "2024-01-10", "2024-01-09"));
        ledger.Remove(7, DossierCode.Parse("000.00.01.H49-240103-0001"));
        return ledger;
    }

    /// <summary>What a text is refused with; null where it is read.</summary>
    private static string? Said(Func<string, object> read, string json)
    {
        try
        {
            _ = read(json);
            return null;
        }
        catch (FormatException wrong)
        {
            return wrong.Message;
        }
    }

    private static bool IsOurs(string said, string name) =>
        said.StartsWith($"The text is not {name}: ", StringComparison.Ordinal)
        && !((string[])["Dto", "System.", "MongCai.", ".NET", "Arithmetic"]).Any(word => said.Contains(word, StringComparison.Ordinal));
}
