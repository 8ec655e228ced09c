using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Services;

public class PortalServicesTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    [Fact]
    public async Task Clients_OfSeveralProvinces_AreKeptApart()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal quangNinh = new(time, Answers.Ok(Filled.Of<DossierResource>()));
        using ScriptedPortal haiPhong = new(time, Answers.Ok(Filled.Of<DossierResource>()));
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        services.AddMongCaiPortal("quang-ninh", options => options.BaseAddress = new Uri("https://qn.example"))
            .ConfigurePrimaryHttpMessageHandler(() => quangNinh);
        services.AddMongCaiPortal("hai-phong", options => options.BaseAddress = new Uri("https://hp.example"))
            .ConfigurePrimaryHttpMessageHandler(() => haiPhong);
        await using ServiceProvider provider = services.BuildServiceProvider();
        PortalClient client = provider.GetRequiredKeyedService<PortalClient>("quang-ninh");
        await client.Dossiers.GetAsync(Code);
        Assert.Same(client, provider.GetRequiredKeyedService<PortalClient>("quang-ninh"));
        Assert.NotSame(client, provider.GetRequiredKeyedService<PortalClient>("hai-phong"));
        Assert.Equal("qn.example", Assert.Single(quangNinh.Requests).Address.Host);
        Assert.Empty(haiPhong.Requests);
        Assert.Null(provider.GetService<PortalClient>());
    }

    [Fact]
    public async Task Client_WithoutAName_IsTheOnlyOneAndLogsNoAddress()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<DossierResource>()));
        List<string> lines = [];
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Lines(lines)));
        services.AddMongCaiPortal(options =>
        {
            options.BaseAddress = new Uri("https://qn.example");
            options.Credentials = new ClientCredentials("shop-07", "s3cret");
        }).ConfigurePrimaryHttpMessageHandler(() => portal);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<PortalClient>().Dossiers.GetAsync(Code);
        Assert.Equal("Bearer token-1", Assert.Single(portal.Requests).Header("Authorization"));
        Assert.Contains(lines, line => line.Contains("dossiers.get (GET /v1/dossiers/{code}) was answered 200", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain(Code.ToString(), line, StringComparison.Ordinal));
    }

    [Fact]
    public void Options_ThatDoNotHold_StopTheStart()
    {
        ServiceCollection services = new();
        services.AddMongCaiPortal("quang-ninh", options => (options.BaseAddress, options.Retries) = (new Uri("http://qn.example"), -1));
        using ServiceProvider provider = services.BuildServiceProvider();
        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Equal(2, error.Failures.Count());
    }

    /// <summary>A token is that of an endpoint, a client, its scopes and a resource, whichever client of the program asked for it.</summary>
    [Fact]
    public async Task Tokens_OfTheSameKey_AreSharedAndOthersNot()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<DossierResource>()));
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        (string Name, string Client, string Scope, string? Resource)[] portals =
            [("a", "x", "read", null), ("b", "x", "read", null), ("c", "y", "read", null), ("d", "x", "write", null), ("e", "x", "read", "https://e.example")];
        foreach ((string name, string client, string scope, string? resource) in portals)
        {
            services.AddMongCaiPortal(name, options =>
            {
                (options.BaseAddress, options.TokenEndpoint) = (new Uri($"https://{name}.example"), new Uri("https://login.example/oauth2/token"));
                options.Credentials = new ClientCredentials(client, "s3cret") { Scopes = [scope], Resource = resource };
            }).ConfigurePrimaryHttpMessageHandler(() => portal);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        foreach ((string name, _, _, _) in portals)
        {
            await provider.GetRequiredKeyedService<PortalClient>(name).Dossiers.GetAsync(Code);
        }

        Assert.Equal(5, portal.Requests.Count);
        Assert.Equal(4, portal.TokenRequests.Count);
    }

    [Fact]
    public void Clock_OfTheProgram_IsNotReplaced()
    {
        FakeTimeProvider time = Clock.New();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        services.AddMongCaiPortal(options => options.BaseAddress = new Uri("https://qn.example"));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Same(time, provider.GetRequiredService<TimeProvider>());
    }

    private sealed class Lines(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(formatter(state, exception));
    }
}
