using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Makes answers.</summary>
internal static class Replies
{
    internal static PortalReply Json<T>(T body, int status = 200) =>
        new() { Status = status, MediaType = "application/json", Body = JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<T>()) };

    /// <summary>Answers with a resource and its version, or with 304 to a caller that has it.</summary>
    internal static PortalReply Versioned<T>(Exchange exchange, T body, long version, int status = 200) =>
        Tagged(exchange, Json(body, status), EntityTags.Of(version));

    internal static PortalReply Tagged(Exchange exchange, PortalReply reply, string tag) =>
        (exchange.Call.Operation.Method == HttpMethod.Get && EntityTags.IsKnown(exchange, tag) ? new PortalReply { Status = 304 } : reply).With("ETag", tag);

    internal static PortalReply Empty() => new() { Status = 204 };

    internal static PortalReply With(this PortalReply reply, string header, string value) =>
        reply with { Headers = new Dictionary<string, string>(reply.Headers) { [header] = value } };
}
