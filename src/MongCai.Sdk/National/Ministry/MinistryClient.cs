using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>
/// A client of a ministry's one-stop system: the push of a dossier in six steps (<c>GetToken</c>, <c>GetNextValue</c>, <c>UploadFile</c>,
/// <c>NopHoSo</c>, <c>CapNhatTienTrinh</c>, <c>CapNhatTrangThai</c>).
/// </summary>
/// <remarks>
/// <para>
/// The steps and the members of their records are those of one implementation of 2026. The first step is <see cref="ProvincialWrapperOptions.Tokens"/>
/// of the options, such as a <see cref="MinistryTokenProvider"/>; where the others are, their <see cref="ProvincialWrapperOptions.Operation"/> says by
/// these names. What is not known is asked for: the shape of the steps of handling, and the list of states.
/// </para>
/// <para>No step but the asking for a code has a key: nothing that may have arrived is sent again by itself. Safe for use from many threads at once.</para>
/// </remarks>
public sealed class MinistryClient
{
    private const string Next = "GetNextValue";
    private const string Upload = "UploadFile";
    private const string File = "NopHoSo";

    private readonly ExchangeConnection connection;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="http">The HTTP client, which stays the caller's. It is not to follow redirects: a call holds a token.</param>
    /// <param name="options">Where the steps are and how they are called.</param>
    /// <param name="time">The clock for waits between attempts.</param>
    /// <exception cref="ArgumentException">The options do not fit; the message lists every fault.</exception>
    public MinistryClient(HttpClient http, ProvincialWrapperOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        options.ThrowIfInvalid();
        connection = ExchangeConnection.To(http, options, time);
    }

    /// <summary>Has the ministry issue the code of a dossier (<c>GetNextValue</c>). A code that is asked for and not used leaves a gap.</summary>
    /// <param name="code">The code of the sequence.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<NationalAnswer<string>> NextCodeAsync(string code, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return NationalExchangeClient.AnswerAsync(Next, connection.FetchCodeAsync(Next, [("code", code)], cancellationToken), Text);
    }

    /// <summary>Uploads a file (<c>UploadFile</c>), as the part <c>file</c> of a form; how the implementation sends the bytes was not seen.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Cancels the call; whether the ministry has the file by then is not known.</param>
    /// <exception cref="ArgumentException">The name has a quotation mark or a line break; nothing was sent.</exception>
    public Task<NationalAnswer<MinistryFile>> UploadAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string boundary = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        byte[] body = name.AsSpan().ContainsAny('"', '\r', '\n')
            ? throw new ArgumentException("The name of a file has no quotation marks and no line breaks.", nameof(name))
            : Form(name, content.Span, boundary);
        return NationalExchangeClient.AnswerAsync(
            Upload,
            connection.UploadAsync(Upload, body, $"multipart/form-data; boundary={boundary}", cancellationToken),
            result =>
                NationalExchangeClient.First(result) is { } record
                ? Given(NationalExchangeClient.Read(record, NationalJson.Context.MinistryFile), file => file.Id, "IdTepTin") : null,
            writes: true);
    }

    /// <summary>Files a dossier (<c>NopHoSo</c>). It counts as taken only where the answer has its identifier there.</summary>
    /// <exception cref="NationalExchangeException">The answer was lost (<see cref="PortalException.MayBeDelivered"/>): look before you file it
    /// again.</exception>
    public Task<NationalAnswer<MinistryReceipt>> FileAsync(MinistryDossier dossier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentException.ThrowIfNullOrWhiteSpace(dossier.Code, $"{nameof(dossier)}.{nameof(dossier.Code)}");
        return NationalExchangeClient.AnswerAsync(
            File,
            connection.BringForRecordAsync(File, writer => JsonSerializer.Serialize(writer, dossier, NationalJson.Context.MinistryDossier), cancellationToken),
            result =>
                NationalExchangeClient.First(result) is { } record
                ? Given(NationalExchangeClient.Read(record, NationalJson.Context.MinistryReceipt), receipt => receipt.Id, "idHoSo") : null,
            writes: true);
    }

    /// <summary>Pushes steps of handling (<c>CapNhatTienTrinh</c>), in the ministry's own members, which were not found.</summary>
    /// <param name="steps">The steps, as the ministry wants them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<DeliveryOutcome> PushProgressAsync(JsonElement steps, CancellationToken cancellationToken = default)
    {
        int sent = steps.ValueKind == JsonValueKind.Array ? steps.GetArrayLength() : 1;
        return NationalExchangeClient.DeliverAsync(connection.BringAsync("CapNhatTienTrinh", [], steps.WriteTo, sent, Repeat.Unsent, cancellationToken));
    }

    /// <summary>Pushes the states of dossiers (<c>CapNhatTrangThai</c>).</summary>
    /// <exception cref="ArgumentException">There is no state; nothing was sent.</exception>
    public Task<DeliveryOutcome> PushStatusAsync(IReadOnlyList<MinistryStatusChange> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfZero(changes.Count, $"{nameof(changes)}.{nameof(changes.Count)}");
        return NationalExchangeClient.DeliverAsync(
            connection.BringListAsync("CapNhatTrangThai", changes, NationalJson.Context.MinistryStatusChange, cancellationToken));
    }

    private static T Given<T>(T record, Func<T, string> key, string member) =>
        key(record).Length > 0 ? record : throw new NationalShapeException($"the record has no {member}, without which nothing was taken.");

    private static string Text(JsonElement result)
    {
        JsonElement[] scalars = result.ValueKind == JsonValueKind.Object ? [.. result.EnumerateObject().Select(member => member.Value)] : [result];
        string[] texts = [.. scalars.Select(WireText.Of).Where(text => text.Length > 0)];
        return texts is [var only] ? only : throw new NationalShapeException("one code was expected.");
    }

    /// <summary>The form is divided by the hash of the file, which no file holds of itself: it would be cut where it stood.</summary>
    private static byte[] Form(string name, ReadOnlySpan<byte> content, string boundary) =>
    [
        .. Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
        .. content,
        .. Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n"),
    ];
}
