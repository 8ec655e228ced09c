using System.Security.Cryptography;
using MongCai.Domain.Dossiers;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Files.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Upload_ThatStopped_GoesOnWhereItWas()
    {
        byte[] bytes = [.. Enumerable.Range(0, 3000).Select(number => (byte)(number % 251))];
        UploadResource upload = await BeginAsync(Generated.NewUpload(bytes));
        (await caller.SendChunkAsync(upload.Id, 0, bytes[..1000])).Is(200);
        Answer wrong = await caller.SendChunkAsync(upload.Id, 0, bytes[..1000]);
        Assert.Equal("1000", wrong.Is(409).Headers[PortalHeaders.UploadOffset]);
        upload = (await caller.GetAsync(PortalOperations.GetUpload, upload.Id)).Is(200).Read<UploadResource>();
        Assert.Equal(1000, upload.Offset);
        (await caller.GetAsync(PortalOperations.GetFile, upload.Id)).Is(404);
        (await caller.SendChunkAsync(upload.Id, 1000, bytes[1000..2500])).Is(200);
        (await caller.SendChunkAsync(upload.Id, 2500, bytes[2500..])).Is(200);
        Answer content = (await caller.GetAsync(PortalOperations.GetContent, upload.Id)).Is(200);
        Assert.Equal(bytes, content.Body);
        Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", content.Headers[PortalHeaders.ReprDigest]);
        Assert.Equal("nosniff", content.Headers["X-Content-Type-Options"]);
        Assert.StartsWith("attachment", content.Headers["Content-Disposition"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Upload_OfOtherBytes_IsGone() // S-07: its last byte, sent again and again, would be hashed each time
    {
        UploadResource upload = await BeginAsync(Generated.NewUpload(Generated.Bytes(1)));
        (await caller.SendChunkAsync(upload.Id, 0, Generated.Bytes(2))).IsProblem(422, ProblemTypes.HashMismatch);
        (await caller.GetAsync(PortalOperations.GetUpload, upload.Id)).Is(404);
        (await caller.SendChunkAsync(upload.Id, 0, Generated.Bytes(1))).Is(404);
        Assert.True((await portal.Store.ReadAsync((reader, token) => reader.ReadAsync($"file/{upload.Id}", 0, 1, token))).IsEmpty);
    }

    [SkippableFact]
    public async Task Upload_WithItsOwnKey_CanBeDoneWhateverBecameOfTheOneBefore()
    {
        PortalClient client = Client();
        byte[] bytes = Generated.Bytes(1);
        UploadResource refused = await BeginAsync(Generated.NewUpload(bytes), "one");
        (await caller.SendChunkAsync(refused.Id, 0, Generated.Bytes(2))).IsProblem(422, ProblemTypes.HashMismatch);
        UploadResource forgotten = await BeginAsync(Generated.NewUpload(bytes), "one");
        Assert.NotEqual(refused.Id, forgotten.Id);
        await AdvanceAsync(2);
        await PurgeAsync();
        FileResource file = await UploadAsync(client, bytes, "one");
        Assert.NotEqual(forgotten.Id, file.Id);
        await AdvanceAsync(2);
        await PurgeAsync();
        Assert.Equal(file, await UploadAsync(client, bytes, "one"));
    }

    [SkippableFact]
    public async Task Upload_ThatBecameAFile_IsAnsweredAsDoneForGood()
    {
        FileResource file = await caller.UploadAsync(Generated.Bytes(1));
        await AdvanceAsync(2);
        await PurgeAsync();
        UploadResource upload = (await caller.GetAsync(PortalOperations.GetUpload, file.Id)).Is(200).Read<UploadResource>();
        Assert.Equal((file.Size, file.Size), (upload.Offset, upload.Size));
        Answer again = await caller.SendChunkAsync(file.Id, 0, Generated.Bytes(1));
        Assert.Equal(Invariant($"{file.Size}"), again.Is(409).Headers[PortalHeaders.UploadOffset]);
        (await caller.SendChunkAsync(file.Id, file.Size, Generated.Bytes(1))).Is(422);
    }

    [SkippableTheory]
    [InlineData("bytes=0-0", 206, 0, 1)]
    [InlineData("bytes=65530-65545", 206, 65530, 16)] // over a border of pieces
    [InlineData("bytes=199990-", 206, 199990, 10)]
    [InlineData("bytes=199990-999999", 206, 199990, 10)] // as far as there is
    [InlineData("bytes=-5", 206, 199995, 5)]
    [InlineData("bytes=-999999", 206, 0, 200_000)]
    [InlineData("bytes=200000-", 416, 0, 0)]
    [InlineData("bytes=-0", 416, 0, 0)]
    [InlineData("bytes=5-4", 200, 0, 200_000)] // no range, which counts as none
    [InlineData("bytes=0-1,5-6", 200, 0, 200_000)] // of more parts
    [InlineData("lines=0-1", 200, 0, 200_000)]
    [InlineData("bytes=-", 200, 0, 200_000)]
    public async Task Content_ByRange_IsThePartAskedFor(string range, int status, int from, int length) // S-02
    {
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(index => (byte)(index * 31L % 251))];
        FileResource file = await caller.UploadAsync(bytes);
        Answer answer = (await caller.RequestAsync(PortalOperations.GetContent, file.Id, "", headers: ("Range", range))).Is(status);
        if (status == 416)
        {
            Assert.Equal("bytes */200000", answer.Headers["Content-Range"]);
            return;
        }

        Assert.Equal(bytes[from..(from + length)], answer.Body);
        Assert.Equal("bytes", answer.Headers["Accept-Ranges"]);
        Assert.Equal(status == 206 ? $"bytes {from}-{from + length - 1}/200000" : null, answer.Headers.GetValueOrDefault("Content-Range"));
        Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", answer.Headers[PortalHeaders.ReprDigest]); // of all bytes, by RFC 9530
    }

    [SkippableFact]
    public async Task Upload_OfMoreThanAnnounced_IsRefused()
    {
        UploadResource upload = await BeginAsync(Generated.NewUpload());
        (await caller.SendChunkAsync(upload.Id, 0, [.. Generated.Bytes(), 0])).IsProblem(422, ProblemTypes.Validation);
    }

    [SkippableFact]
    public async Task Chunk_ThatIsTooLarge_IsRefused()
    {
        byte[] bytes = new byte[(1 << 20) + 1];
        UploadResource upload = await BeginAsync(Generated.NewUpload(bytes));
        (await caller.SendChunkAsync(upload.Id, 0, bytes)).IsProblem(413, ProblemTypes.TooLarge);
    }

    [SkippableFact]
    public async Task Upload_OfAFileThatIsTooLarge_IsRefused() =>
        (await caller.SendAsync(PortalOperations.BeginUpload, Generated.NewUpload() with { Size = long.MaxValue })).IsProblem(413, ProblemTypes.TooLarge);

    [SkippableTheory]
    [InlineData("../../etc/passwd")]
    [InlineData("..\\boot.ini")]
    [InlineData("/absolute.pdf")]
    [InlineData("C:\\absolute.pdf")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData("a\u0000.pdf")] // ends the name in C
    [InlineData("a\r\nX-Injected: yes.pdf")] // a header of its own
    [InlineData("NUL.pdf")] // a device of Windows
    [InlineData("com1")]
    [InlineData("COM¹.txt")] // S-15: as good as COM1
    [InlineData("conin$")]
    [InlineData("-rf")] // an option of whoever deletes it
    [InlineData("a\u061Cb.pdf")]
    [InlineData("a\u2028b.pdf")]
    [InlineData("a\u00ADb.pdf")]
    [InlineData("a\uDB40\uDC41.pdf")] // a tag that nobody sees
    [InlineData("ếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế")] // 86 letters of 3 bytes: no file system of Linux has room for the name
    [InlineData("ends in a stop.")]
    [InlineData("ends in a space ")]
    [InlineData("invoice\u202Efdp.exe")] // read from the right, it ends in pdf
    [InlineData("file:stream.pdf")] // a stream of NTFS
    [InlineData("a?b.pdf")]
    public async Task Name_WithATrickInIt_IsRefused(string name) =>
        Assert.Equal("/name", (await caller.SendAsync(PortalOperations.BeginUpload, Generated.NewUpload() with { Name = name })).IsWrongField());

    [SkippableTheory]
    [InlineData("đơn đề nghị.pdf")]
    [InlineData("a (1).tar.gz")]
    [InlineData("'; DROP TABLE files; --.pdf")]
    [InlineData("%2e%2e%2fetc.pdf")] // is no path to a portal that does not decode it
    public async Task Name_OfAnyLetters_IsKept(string name)
    {
        UploadResource upload = await BeginAsync(Generated.NewUpload() with { Name = name });
        (await caller.SendChunkAsync(upload.Id, 0, Generated.Bytes())).Is(200);
        Assert.Equal(name, (await caller.GetAsync(PortalOperations.GetFile, upload.Id)).Is(200).Read<FileResource>().Name);
    }

    [SkippableTheory]
    [InlineData("""{"mediaType":"text/html\r\nX-Injected: yes"}""", "/mediaType")]
    [InlineData("""{"mediaType":"pdf"}""", "/mediaType")]
    [InlineData("""{"sha256":"abc"}""", "/sha256")]
    [InlineData("""{"size":0}""", "/size")]
    public async Task Upload_WithAWrongField_NamesIt(string change, string field) =>
        Assert.Equal(field, (await caller.SendJsonAsync(PortalOperations.BeginUpload, Merged(Generated.NewUpload(), change))).IsWrongField());

    [SkippableFact]
    public async Task Attachment_OfAnUploadedFile_IsTaken()
    {
        FileResource file = await caller.UploadAsync(Generated.Bytes());
        DossierResource filed = await caller.FileAsync(
            Generated.NewDossier() with { Components = [Attached(new(file.Id, file.Sha256, file.Size, file.MediaType))] });
        Assert.Equal(file.Id, filed.Components[0].File!.Id);
    }

    [SkippableFact]
    public async Task Attachment_OfAFileThatIsNotThere_IsRefused()
    {
        FileResource file = await caller.UploadAsync(Generated.Bytes());
        NewDossier unknown = Generated.NewDossier() with { Components = [Generated.Component(), Attached(new("fil_0", file.Sha256, file.Size, file.MediaType))] };
        NewDossier changed = Generated.NewDossier() with { Components = [Attached(new(file.Id, new string('0', 64), file.Size, file.MediaType))] };
        Assert.Equal("/components/1/file", (await caller.SendAsync(PortalOperations.FileDossier, unknown)).IsWrongField());
        Assert.Equal("/components/0/file", (await caller.SendAsync(PortalOperations.FileDossier, changed)).IsWrongField());
    }

    [SkippableFact]
    public async Task File_OfAnotherAgency_IsAsNone()
    {
        FileResource file = await caller.UploadAsync(Generated.Bytes());
        TestCaller other = await SignInAsync("other", Generated.OtherAgency, [.. PortalScopes.All]);
        (await other.GetAsync(PortalOperations.GetFile, file.Id)).IsProblem(404, ProblemTypes.NotFound);
        (await other.GetAsync(PortalOperations.GetContent, file.Id)).IsProblem(404, ProblemTypes.NotFound);
        (await other.GetAsync(PortalOperations.GetUpload, file.Id)).IsProblem(404, ProblemTypes.NotFound);
    }

    private async Task<UploadResource> BeginAsync(NewUpload upload, string? key = null) =>
        (await caller.SendAsync(PortalOperations.BeginUpload, upload, key: key)).Is(201).Read<UploadResource>();

    private static async Task<FileResource> UploadAsync(PortalClient client, byte[] bytes, string key)
    {
        NewUpload announced = Generated.NewUpload(bytes);
        using MemoryStream content = new(bytes);
        return await client.Files.UploadAsync(content, announced.Name, announced.MediaType, key: IdempotencyKey.Parse(key));
    }

    private static ComponentResource Attached(FileReference file) =>
        Generated.Component() with { Source = OpenCode.Of(ComponentSourceKind.Attached), File = file };
}
