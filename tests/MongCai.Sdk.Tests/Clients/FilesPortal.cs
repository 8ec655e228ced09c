using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using NodaTime;

namespace MongCai.Sdk.Tests.Clients;

/// <summary>The files of a portal: one upload, kept as it comes, with faults at the chunks that a test names.</summary>
internal sealed class FilesPortal(int chunkSize)
{
    private NewUpload? file;

    internal List<byte> Bytes { get; } = [];

    /// <summary>What goes wrong with the chunk of a number, from 1: before it is kept, or after; or it is answered and not kept.</summary>
    internal Dictionary<int, Fault> Faults { get; } = [];

    /// <summary>Changes what is said of the upload.</summary>
    internal Func<UploadResource, UploadResource> Says { get; set; } = upload => upload;

    internal string? Sha256 { get; set; }

    internal int Chunks { get; private set; }

    internal int Begun { get; private set; }

    internal Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Step => (sent, cancellationToken) => Answer(sent)(sent, cancellationToken);

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Content(byte[] bytes, byte[]? hash) => Answers.With(_ =>
    {
        HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        if (hash is not null)
        {
            response.Headers.TryAddWithoutValidation("Repr-Digest", $"sha-512=:abc:, sha-256=:{Convert.ToBase64String(hash)}:");
        }

        return response;
    });

    private UploadResource Upload => Says(new() { Id = "f1", Offset = Bytes.Count, Size = file!.Size, ChunkSize = chunkSize });

    private Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Answer(SentRequest sent) => (sent.Method.Method, sent.Address.AbsolutePath) switch
    {
        ("POST", "/api/v1/uploads") => Begin(sent),
        ("GET", "/api/v1/uploads/f1") => Answers.Ok(Upload),
        ("PUT", "/api/v1/uploads/f1/content") => Take(sent),
        ("GET", "/api/v1/files/f1") => Answers.Ok(new FileResource
        {
            Id = "f1",
            Name = file!.Name,
            MediaType = file.MediaType,
            Size = file.Size,
            Sha256 = Sha256 ?? Convert.ToHexStringLower(SHA256.HashData([.. Bytes])),
            UploadedAt = Instant.FromUtc(2026, 11, 2, 1, 30),
        }),
        _ => Answers.Status(404),
    };

    private Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Begin(SentRequest sent)
    {
        Begun++;
        file = JsonSerializer.Deserialize(sent.Body, PortalJson.Of<NewUpload>());
        return Answers.Ok(new UploadResource { Id = "f1", Offset = 0, Size = file!.Size, ChunkSize = chunkSize }, HttpStatusCode.Created);
    }

    private Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Take(SentRequest sent)
    {
        Fault fault = Faults.GetValueOrDefault(++Chunks);
        if (fault == Fault.Before)
        {
            return Answers.Break();
        }

        if (sent.Header(PortalHeaders.UploadOffset) != Invariant($"{Bytes.Count}"))
        {
            return Answers.Status(409);
        }

        Bytes.AddRange(fault == Fault.Ignored ? [] : sent.Body);
        return fault == Fault.After ? Answers.Break() : Answers.Ok(Upload);
    }

    internal enum Fault
    {
        None,
        Before,
        After,
        Ignored,
    }
}
