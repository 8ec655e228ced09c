using Microsoft.AspNetCore.Http;

namespace MongCai.AspNetCore.Requests;

/// <summary>
/// The headers of what is data and no page: kept by no cache, read as no other kind than it says, and where a browser shows it all the same, it loads
/// and runs nothing and stands in no frame.
/// </summary>
internal static class DataHeaders
{
    private const string Policy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    internal static void SetDataHeaders(this HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
    }
}
