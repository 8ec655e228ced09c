using System.Text.Json;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Payments.Gateways.VnPay;

namespace MongCai.Cli.Commands;

/// <summary>The inputs that the <c>vnpay</c> commands share: the merchant's secret, and the parameters of a message as JSON.</summary>
internal static class VnPayColumns
{
    private const int Secret = 0;
    private const int Parameters = 1;

    internal static Column[] All { get; } =
    [
        new("secret", "The merchant's secret; in a table it stays out of the list of processes."),
        new("params_json", """The parameters of the message, such as {"vnp_Amount":"2000000","vnp_TxnRef":"1"}."""),
    ];

    /// <exception cref="FormatException">The secret is empty.</exception>
    internal static VnPaySigner Signer(Row row) =>
        row.IsEmpty(Secret) ? throw new FormatException("secret: found nothing, expected the merchant's secret.") : VnPaySigner.WithSecret(row[Secret].ToString());

    /// <summary>Reads the parameters, each as it stands: a number keeps its digits, and <c>null</c> is no value.</summary>
    /// <exception cref="FormatException">The text is not a JSON object of texts and numbers. The message does not repeat it, since it may name a payer.</exception>
    internal static List<KeyValuePair<string, string>> ParametersOf(Row row)
    {
        try
        {
            using JsonDocument json = StrictJson.Parse(row[Parameters].ToString());
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? [.. json.RootElement.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, Text(pair)))]
                : throw Wrong(" in braces");
        }
        catch (JsonException wrong)
        {
            throw Wrong($"; {StrictJson.Fault(wrong)}");
        }
    }

    private static string Text(JsonProperty pair) => pair.Value.ValueKind switch
    {
        JsonValueKind.String => pair.Value.GetString()!,
        JsonValueKind.Number => pair.Value.GetRawText(),
        JsonValueKind.Null => "",
        _ => throw Wrong($"; '{pair.Name}' is neither"),
    };

    private static FormatException Wrong(string what) => new($"params_json: expected a JSON object of texts and numbers{what}.");
}
