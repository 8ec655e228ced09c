using MongCai.Domain.Agencies;

namespace MyShop;

/// <summary>Which office this is; a member that the configuration lacks stops the start.</summary>
/// <param name="Office">The name of the office among those of <c>MongCai:Offices</c>.</param>
/// <param name="Agency">The agency that receives dossiers here.</param>
/// <param name="Counter">The account in whose name the program acts.</param>
internal sealed record ShopSettings(string Office, AgencyCode Agency, string Counter);
