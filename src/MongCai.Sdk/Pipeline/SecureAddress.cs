namespace MongCai.Sdk;

/// <summary>The addresses that a secret may be sent to: https, or loopback.</summary>
internal static class SecureAddress
{
    internal static bool IsSecure(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <exception cref="ArgumentException">The address is neither https nor on loopback.</exception>
    internal static Uri Require(Uri address) =>
        IsSecure(address)
            ? address
            : throw new ArgumentException("The address is not https. Only an address of this machine (loopback) may be http.", nameof(address));
}
