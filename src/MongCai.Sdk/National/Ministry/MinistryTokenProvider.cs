using System.Net;
using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>
/// Gets the token of a ministry's system (<c>GetToken</c>): <c>client_id</c> and <c>secret</c> are posted as JSON, and the token is kept until it is
/// refused.
/// </summary>
/// <remarks>
/// The name of the member that holds the token was not seen: <c>access_token</c> or <c>token</c>, there or in the data of the answer. Safe for use
/// from many threads at once.
/// </remarks>
public sealed class MinistryTokenProvider : ITokenProvider
{
    private static readonly string[] Names = ["access_token", "token"];

    private readonly ExchangeTransport transport;
    private readonly ProvincialWrapperOptions options;
    private readonly ClientCredentials credentials;
    private readonly TokenSlot slot;

    /// <summary>Gets tokens where the operation <c>GetToken</c> of the options is.</summary>
    /// <exception cref="ArgumentException">The options do not fit; the message lists every fault.</exception>
    public MinistryTokenProvider(HttpClient http, ProvincialWrapperOptions options, ClientCredentials credentials, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(time);
        options.ThrowIfInvalid();
        (transport, this.options, this.credentials, slot) = (new(http, options, time), options, credentials, new(time));
    }

    /// <inheritdoc/>
    public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
        slot.GetAsync(rejected, TimeSpan.Zero, RequestAsync, cancellationToken);

    private async Task<AccessToken> RequestAsync(CancellationToken cancellationToken)
    {
        string secret = await credentials.GetSecretAsync(cancellationToken).ConfigureAwait(false);
        ExchangeRequest request = new("GetToken", [], writer => Write(writer, secret), Repeat.Always, answer => answer) { Reads = true };
        ExchangeReply reply = await transport.SendAsync(request, new WrapperForm(options).MessageOf(request, null), cancellationToken).ConfigureAwait(false);
        return reply.Status is HttpStatusCode.OK or HttpStatusCode.Created && TokenOf(ExchangeAnswer.Read(reply, options.Envelope).Answer) is { } token
            && HeaderText.IsVisible(token)
            ? new(token)
            : throw NationalErrors.TokenRefused(reply);
    }

    private void Write(Utf8JsonWriter writer, string secret)
    {
        writer.WriteStartObject();
        writer.WriteString("client_id", credentials.ClientId);
        writer.WriteString("secret", secret);
        writer.WriteEndObject();
    }

    private static string? TokenOf(ExchangeAnswer? answer) =>
        answer is null || (answer.HasCode && !answer.IsZero) ? null : TokenIn(answer.Root) ?? (answer.Result is { } data ? TokenIn(data) : null);

    private static string? TokenIn(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? Names.Select(name => NationalEnvelope.Find(element, name)).Select(found => found is { } text ? WireText.Of(text) : "")
            .FirstOrDefault(text => text.Length > 0)
        : null;
}
