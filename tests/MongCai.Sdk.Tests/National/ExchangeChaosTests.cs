using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.National;

/// <summary>2,000 generated dossiers pushed with four steps each, while answers are lost, sessions run out and batches are half refused.</summary>
public class ExchangeChaosTests
{
    private const int Dossiers = 2_000;
    private const int StepsEach = 4;

    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Push_ThroughChaos_LosesNothingDoublesNothingAndCallsNothingDeliveredThatIsNotThere()
    {
        SelfMovingClock clock = new(Morning);
        using FakeNationalExchange exchange = new(clock) { Ways = Chaos() };
        NationalExchangeClient client = exchange.CreateClient();
        int perhaps = 0, refused = 0, partly = 0;

        for (int number = 1; number <= Dossiers; number++)
        {
            clock.Advance(TimeSpan.FromSeconds(7));
            bool isThere = await PushedAsync(client, number) is not PushOutcome.Refused;
            Assert.Equal(isThere, exchange.Dossiers.ContainsKey(Code(number)));
            Assert.Equal(number % 10 != 0, isThere);
            refused += isThere ? 0 : 1;

            int before = exchange.Steps.Count;
            DeliveryOutcome? outcome = await StepsAsync(client, number);
            string[] taken = [.. exchange.Steps.Skip(before).Select(step => step.GetProperty("NoiDungXuLy").GetString()!)];
            Assert.Equal(taken.Distinct(), taken);
            switch (outcome)
            {
                case DeliveryOutcome.Accepted:
                    Assert.Equal(Contents(number), taken);
                    break;
                case DeliveryOutcome.PartlyRefused some:
                    partly++;
                    Assert.Equal(Contents(number).Where((_, place) => some.Items.All(item => item.Place != place)), taken);
                    break;
                case DeliveryOutcome.Refused:
                    Assert.Empty(taken);
                    break;
                case DeliveryOutcome.PerhapsDelivered:
                    perhaps++;
                    break;
                default:
                    Assert.Empty(taken);
                    break;
            }
        }

        Assert.Equal(Dossiers / 10, refused);
        Assert.Equal(exchange.Steps.Count, exchange.Steps.Select(step => step.GetProperty("NoiDungXuLy").GetString()).Distinct().Count());
        Assert.True(perhaps > 50 && partly > 50, FormattableString.Invariant($"Too tame: {perhaps} perhaps, {partly} partly."));
        Assert.True(exchange.Services.Count(service => service == "login") > 5);
    }

    /// <summary>Each tenth dossier is refused, and each third step; a fifth of the calls goes wrong, by a seed.</summary>
    private static NationalWays Chaos()
    {
        Random random = new(20_260_908);
        return new()
        {
            SessionLife = TimeSpan.FromMinutes(17),
            Refuses = thing => Text(thing, "GhiChu") == "refuse" ? "MaLinhVuc bắt buộc nhập" : Text(thing, "NoiDungXuLy").EndsWith("refuse", StringComparison.Ordinal) ? "Sai trạng thái" : null,
            Loses = _ => random.Next(5) == 0 ? (NationalLoss)random.Next(1, 6) : NationalLoss.None,
        };
    }

    /// <summary>Pushes until there is an outcome: a dossier may be pushed again.</summary>
    private static async Task<PushOutcome> PushedAsync(NationalExchangeClient client, int number)
    {
        NationalDossier dossier = Records.Dossier with { Code = DossierCode.Parse(Code(number)), Note = number % 10 == 0 ? "refuse" : "" };
        while (true)
        {
            try
            {
                return await client.PushDossierAsync(dossier);
            }
            catch (NationalExchangeException error)
            {
                Assert.NotEqual(System.Net.HttpStatusCode.OK, error.StatusCode);
            }
        }
    }

    /// <summary>Pushes the steps once; null where they never left.</summary>
    private static async Task<DeliveryOutcome?> StepsAsync(NationalExchangeClient client, int number)
    {
        NationalProgress[] steps = [.. Contents(number).Select(content => Records.Progress with { Dossier = DossierCode.Parse(Code(number)), Content = content })];
        try
        {
            return (await client.PushProgressAsync(steps).ToListAsync()).Single().Outcome;
        }
        catch (NationalExchangeException error)
        {
            Assert.False(error.MayBeDelivered);
            return null;
        }
    }

    private static IEnumerable<string> Contents(int number) =>
        Enumerable.Range(1, StepsEach).Select(step => FormattableString.Invariant($"{number}-{step}{(number % 3 == 0 && step % 2 == 0 ? " refuse" : "")}"));

    private static string Code(int number) => FormattableString.Invariant($"000.00.01.H49-260908-{number:0000}");

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement member) ? member.GetString()! : "";
}
