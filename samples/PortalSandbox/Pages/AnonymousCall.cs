using System.Text.Json;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>Asks the portal what anyone may ask who holds the token of a link.</summary>
internal static class AnonymousCall
{
    /// <summary>The answer; null where the token opens nothing.</summary>
    internal static async Task<TAnswer?> FindAsync<TAsked, TAnswer>(
        this PortalService portal, PortalOperation operation, TAsked asked, CancellationToken cancellationToken)
        where TAnswer : class
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(asked, PortalJson.Of<TAsked>());
        PortalReply reply = await portal.AnswerAsync(new() { Operation = operation, Body = body }, cancellationToken).ConfigureAwait(false);
        return reply.Status == StatusCodes.Status200OK ? JsonSerializer.Deserialize(reply.Body.Span, PortalJson.Of<TAnswer>()) : null;
    }
}
