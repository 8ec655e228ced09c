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
            (SecureAddress.IsSecure(options.BaseAddress), "BaseAddress: expected an absolute https address; only one of this machine (loopback) may be http."),
            (
                options.BaseAddress is not { IsAbsoluteUri: true } address || address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0,
                "BaseAddress: expected no user, query or fragment."),
            (
                options.TokenEndpoint is null || SecureAddress.IsSecure(options.TokenEndpoint),
                "TokenEndpoint: expected an absolute https address; only one of this machine (loopback) may be http."),
            (options.Credentials is null || options.TokenProvider is null, "Found both Credentials and TokenProvider; expected one of them."),
            (IsWithin(options.RefreshBefore, TimeSpan.Zero, TimeSpan.FromHours(1)), "RefreshBefore: expected 0 to 1 hour."),
            (IsWithin(options.TotalTimeout, TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1)), "TotalTimeout: expected 10 milliseconds to 1 hour."),
            (IsWithin(options.AttemptTimeout, TimeSpan.FromMilliseconds(10), options.TotalTimeout),
                "AttemptTimeout: expected 10 milliseconds to TotalTimeout."),
            (options.Retries is >= 0 and <= 20, "Retries: expected 0 to 20."),
            (options.RetryDelay >= TimeSpan.Zero && options.RetryDelay <= options.LongestRetryDelay, "RetryDelay: expected 0 to LongestRetryDelay."),
            (IsWithin(options.LongestRetryDelay, TimeSpan.Zero, TimeSpan.FromHours(1)), "LongestRetryDelay: expected 0 to 1 hour."),
            (options.BreakerFailureRatio is > 0 and <= 1, "BreakerFailureRatio: expected more than 0 and up to 1."),
            (options.BreakerMinimumCalls >= 2, "BreakerMinimumCalls: expected 2 or more."),
            (IsWithin(options.BreakerWindow, TimeSpan.FromMilliseconds(500), TimeSpan.FromDays(1)), "BreakerWindow: expected half a second to a day."),
            (IsWithin(options.BreakerPause, TimeSpan.FromMilliseconds(500), TimeSpan.FromDays(1)), "BreakerPause: expected half a second to a day."),
        }.Where(rule => !rule.Holds).Select(rule => rule.Fault);

    private static bool IsWithin(TimeSpan value, TimeSpan least, TimeSpan most) => value >= least && value <= most;
}
