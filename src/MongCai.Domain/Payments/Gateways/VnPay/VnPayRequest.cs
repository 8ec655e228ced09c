using System.Net;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The request that sends a payer to VNPAY (version 2.1.0, command <c>pay</c>).</summary>
/// <remarks>Times are written at GMT+7. A reference must be unique within its day only, so that a store keys it by day and reference.</remarks>
[JsonConverter(typeof(FormConverter<VnPayRequest>))]
[NoJson("send the citizen to its address.")]
public sealed class VnPayRequest
{
    private readonly KeyValuePair<string, string>[] parameters;

    private VnPayRequest(KeyValuePair<string, string>[] parameters) => this.parameters = parameters;

    /// <summary>Makes a request.</summary>
    /// <param name="terminal">The merchant's terminal code, eight letters and digits.</param>
    /// <param name="reference">The caller's reference.</param>
    /// <param name="amount">From 1 to 9 999 999 999 đ; the gateway's own limits are narrower and its to set.</param>
    /// <param name="information">The order text; Vietnamese letters lose their marks.</param>
    /// <param name="orderType">The kind of goods in VNPAY's list.</param>
    /// <param name="payerAddress">The address that the payer comes from.</param>
    /// <param name="returnUrl">Where the payer's browser returns to; it only displays.</param>
    /// <param name="createdAt">When the request is made; the gateway is told whole seconds.</param>
    /// <param name="expiresAt">When it is no longer to be paid, a second later or more.</param>
    /// <param name="bankCode">A bank or a way to pay, such as <c>VNPAYQR</c>; null lets the payer choose.</param>
    /// <exception cref="ArgumentException">A field is outside its form or its limits.</exception>
    public static VnPayRequest Of(
        string terminal, string reference, Vnd amount, string information, string orderType,
        IPAddress payerAddress, Uri returnUrl, Instant createdAt, Instant expiresAt, string? bankCode = null)
    {
        ArgumentNullException.ThrowIfNull(payerAddress);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(expiresAt.ToUnixTimeSeconds(), createdAt.ToUnixTimeSeconds(), nameof(expiresAt));
        List<KeyValuePair<string, string>> parameters =
        [
            new("vnp_Version", VnPayFields.Version),
            new("vnp_Command", "pay"),
            new("vnp_TmnCode", VnPayFields.Terminal(terminal)),
            new("vnp_Amount", VnPayFields.Amount(amount)),
            new("vnp_CreateDate", VnPayFields.Moment(createdAt)),
            new("vnp_CurrCode", ConfirmationCheck.Currency),
            new("vnp_IpAddr", VnPayFields.Address(payerAddress)),
            new("vnp_Locale", "vn"),
            new("vnp_OrderInfo", VnPayFields.Information(information)),
            new("vnp_OrderType", VnPayFields.Code(orderType)),
            new("vnp_ReturnUrl", VnPayFields.ReturnUrl(returnUrl)),
            new("vnp_ExpireDate", VnPayFields.Moment(expiresAt)),
            new("vnp_TxnRef", VnPayFields.Code(reference)),
        ];
        if (bankCode is not null)
        {
            parameters.Add(new("vnp_BankCode", VnPayFields.Code(bankCode)));
        }

        return new([.. parameters]);
    }

    /// <summary>The parameters without the signature.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters => parameters.AsReadOnly();

    /// <summary>Writes the address to send the payer to.</summary>
    /// <param name="endpoint">The gateway's address, without a query of its own.</param>
    /// <param name="signer">The signer with the merchant's secret.</param>
    /// <exception cref="ArgumentException">The endpoint has a query, or the return address holds a character that encoders write in different ways.</exception>
    public Uri ToUrl(Uri endpoint, VnPaySigner signer)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(signer);
        if (endpoint.Query.Length > 0)
        {
            throw new ArgumentException(
                "The gateway's address has a query, which that of the request would take the place of. Leave it out.", nameof(endpoint));
        }

        return new UriBuilder(endpoint) { Query = $"{VnPaySigner.SignedData(parameters)}&{VnPaySigner.HashField}={signer.Sign(parameters)}" }.Uri;
    }
}
