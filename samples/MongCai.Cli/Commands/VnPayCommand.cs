using System.CommandLine;
using System.Text.Json;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary>What the <c>vnpay</c> commands share: the merchant's secret, and the parameters of a message as JSON.</summary>
internal sealed class VnPayCommand
{
    private const string Variable = "MONGCAI_VNPAY_SECRET";
    private const int Secret = 0;
    private const int Parameters = 1;

    private static readonly Column[] Columns =
    [
        new("secret", "The merchant's secret of this row; without it, that of '--secret-file'.") { IsOptional = true, IsOnlyInTables = true },
        new("params_json", """The parameters of the message, such as {"vnp_Amount":"2000000","vnp_TxnRef":"1"}."""),
    ];

    private readonly StandardStreams streams;
    private readonly Option<string> secretFile = new("--secret-file")
    {
        Description = $"A file whose first line is the merchant's secret, '-' for standard input. Without it, the environment's {Variable}. It is never an argument, which all programs of the machine can see.",
        HelpName = "FILE",
    };

    private string? secretOfAll;

    private VnPayCommand(StandardStreams streams) => this.streams = streams;

    internal delegate void Answer(VnPaySigner signer, List<KeyValuePair<string, string>> parameters, Results results);

    internal static Command Of(string name, string description, string[] results, Answer answer, StandardStreams streams)
    {
        VnPayCommand command = new(streams);
        return RowCommand.Of(name, description, Columns, [command.secretFile], (parse, _) => command.Function(parse, results, answer), streams);
    }

    private RowFunction Function(ParseResult parse, string[] names, Answer answer)
    {
        string common = secretOfAll ??= SecretOfAll(parse);
        return new(names, (row, results) => answer(Signer(row.IsEmpty(Secret) ? common : row[Secret].ToString(), row), ParametersOf(row), results));
    }

    private string SecretOfAll(ParseResult parse)
    {
        if (parse.GetValue(secretFile) is not { } path)
        {
            return Environment.GetEnvironmentVariable(Variable) ?? "";
        }

        using TextReader text = streams.Open(path);
        return text.ReadLine() ?? "";
    }

    /// <exception cref="FormatException">The secret is empty.</exception>
    private static VnPaySigner Signer(string secret, Row row) => secret.Length == 0 ? throw row.Wrong(NoSecret) : VnPaySigner.WithSecret(secret);

    private static BilingualText NoSecret { get; } = new(
        $"Thiếu khóa bí mật của đơn vị. Hãy ghi trong {Variable}, bằng '--secret-file FILE' hoặc ở cột 'secret' của bảng.",
        $"The merchant's secret is missing. Give it in {Variable}, with '--secret-file FILE' or in the column 'secret' of a table.");

    /// <summary>Reads the parameters, each as it stands: a number keeps its digits, and <c>null</c> is no value.</summary>
    /// <exception cref="FormatException">
    /// The text is not a JSON object of texts and numbers. The message does not repeat it, since it may name a payer.
    /// </exception>
    private static List<KeyValuePair<string, string>> ParametersOf(Row row)
    {
        try
        {
            using JsonDocument json = StrictJson.Parse(row[Parameters].ToString());
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? [.. json.RootElement.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, Text(pair, row)))]
                : throw row.Wrong(Wrong(" in braces", " trong ngoặc nhọn"));
        }
        catch (JsonException wrong)
        {
            throw row.Wrong(Wrong($"; {StrictJson.Fault(wrong)}"));
        }
    }

    private static string Text(JsonProperty pair, Row row) => pair.Value.ValueKind switch
    {
        JsonValueKind.String => pair.Value.GetString()!,
        JsonValueKind.Number => pair.Value.GetRawText(),
        JsonValueKind.Null => "",
        _ => throw row.Wrong(Wrong($"; '{pair.Name}' is neither", $"; '{pair.Name}' không phải hai loại ấy")),
    };

    private static BilingualText Wrong(string what, string? inVietnamese = null) => new(
        $"params_json: cần một đối tượng JSON gồm văn bản và số{inVietnamese ?? what}.", $"params_json: expected a JSON object of texts and numbers{what}.");
}
