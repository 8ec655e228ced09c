namespace MongCai.Sdk;

/// <summary>Tells failures of the transport after which nothing can have arrived.</summary>
internal static class UnsentRequest
{
    /// <summary>Whether no connection was made.</summary>
    internal static bool IsOf(Exception? error) => error is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,
    };
}
