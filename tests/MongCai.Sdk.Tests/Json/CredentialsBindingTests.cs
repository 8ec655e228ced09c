using Microsoft.Extensions.Configuration;

namespace MongCai.Sdk.Tests.Json;

/// <summary>The options of the client come whole from a file of settings, or the program does not start.</summary>
public class CredentialsBindingTests
{
    [Fact]
    public async Task Options_InASection_BindWithTheirCredentials()
    {
        PortalClientOptions options = Bound(
            ("BaseAddress", "https://portal.example/"), ("Retries", "2"), ("Credentials:ClientId", "shop-07"), ("Credentials:Secret", "s3cret"),
            ("Credentials:Scopes:0", "dossiers.read"), ("Credentials:Resource", "https://portal.example"));
        ClientCredentials credentials = options.Credentials!;
        Assert.Equal(("shop-07", "https://portal.example"), (credentials.ClientId, credentials.Resource));
        Assert.Equal(["dossiers.read"], credentials.Scopes);
        Assert.Equal("s3cret", await credentials.GetSecretAsync(default));
        Assert.Equal(2, options.Retries);
    }

    [Theory]
    [InlineData("Credentials:ClientId")] // no secret
    [InlineData("Credentials:Secret")] // nobody's
    public void Credentials_OfOneHalf_StopTheStart(string name) =>
        Assert.Contains("Credentials", Assert.Throws<InvalidOperationException>(() => Bound((name, "shop-07"))).Message, StringComparison.Ordinal);

    /// <summary>What is misspelt is passed over by a section that is bound plainly, and stops the start of one that is bound as the page says.</summary>
    [Theory]
    [InlineData("Retrys")]
    [InlineData("BaseAdress")]
    [InlineData("Credentials:Scope")]
    public void Name_ThatIsNoOption_StopsAStrictStart(string name) => Assert.Contains(
        name.Split(':')[^1], Assert.Throws<InvalidOperationException>(() => Strict([.. Whole, (name, "2")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_BoundStrictly_AreTheSame() => Assert.Equal("shop-07", Strict(Whole).Credentials!.ClientId);

    private static (string Name, string Text)[] Whole =>
        [("BaseAddress", "https://portal.example/"), ("Credentials:ClientId", "shop-07"), ("Credentials:Secret", "s3cret"), ("Credentials:Scopes:0", "dossiers.read")];

    private static PortalClientOptions Bound(params IEnumerable<(string Name, string Text)> settings) => Section(settings).Get<PortalClientOptions>()!;

    private static PortalClientOptions Strict(IEnumerable<(string Name, string Text)> settings)
    {
        PortalClientOptions options = new();
        Section(settings).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        return options;
    }

    private static IConfiguration Section(IEnumerable<(string Name, string Text)> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Text))).Build();
}
