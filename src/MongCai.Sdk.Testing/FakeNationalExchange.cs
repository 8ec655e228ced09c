using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Testing;

/// <summary>A fake adapter of the national exchange in process, for tests: no socket, and a clock that the test sets.</summary>
/// <remarks>
/// It keeps what it is brought and answers as the contract has it, or in the odd ways of <see cref="Ways"/>, which are those of public implementations and
/// of the gateways before them; how a real server words its refusals was not found. Safe to use from many threads.
/// </remarks>
public sealed class FakeNationalExchange(TimeProvider time) : HttpMessageHandler
{
    private const string Login = "/adapter/auth";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly NationalBooks books = new();
    private readonly Dictionary<string, DateTimeOffset> sessions = new(StringComparer.Ordinal);
    private readonly List<string> services = [];
    private int calls;

    /// <summary>The address of every fake exchange.</summary>
    public static Uri Address { get; } = new("https://national.example/adapter");

    /// <summary>How it answers from now on.</summary>
    public NationalWays Ways { get; set; } = new();

    /// <summary>The dossiers as they were pushed last, by their codes.</summary>
    public IReadOnlyDictionary<string, JsonElement> Dossiers => Copied(() => new Dictionary<string, JsonElement>(books.Dossiers).AsReadOnly());

    /// <summary>The steps that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> Steps => Copied<JsonElement[]>(() => [.. books.Steps]);

    /// <summary>The changes of state that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> Statuses => Copied<JsonElement[]>(() => [.. books.Statuses]);

    /// <summary>The ratings that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> Ratings => Copied<JsonElement[]>(() => [.. books.Ratings]);

    /// <summary>The ratings of single dossiers that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> DossierRatings => Copied<JsonElement[]>(() => [.. books.DossierRatings]);

    /// <summary>The questions of agencies that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> Questions => Copied<JsonElement[]>(() => [.. books.Questions]);

    /// <summary>The replies to questions of citizens that were taken, in their order; one that was sent twice is there twice.</summary>
    public IReadOnlyList<JsonElement> Replies => Copied<JsonElement[]>(() => [.. books.Replies]);

    /// <summary>The services that were called, in their order, logins as <c>login</c>.</summary>
    public IReadOnlyList<string> Services => Copied<string[]>(() => [.. services]);

    /// <summary>Gives a person or an enterprise an account on the national portal.</summary>
    /// <param name="number">The personal number or the tax code.</param>
    /// <param name="technicalId">The identifier of the account.</param>
    public void PutAccount(string number, string technicalId) => Copied(() => books.Accounts[number] = technicalId);

    /// <summary>Gives a service that fetches its data, such as <c>LayDanhSachHoiDapGuiTuDVCQG</c>, whatever it is asked.</summary>
    /// <param name="service">The name of the service.</param>
    /// <param name="json">The data, as JSON.</param>
    public void PutData(string service, string json)
    {
        using JsonDocument data = JsonDocument.Parse(json, Strict);
        Copied(() => books.Data[service] = data.RootElement.Clone());
    }

    /// <summary>Gives the national portal a file.</summary>
    /// <param name="path">The path by which it is fetched.</param>
    /// <param name="content">Its bytes.</param>
    public void PutFile(string path, ReadOnlyMemory<byte> content) => Copied(() => books.Files[path] = content.ToArray());

    /// <summary>Sends a dossier that a citizen filed on the national portal to a province (<c>NhanHSDVCQG</c>).</summary>
    /// <param name="province">The HTTP client that reaches the province, with what lets it in.</param>
    /// <param name="address">Where the province receives.</param>
    /// <param name="dossier">The record of the dossier.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>What the province answers.</returns>
    /// <exception cref="HttpRequestException">The province answers with another status than 200.</exception>
    public static Task<InboundReply> SendAsync(HttpClient province, Uri address, NationalDossier dossier, CancellationToken cancellationToken = default) =>
        SendAsync(province, address, "NhanHSDVCQG", $"[{NationalDossierJson.Write(dossier)}]", cancellationToken);

    /// <summary>Sends data to a province by a service, such as the voucher of land tax by <c>NhanChungTuThueDat</c>.</summary>
    /// <param name="province">The HTTP client that reaches the province, with what lets it in.</param>
    /// <param name="address">Where the province receives.</param>
    /// <param name="service">The name of the service.</param>
    /// <param name="json">The data, as JSON.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>What the province answers.</returns>
    /// <exception cref="HttpRequestException">The province answers with another status than 200.</exception>
    public static async Task<InboundReply> SendAsync(
        HttpClient province, Uri address, string service, string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(province);
        string call = $$"""{"service":"{{JsonEncodedText.Encode(service)}}","isUpdating":"False","data":{{json}}}""";
        using StringContent content = new(call, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await province.PostAsync(address, content, cancellationToken).ConfigureAwait(false);
        byte[] body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(body, FakeNationalJson.Default.InboundReply) ?? throw new HttpRequestException("The province answered null.");
    }

    /// <summary>Makes a client of the exchange on the clock of the test.</summary>
    /// <remarks>The waits between attempts are on that clock too: with a <see cref="SelfMovingClock"/> they are over at once.</remarks>
    public NationalExchangeClient CreateClient() => new(
        new HttpClient(this, disposeHandler: false),
        new NationalExchangeOptions
        {
            AdapterAddress = Address,
            AuthEndpoint = "auth",
            IntegrationEndpoint = "integration",
            ShareEndpoint = "share",
            Username = "generated",
            Password = _ => new("generated-secret-0001"),
            DestinationCode = "VN:GOV:generated",
            UnitCode = "H49",
        },
        time);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using JsonDocument body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), Strict);
        lock (books.Gate)
        {
            return request.RequestUri!.AbsolutePath == Login ? LogIn() : Answer(body.RootElement);
        }
    }

    private static HttpResponseMessage Response(HttpStatusCode status, string body, string mediaType = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    private HttpResponseMessage LogIn()
    {
        services.Add("login");
        string session = Invariant($"session-{sessions.Count + 1}");
        sessions[session] = time.GetUtcNow();
        return Response(HttpStatusCode.OK, NationalReply.LoggedIn(session).Body(Ways));
    }

    private HttpResponseMessage Answer(JsonElement call)
    {
        services.Add(NationalBooks.TextOf(call, "service"));
        NationalLoss loss = Ways.Loses(++calls);
        return loss switch
        {
            NationalLoss.NoConnection =>
                throw new HttpRequestException(HttpRequestError.ConnectionError, "The fake exchange made no connection, as it was asked to."),
            NationalLoss.BeforeArrival => Response(HttpStatusCode.GatewayTimeout, ""),
            NationalLoss.Maintenance => Response(HttpStatusCode.ServiceUnavailable, "<html>Bảo trì</html>", "text/html"),
            NationalLoss.None or NationalLoss.AfterArrival or NationalLoss.Cut => Lose(loss, Response(HttpStatusCode.OK, Done(call).Body(Ways))),
        };
    }

    private static HttpResponseMessage Lose(NationalLoss loss, HttpResponseMessage answer) => loss switch
    {
        NationalLoss.AfterArrival => Response(HttpStatusCode.GatewayTimeout, ""),
        NationalLoss.Cut => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The fake exchange cut the connection, as it was asked to."),
        NationalLoss.None or NationalLoss.NoConnection or NationalLoss.BeforeArrival or NationalLoss.Maintenance => answer,
    };

    private NationalReply Done(JsonElement call) =>
        sessions.TryGetValue(NationalBooks.TextOf(call, "session"), out DateTimeOffset since) && time.GetUtcNow() - since < Ways.SessionLife
            ? new NationalDesk(books, Ways).Do(call)
            : NationalReply.Refusal(Ways.SessionOver);

    private T Copied<T>(Func<T> copy)
    {
        lock (books.Gate)
        {
            return copy();
        }
    }
}
