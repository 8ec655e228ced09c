using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Testing;

/// <content>Files, webhooks, tokens and problems.</content>
public static partial class Generated
{
    private static readonly Instant Moment = Instant.FromUtc(2026, 8, 26, 1, 20);

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(int number = 1) => Encoding.UTF8.GetBytes(Invariant($"%PDF-1.7 generated file {number}"));

    /// <summary>A file that is about to be uploaded.</summary>
    public static NewUpload NewUpload(int number = 1) => NewUpload(Bytes(number)) with { Name = Invariant($"giấy tờ minh họa {number}.pdf") };

    /// <summary>The same for bytes of the test's own.</summary>
    public static NewUpload NewUpload(ReadOnlySpan<byte> bytes) => new()
    {
        Name = "giấy tờ minh họa.pdf",
        MediaType = "application/pdf",
        Size = bytes.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
    };

    /// <summary>An upload that has just begun.</summary>
    public static UploadResource Upload(int number = 1) => new() { Id = Id("fil", number), Offset = 0, Size = Bytes(number).Length, ChunkSize = 1 << 20 };

    /// <summary>A file that the portal holds.</summary>
    public static FileResource File(int number = 1)
    {
        NewUpload announced = NewUpload(number);
        return new()
        {
            Id = Id("fil", number),
            Name = announced.Name,
            MediaType = announced.MediaType,
            Size = announced.Size,
            Sha256 = announced.Sha256,
            UploadedAt = Moment,
        };
    }

    /// <summary>An endpoint that wants to be told of everything.</summary>
    public static NewWebhook NewWebhook(int number = 1) => new() { Url = new(Invariant($"https://endpoint{number}.example/events")) };

    /// <summary>An endpoint that is registered.</summary>
    public static WebhookResource Webhook(int number = 1) => new() { Id = Id("whk", number), Url = NewWebhook(number).Url };

    /// <summary>An event: a dossier changed.</summary>
    public static WebhookEnvelope DossierChanged(int number = 1) => new()
    {
        Type = WebhookEvent.DossierChanged.TypeName,
        Timestamp = Moment,
        Data = JsonSerializer.SerializeToElement(DossierSummary(number), PortalJson.Of<Contract.DossierSummary>()),
    };

    /// <summary>A token.</summary>
    public static TokenResponse Token(int number = 1) => new() { AccessToken = Invariant($"{number:x64}"), TokenType = "Bearer", ExpiresIn = 3600 };

    /// <summary>A problem: a field is wrong.</summary>
    public static Problem Problem() => new()
    {
        Type = ProblemTypes.Validation,
        Title = "Wrong fields",
        Status = 422,
        Detail = "Fields of the request are wrong.",
        Errors = [new() { Field = "/applicant", Detail = "An applicant that is Individual has a member 'name'; this one has none." }],
    };

    /// <summary>A problem: the law says no.</summary>
    public static Problem LegalProblem() => new()
    {
        Type = ProblemTypes.LegalRefusal,
        Title = "Not allowed",
        Status = 409,
        Detail = "A dossier that is ResultReady does not allow Withdraw; it allows ReturnResult, RequestCorrection.",
        Refusal = new()
        {
            Reason = "A dossier that is ResultReady does not allow Withdraw; it allows ReturnResult, RequestCorrection.",
            Citation = new("Decree 118/2025/NĐ-CP", "19"),
            Allowed = ["return-result", "request-correction"],
        },
    };

    /// <summary>A page of items, the last one.</summary>
    public static Page<T> Page<T>(params IReadOnlyList<T> items) => new() { Items = items };

    private static string Id(string prefix, int number) => Invariant($"{prefix}_{number:x32}");
}
