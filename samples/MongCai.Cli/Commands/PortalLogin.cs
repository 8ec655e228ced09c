using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Domain;
using MongCai.Sdk;

namespace MongCai.Cli.Commands;

/// <summary><c>portal login</c>: gets a token and keeps it for the other commands.</summary>
internal sealed class PortalLogin
{
    private readonly PortalAction action;
    private readonly Option<string> address = new("--address")
    {
        Description = "Where the portal is, such as https://portal.example/; http on this machine alone.",
        HelpName = "URL",
        Required = true,
    };
    private readonly Option<string> clientId = new("--client-id") { Description = "Who the program is at the portal.", HelpName = "ID", Required = true };
    private readonly Option<bool> keepSecret = new("--keep-secret")
    {
        Description = "Keep the secret too, so that an expired token is replaced without a new login.",
    };

    private PortalLogin(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalLogin login = new(action);
        Command command = new(
            "login",
            "Get a token and keep it, readable for its owner alone. The secret comes from MONGCAI_CLIENT_SECRET or the first line of standard input, never from an argument.");
        return action.Attach(command, [login.address, login.clientId, login.keepSecret], login.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        ProfileFile file = action.FileOf(parse);
        Uri portal = Address(parse.GetRequiredValue(address));
        string secret = action.Host.Secret ?? await ReadSecretAsync(cancellation);
        AccessToken token = await TokenAsync(portal, parse.GetRequiredValue(clientId), secret, cancellation);
        bool keeps = parse.GetValue(keepSecret);
        file.Write(new()
        {
            Address = portal,
            ClientId = parse.GetRequiredValue(clientId),
            Token = token.Value,
            ExpiresAt = token.ExpiresAt,
            Secret = keeps ? secret : null,
        });
        action.Streams.Output.WriteLine(
            $"{file.Path}: address, client id, token{(keeps ? ", secret" : "")}{(token.ExpiresAt is { } end ? Invariant($"; the token is good until {end:yyyy-MM-ddTHH:mm:ssZ}") : "")}");
        return ExitCode.Success;
    }

    /// <summary>An address that a client takes.</summary>
    private Uri Address(string text)
    {
        using HttpClient transport = action.Transport();
        Uri portal = Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? any)
            ? any
            : throw new UsageException(new BilingualText(
                $"{address.Name}: thấy '{text}', cần một địa chỉ.", $"{address.Name}: found '{text}', expected an address."));
        _ = action.Client(transport, portal, null, $"{address.Name}: found '{text}'.");
        return portal;
    }

    private async Task<string> ReadSecretAsync(CancellationToken cancellation)
    {
        if (action.Host.IsInputTerminal)
        {
            throw new UsageException(new BilingualText(
                "Khóa bí mật sẽ hiện trên màn hình. Hãy đưa nó ở đầu vào chuẩn từ tệp hoặc ống, hoặc trong MONGCAI_CLIENT_SECRET.",
                "The secret would be seen on the terminal. Give it on standard input from a file or a pipe, or in MONGCAI_CLIENT_SECRET."));
        }

        using TextReader input = action.Streams.Open("-");
        string? line = await input.ReadLineAsync(cancellation).AsTask().WaitAsync(cancellation);
        return string.IsNullOrEmpty(line) ? throw new UsageException(new BilingualText(
            "Dòng đầu của đầu vào chuẩn trống; cần khóa bí mật.", "The first line of standard input is empty; expected the secret.")) : line;
    }

    private async Task<AccessToken> TokenAsync(Uri portal, string id, string secret, CancellationToken cancellation)
    {
        using HttpClient transport = action.Transport();
        try
        {
            return await ProfileTokens.RequestAsync(transport, portal, new(id, secret), action.Host.Time, cancellation);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            throw new UsageException(new BilingualText(
                $"Không lấy được mã truy cập cho '{id}'. Hãy kiểm tra địa chỉ, mã ứng dụng và khóa bí mật. {refused.Message}",
                $"No token for '{id}'. Check the address, the client id and the secret. {refused.Message}"), refused);
        }
    }
}
