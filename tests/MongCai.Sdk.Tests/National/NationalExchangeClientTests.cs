using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

public class NationalExchangeClientTests
{
    [Theory]
    [InlineData("https://exchange.example.vn")] // https
    [InlineData("http://127.0.0.1:5080/adapter")] // the own machine
    [InlineData("http://localhost/adapter")] // the own machine by name
    public void Constructor_WithASafeAddress_IsMade(string address)
    {
        using ScriptedExchange exchange = new();

        Assert.NotNull(exchange.Client(_ => exchange.Options(address)));
    }

    [Theory]
    [InlineData("http://exchange.example.vn/adapter")] // in the clear
    [InlineData("ftp://exchange.example.vn")] // another scheme
    [InlineData("https://user:word@exchange.example.vn")] // a password in an address ends up in logs
    [InlineData("https://exchange.example.vn?x=1")] // endpoints are put behind it
    public void Constructor_WithAnotherAddress_Throws(string address)
    {
        using ScriptedExchange exchange = new();

        ArgumentException error = Assert.Throws<ArgumentException>(() => exchange.Client(_ => exchange.Options(address)));

        Assert.Contains("AdapterAddress is to be an absolute https address", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WithManyFaults_ListsThemAll()
    {
        using ScriptedExchange exchange = new();
        NationalExchangeOptions options = new()
        {
            AdapterAddress = null!,
            AuthEndpoint = " ",
            IntegrationEndpoint = "",
            ShareEndpoint = "",
            Username = "",
            Password = null!,
            DestinationCode = "",
            UnitCode = "",
            MaxAttempts = 11,
            AttemptTimeout = TimeSpan.Zero,
            RetryDelay = TimeSpan.FromSeconds(-1),
        };

        ArgumentException error = Assert.Throws<ArgumentException>(() => exchange.Client(_ => options));

        Assert.All(
            ["AdapterAddress", "AuthEndpoint", "IntegrationEndpoint", "ShareEndpoint", "Username", "Password", "DestinationCode", "UnitCode", "MaxAttempts", "AttemptTimeout", "RetryDelay"],
            name => Assert.Contains(name, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Members_OfATestsOwnClient_CanBeOverridden()
    {
        NationalExchangeClient client = new OwnClient();

        Assert.Equal(new PushOutcome.Added(), await client.PushDossierAsync(Records.Dossier));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.ListFieldsAsync());
    }

    [Fact]
    public async Task Exceptions_WhateverHappens_HoldNoPersonalData()
    {
        string[] secrets = ["Nguyễn", "022000000123", "0912345678", "mau@example.vn", "secret-1", "session-1", "tech-1"];
        string[] answers =
        [
            "Nguyễn Văn Mẫu 022000000123",
            """{"error_code":0,"result":[{"ChuHoSo":{"Nguyễn":"022000000123"}}]}""",
            """{"error_code":0,"result":["0912345678"]}""",
            """{"error_code":0,"result":"mau@example.vn"}""",
            """{"Nguyễn":"secret-1","session-1":"tech-1" """,
            "{\"error_code\":0,\"result\":[{\"ChuHoSo\":\"\\ud800\"}]}",
        ];
        foreach (string answer in answers)
        {
            using ScriptedExchange exchange = new ScriptedExchange().Answers(answer);
            NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(
                () => exchange.Client().FindDossierAsync(DossierCode.Parse("000.00.01.H49-260908-0001")));
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, error.ToString(), StringComparison.OrdinalIgnoreCase));
        }
    }

    private sealed class OwnClient : NationalExchangeClient
    {
        public override Task<PushOutcome> PushDossierAsync(
            NationalDossier dossier, PushMode mode = PushMode.AddOrUpdate, CancellationToken cancellationToken = default) =>
            Task.FromResult<PushOutcome>(new PushOutcome.Added());
    }
}
