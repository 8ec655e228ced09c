using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Services;

public class PortalClientOptionsTests
{
    /// <summary>A change that makes the options wrong, and the option that the message names.</summary>
    public static TheoryData<Action<PortalClientOptions>, string> Faults => new()
    {
        { options => options.BaseAddress = null, "BaseAddress" },
        { options => options.BaseAddress = new Uri("/v1", UriKind.Relative), "BaseAddress" },
        { options => options.BaseAddress = new Uri("http://portal.example"), "BaseAddress" },
        { options => options.BaseAddress = new Uri("ftp://127.0.0.1"), "BaseAddress" },
        { options => options.BaseAddress = new Uri("https://user:word@portal.example"), "BaseAddress" },
        { options => options.BaseAddress = new Uri("https://portal.example?x=1"), "BaseAddress" },
        { options => options.TokenEndpoint = new Uri("http://login.example/token"), "TokenEndpoint" },
        { options => (options.Credentials, options.TokenProvider) = (new("a", "b"), new Nobody()), "TokenProvider" },
        { options => options.RefreshBefore = TimeSpan.FromSeconds(-1), "RefreshBefore" },
        { options => options.TotalTimeout = TimeSpan.Zero, "TotalTimeout" },
        { options => options.TotalTimeout = Timeout.InfiniteTimeSpan, "TotalTimeout" },
        { options => options.AttemptTimeout = TimeSpan.FromSeconds(101), "AttemptTimeout" },
        { options => options.Retries = -1, "Retries" },
        { options => options.Retries = 21, "Retries" },
        { options => options.RetryDelay = TimeSpan.FromSeconds(31), "RetryDelay" },
        { options => options.LongestRetryDelay = TimeSpan.FromHours(2), "LongestRetryDelay" },
        { options => options.BreakerFailureRatio = 0, "BreakerFailureRatio" },
        { options => options.BreakerFailureRatio = double.NaN, "BreakerFailureRatio" },
        { options => options.BreakerMinimumCalls = 1, "BreakerMinimumCalls" },
        { options => options.BreakerWindow = TimeSpan.Zero, "BreakerWindow" },
        { options => options.BreakerPause = TimeSpan.Zero, "BreakerPause" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Option_ThatDoesNotHold_IsNamed(Action<PortalClientOptions> change, string option)
    {
        using HttpClient transport = new();
        ArgumentException error = Assert.Throws<ArgumentException>(() => new PortalClient(transport, TestPortal.Options(change), Clock.New()));
        Assert.Contains(option, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://portal.example")]
    [InlineData("https://portal.example/api/")]
    [InlineData("http://127.0.0.1:5080")] // loopback
    [InlineData("http://localhost:5080/")]
    [InlineData("http://[::1]/")]
    public void Address_ThatIsSecure_IsTaken(string address)
    {
        using HttpClient transport = new();
        Assert.NotNull(new PortalClient(transport, TestPortal.Options(options => options.BaseAddress = new Uri(address)), Clock.New()));
    }

    private sealed class Nobody : ITokenProvider
    {
        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
