using MongCai.Domain.Agencies;

namespace MyShop;

/// <summary>Which office this is.</summary>
internal sealed class ShopSettings
{
    /// <summary>The name of the office among those of <c>MongCai:Offices</c>.</summary>
    public required string Office { get; init; }

    /// <summary>The agency that receives dossiers here.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>The account in whose name the program acts.</summary>
    public required string Counter { get; init; }
}
