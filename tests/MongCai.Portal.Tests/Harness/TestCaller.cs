using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Harness;

/// <summary>Calls operations by hand, so that the suite sees the wire and not what a client makes of it.</summary>
public sealed partial class TestCaller(HttpClient http, string? token)
{
    private int keys;

    public string? Token => token;

    public Task<Answer> GetAsync(PortalOperation operation, string? id = null, string query = "", string? known = null) =>
        RequestAsync(operation, id, query, headers: known is null ? [] : [("If-None-Match", known)]);

    public Task<Answer> SendAsync<T>(PortalOperation operation, T body, string? id = null, string? key = null, string? match = null) =>
        RequestAsync(operation, id, "", JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<T>()), "application/json", key, match);

    public Task<Answer> AskAsync(PortalOperation operation, string? id = null, string? key = null, string? match = null) =>
        RequestAsync(operation, id, "", null, null, key, match);

    public Task<Answer> SendJsonAsync(PortalOperation operation, string json, string? id = null, string? match = null) =>
        RequestAsync(operation, id, "", System.Text.Encoding.UTF8.GetBytes(json), "application/json", null, match);

    public Task<Answer> SendChunkAsync(string upload, long offset, byte[] bytes) =>
        RequestAsync(
            PortalOperations.SendChunk,
            upload,
            "",
            bytes,
            "application/octet-stream",
            headers: [(PortalHeaders.UploadOffset, offset.ToString(CultureInfo.InvariantCulture))]);

    public async Task<DossierResource> FileAsync(NewDossier? dossier = null) =>
        (await SendAsync(PortalOperations.FileDossier, dossier ?? Generated.NewDossier())).Is(201).Read<DossierResource>();

    public async Task<DossierResource> DoAsync(DossierResource dossier, params DossierCommand[] commands)
    {
        foreach (DossierCommand command in commands)
        {
            dossier = (await CommandAsync(dossier, Generated.Command(command))).Is(200).Read<DossierResource>();
        }

        return dossier;
    }

    public Task<Answer> CommandAsync(DossierResource dossier, DossierCommandRequest request, string? key = null) =>
        SendAsync(PortalOperations.Command, request, dossier.Code.ToString(), key, $"\"{dossier.Version.ToString(CultureInfo.InvariantCulture)}\"");

    /// <summary>Files, accepts and transfers a dossier.</summary>
    public async Task<DossierResource> InProcessAsync(NewDossier? dossier = null) =>
        await DoAsync(await FileAsync(dossier), new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department));

    /// <summary>Brings a dossier to its end.</summary>
    public async Task<DossierResource> ReturnedAsync(NewDossier? dossier = null) =>
        await DoAsync(
            await InProcessAsync(dossier), new DossierCommand.Decide(Generated.Result), new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Counter)));

    public async Task<FileResource> UploadAsync(byte[] bytes)
    {
        UploadResource upload = (await SendAsync(PortalOperations.BeginUpload, Generated.NewUpload(bytes))).Is(201).Read<UploadResource>();
        (await SendChunkAsync(upload.Id, 0, bytes)).Is(200);
        return (await GetAsync(PortalOperations.GetFile, upload.Id)).Is(200).Read<FileResource>();
    }

    /// <summary>Sends a request; one that needs a key gets a new one, and <c>""</c> for key or match leaves the header out.</summary>
    public async Task<Answer> RequestAsync(
        PortalOperation operation, string? id, string query, byte[]? body = null, string? mediaType = null, string? key = null, string? match = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(operation.Method, Path(operation, id) + query);
        request.Content = body is null ? null : new ByteArrayContent(body) { Headers = { { "Content-Type", mediaType! } } };
        Add(request, "Authorization", token is null ? null : $"Bearer {token}");
        Add(request, PortalHeaders.IdempotencyKey, key ?? (operation.NeedsKey ? Invariant($"key-{Interlocked.Increment(ref keys)}-{GetHashCode()}") : null));
        Add(request, "If-Match", match);
        Array.ForEach(headers, header => Add(request, header.Name, header.Value));
        using HttpResponseMessage response = await http.SendAsync(request);
        return new((int)response.StatusCode, HeadersOf(response), await response.Content.ReadAsByteArrayAsync());
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string Path(PortalOperation operation, string? id) =>
        operation.Template.Contains("{version}", StringComparison.Ordinal)
            ? $"/v1/questionnaires/{id ?? "none/1"}"
            : Parameter().Replace(operation.Template, Uri.EscapeDataString(id ?? "none")).TrimStart();

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
