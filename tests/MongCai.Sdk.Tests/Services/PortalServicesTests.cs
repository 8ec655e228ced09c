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

    /// <summary>A token is that of an endpoint and of credentials, by the instance: whoever has the same text may have another secret.</summary>
    [Fact]
    public async Task Tokens_OfTheSameCredentials_AreSharedAndOthersNot()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<DossierResource>()));
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        ClientCredentials shared = new("x", "s3cret");
        (string Name, string Login, ClientCredentials Credentials)[] portals =
        [
            ("a", "login", shared), ("b", "login", shared), ("c", "login", new("x", "s3cret")), ("d", "login", new("x", "wrong")), ("e", "other", shared),
        ];
        foreach ((string name, string login, ClientCredentials credentials) in portals)
        {
            services.AddMongCaiPortal(name, options =>
            {
                (options.BaseAddress, options.TokenEndpoint) = (new Uri($"https://{name}.example"), new Uri($"https://{login}.example/oauth2/token"));
                options.Credentials = credentials;
            }).ConfigurePrimaryHttpMessageHandler(() => portal);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        foreach ((string name, _, _) in portals)
        {
            await provider.GetRequiredKeyedService<PortalClient>(name).Dossiers.GetAsync(Code);
        }

        Assert.Equal(5, portal.Requests.Count);
        Assert.Equal(4, portal.TokenRequests.Count);
    }

    [Fact]
    public void Client_AddedTwice_IsRefused()
    {
        ServiceCollection services = new();
        services.AddMongCaiPortal(options => options.BaseAddress = new Uri("https://qn.example"));
        services.AddMongCaiPortal("hai-phong", options => options.BaseAddress = new Uri("https://hp.example"));
        Assert.Throws<InvalidOperationException>(() => services.AddMongCaiPortal(options => options.BaseAddress = new Uri("https://hue.example")));
        Assert.Throws<InvalidOperationException>(() => services.AddMongCaiPortal("hai-phong", options => options.BaseAddress = new Uri("https://hue.example")));
    }

    [Fact]
    public void Handlers_OfTheProgram_FollowNoRedirectAndKeepNoCookie()
    {
        using SocketsHttpHandler sockets = new();
        using HttpClientHandler client = new();
        Make(sockets);
        Make(client);
        Assert.Equal((false, false), (sockets.AllowAutoRedirect, sockets.UseCookies));
        Assert.Equal((false, false), (client.AllowAutoRedirect, client.UseCookies));
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

    private static void Make(HttpMessageHandler primary)
    {
        ServiceCollection services = new();
        services.AddMongCaiPortal("hai-phong", options => options.BaseAddress = new Uri("https://hp.example"))
            .ConfigurePrimaryHttpMessageHandler(() => primary);
        using ServiceProvider provider = services.BuildServiceProvider();
        using HttpMessageHandler made = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("MongCai.Sdk.hai-phong");
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
