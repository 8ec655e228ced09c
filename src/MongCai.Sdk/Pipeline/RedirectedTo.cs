namespace MongCai.Sdk;

/// <summary>Tells whether the transport went elsewhere than it was told.</summary>
internal static class RedirectedTo
{
    private const UriComponents Place = UriComponents.SchemeAndServer;

    /// <summary>The host that answered where its scheme, name or port is not the one that was asked; null where it is.</summary>
    internal static string? AnotherHost(Uri asked, HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri is { IsAbsoluteUri: true } answered && !IsSamePlace(asked, answered) ? answered.Host : null;

    private static bool IsSamePlace(Uri one, Uri other) =>
        Uri.Compare(one, other, Place, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
