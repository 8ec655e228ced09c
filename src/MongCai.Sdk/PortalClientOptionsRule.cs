using Microsoft.Extensions.Options;

namespace MongCai.Sdk;

/// <summary>What holds of the options of a client; every fault is named at once.</summary>
internal sealed class PortalClientOptionsRule : IValidateOptions<PortalClientOptions>
{
    public ValidateOptionsResult Validate(string? name, PortalClientOptions options)
    {
        string[] faults = [.. FaultsOf(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> FaultsOf(PortalClientOptions options) =>
        new (bool Holds, string Fault)[]
        {
            (SecureAddress.IsSecure(options.BaseAddress), "BaseAddress is an absolute https address; only one of this machine (loopback) may be http."),
            (
                options.BaseAddress is not { IsAbsoluteUri: true } address || address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0,
                "BaseAddress has no user, query or fragment."),
            (
                options.TokenEndpoint is null || SecureAddress.IsSecure(options.TokenEndpoint),
                "TokenEndpoint is an absolute https address; only one of this machine (loopback) may be http."),
            (options.Credentials is null || options.TokenProvider is null, "Credentials and TokenProvider exclude each other."),
            (IsWithin(options.RefreshBefore, TimeSpan.Zero, TimeSpan.FromHours(1)), "RefreshBefore is 0 to 1 hour."),
            (IsWithin(options.TotalTimeout, TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1)), "TotalTimeout is 10 milliseconds to 1 hour."),
            (IsWithin(options.AttemptTimeout, TimeSpan.FromMilliseconds(10), options.TotalTimeout), "AttemptTimeout is 10 milliseconds to TotalTimeout."),
            (options.Retries is >= 0 and <= 20, "Retries is 0 to 20."),
            (options.RetryDelay >= TimeSpan.Zero && options.RetryDelay <= options.LongestRetryDelay, "RetryDelay is 0 to LongestRetryDelay."),
            (IsWithin(options.LongestRetryDelay, TimeSpan.Zero, TimeSpan.FromHours(1)), "LongestRetryDelay is 0 to 1 hour."),
            (options.BreakerFailureRatio is > 0 and <= 1, "BreakerFailureRatio is more than 0, to 1."),
            (options.BreakerMinimumCalls >= 2, "BreakerMinimumCalls is 2 and up."),
            (IsWithin(options.BreakerWindow, TimeSpan.FromMilliseconds(500), TimeSpan.FromDays(1)), "BreakerWindow is half a second to a day."),
            (IsWithin(options.BreakerPause, TimeSpan.FromMilliseconds(500), TimeSpan.FromDays(1)), "BreakerPause is half a second to a day."),
        }.Where(rule => !rule.Holds).Select(rule => rule.Fault);

    private static bool IsWithin(TimeSpan value, TimeSpan least, TimeSpan most) => value >= least && value <= most;
}
