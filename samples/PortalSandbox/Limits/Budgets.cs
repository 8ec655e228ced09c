using MongCai.Sdk.Contract;

namespace PortalSandbox.Limits;

/// <summary>Says what the endpoints of the portal count to, where it is not the client.</summary>
internal static class Budgets
{
    internal static void OfTokens(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: PortalOperations.TokenPath or PortalOperations.RevocationPath })
        {
            endpoint.Metadata.Add(Budget.Token);
        }
    }
}
