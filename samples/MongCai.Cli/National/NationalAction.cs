using System.CommandLine;
using System.Text.Json;
using MongCai.Cli.Portal;
using MongCai.Domain;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>Runs what a command does with the national exchange: as a file of settings says, until it is done or Ctrl-C ends it.</summary>
internal sealed class NationalAction(PortalAction action)
{
    /// <summary>As many as one implementation sends in a call.</summary>
    private const int UsualSteps = 10;

    private readonly Option<string> exchange = new("--exchange")
    {
        Description = "A file of settings: a JSON object with address, authEndpoint, integrationEndpoint, shareEndpoint, username, destinationCode, unitCode, and where needed plainHttpHosts and stepsInACall.",
        HelpName = "FILE",
        Required = true,
    };

    internal PortalAction Action => action;

    internal StandardStreams Streams => action.Streams;

    /// <summary>Adds the options and what the command does with a client.</summary>
    internal Command Attach(Command command, IEnumerable<Option> options, Func<ParseResult, NationalExchangeClient, CancellationToken, Task<int>> run) =>
        action.AttachAlone(command, [.. options, exchange], async (parse, cancellation) =>
        {
            using HttpClient transport = action.Transport();
            return await run(parse, Client(parse.GetRequiredValue(exchange), transport), cancellation);
        });

    internal static Option<string> JournalOption(bool isRequired) => new("--journal")
    {
        Description = "The file that remembers what the exchange has. It is made where it is not there.",
        HelpName = "FILE",
        Required = isRequired,
    };

    private NationalExchangeClient Client(string path, HttpClient transport)
    {
        ExchangeSettings settings = Read(path);
        try
        {
            return new(transport, Options(settings), action.Host.Time);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(new BilingualText($"Tệp '{path}' sai. {wrong.Message}", $"The file '{path}' is wrong. {wrong.Message}"), wrong);
        }
    }

    private static ExchangeSettings Read(string path)
    {
        using TextReader text = StandardStreams.OpenFile(path);
        try
        {
            return JsonSerializer.Deserialize(text.ReadToEnd(), NationalCliJson.Default.ExchangeSettings) ?? throw new JsonException();
        }
        catch (JsonException wrong)
        {
            throw new UsageException(
                new BilingualText(
                    $"Tệp '{path}' không phải tệp thiết lập{(wrong.Path is { } place ? $", tại '{place}'" : "")}; xem 'mongcai national push --help'.",
                    $"The file '{path}' is no file of settings{(wrong.Path is { } at ? $", at '{at}'" : "")}; see 'mongcai national push --help'."),
                wrong);
        }
    }

    private NationalExchangeOptions Options(ExchangeSettings settings) => new()
    {
        AdapterAddress = settings.Address,
        AuthEndpoint = settings.AuthEndpoint,
        IntegrationEndpoint = settings.IntegrationEndpoint,
        ShareEndpoint = settings.ShareEndpoint,
        Username = settings.Username,
        Password = _ => new(action.Host.NationalPassword ?? throw new UsageException(
            new BilingualText(
                "Không có mật khẩu: hãy đưa nó trong MONGCAI_NATIONAL_PASSWORD.", "There is no password: give it in MONGCAI_NATIONAL_PASSWORD."))),
        DestinationCode = settings.DestinationCode,
        UnitCode = settings.UnitCode,
        PlainHttpHosts = settings.PlainHttpHosts ?? [],
        StepsInACall = settings.StepsInACall ?? UsualSteps,
    };
}
