using PortalSandbox.Limits;

namespace PortalSandbox.Endpoints;

/// <summary>Serves the contract's OpenAPI document, the one that is committed.</summary>
internal static class ContractEndpoint
{
    private const string Document = "openapi.json";

    internal static void MapContract(this IEndpointRouteBuilder routes) => routes.MapGet("/openapi/v1.json", async context =>
    {
        Stream document = Open();
        await using (document.ConfigureAwait(false))
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = document.Length;
            await document.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }).WithMetadata(Budget.Pages);

    /// <summary>Opens the document.</summary>
    internal static Stream Open() => typeof(ContractEndpoint).Assembly.GetManifestResourceStream(Document)!;
}
