using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>A request to KeyPay version 3, the gateway behind the national portal: a payment of a bill, or a query of one.</summary>
/// <remarks>
/// The fields are those of public programs of 2020; no document of the gateway was found, nor its current version. <see cref="KeyPayOptions"/> sets
/// what they leave in doubt.
/// </remarks>
[JsonConverter(typeof(FormConverter<KeyPayRequest>))]
[NoJson("send its ToJson.")]
public sealed class KeyPayRequest
{
    internal const string Command = "PAY";
    internal const string Version = "3.0";

    private readonly KeyValuePair<string, string>[] fields;
    private readonly FeeBill? bill;

    private KeyPayRequest(KeyValuePair<string, string>[] fields, FeeBill? bill = null) => (this.fields, this.bill) = (fields, bill);

    /// <summary>Opens a payment of a bill; KeyPay answers with the address to send the payer to.</summary>
    /// <exception cref="ArgumentException">A signed field holds a bar.</exception>
    public static KeyPayRequest Pay(KeyPaySigner signer, string transaction, FeeBill bill, string description, Uri returnUrl, KeyPayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentException.ThrowIfNullOrEmpty(transaction);
        ArgumentNullException.ThrowIfNull(bill);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(returnUrl);
        string amount = bill.Total.Dong.ToString(CultureInfo.InvariantCulture);
        return new(
            [
                new("client_id", signer.Client),
                new("transaction_id", transaction),
                new("trans_amount", amount),
                new("command", Command),
                new("version", Version),
                new("description", description),
                new("locale", "vn"),
                new("country_code", (options ?? KeyPayOptions.Default).CountryCode),
                new("currency_code", ConfirmationCheck.Currency),
                new("environment", "1"),
                new("return_url", returnUrl.AbsoluteUri),
                new("addition_fee", "0"),
                new("check_sum", signer.SignRequest(["0", signer.Client, Command, amount, transaction, Version])),
            ],
            bill);
    }

    /// <summary>Asks what became of a payment: the only word of KeyPay on its success that a caller can hold it to.</summary>
    /// <exception cref="ArgumentException">A signed field holds a bar.</exception>
    public static KeyPayRequest Query(KeyPaySigner signer, string transaction, KeyPayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentException.ThrowIfNullOrEmpty(transaction);
        string command = (options ?? KeyPayOptions.Default).QueryCommand;
        return new(
        [
            new("client_id", signer.Client),
            new("command", command),
            new("transaction_id", transaction),
            new("check_sum", signer.SignRequest([signer.Client, command, transaction])),
        ]);
    }

    /// <summary>The signature.</summary>
    public string Signature => fields[^1].Value;

    /// <summary>Writes the body of the request.</summary>
    public string ToJson() => GatewayJson.Write(fields, bill is null ? null : WriteBill);

    private void WriteBill(Utf8JsonWriter json)
    {
        json.WriteStartObject("bill_info");
        bill!.Write(json);
        json.WriteEndObject();
    }
}
