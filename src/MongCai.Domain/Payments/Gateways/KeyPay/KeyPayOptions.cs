namespace MongCai.Domain.Payments;

/// <summary>What of KeyPay's messages no document was found for; the defaults are those of public programs, unverified.</summary>
public sealed record KeyPayOptions
{
    /// <summary>The defaults.</summary>
    public static KeyPayOptions Default { get; } = new();

    /// <summary>The country of a payment (<c>country_code</c>); <c>+84</c> unless set, unverified.</summary>
    public string CountryCode { get; init; } = "+84";

    /// <summary>The command of a query (<c>command</c>), which its signature covers; <c>QUERY</c> unless set, unverified.</summary>
    public string QueryCommand { get; init; } = "QUERY";
}
