using System.Globalization;
using System.Security.Cryptography;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Takes files in chunks, and gives them back.</summary>
internal static class FileHandlers
{
    internal static async Task<PortalReply> BeginAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        NewUpload announced = exchange.Body<NewUpload>();
        FileRules.Check(announced, exchange.Options.MaxFileSize);
        string id = exchange.NewId("fil");
        await WriteAsync(exchange, id, 1, new(announced, 0), cancellationToken).ConfigureAwait(false);
        return Replies.Json(Resource(exchange, id, new(announced, 0)), exchange.Call.Operation.Success).With("Location", $"/v1/uploads/{id}");
    }

    internal static async Task<PortalReply> GetUploadAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        StoredUpload upload = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        return Replies.Json(Resource(exchange, upload.Id, upload.Record));
    }

    internal static async Task<PortalReply> SendChunkAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        StoredUpload upload = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        UploadRecord before = upload.Record;
        ReadOnlyMemory<byte> chunk = exchange.Call.Body;
        CheckPlace(exchange, before, chunk.Length);
        if (!await exchange.Transaction.TryAppendAsync(StoredFiles.Blob(upload.Id), before.Offset, chunk, cancellationToken).ConfigureAwait(false))
        {
            throw Refuse.WrongOffset(before.Offset);
        }

        UploadRecord after = before with { Offset = before.Offset + chunk.Length };
        await WriteAsync(exchange, upload.Id, upload.Version + 1, after, cancellationToken).ConfigureAwait(false);
        if (after.Offset == after.Announced.Size && !await TryCompleteAsync(exchange, upload.Id, after.Announced, cancellationToken).ConfigureAwait(false))
        {
            await DropAsync(exchange, upload.Id, cancellationToken).ConfigureAwait(false);
            return Refuse.HashMismatch().ToReply(exchange.RequestId);
        }

        return Replies.Json(Resource(exchange, upload.Id, after));
    }

    internal static async Task<PortalReply> GetAsync(Exchange exchange, CancellationToken cancellationToken) =>
        Replies.Json(await StoredFiles.FindAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false) ?? throw Refuse.NotFound());

    internal static async Task<PortalReply> ContentAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        FileResource file = await StoredFiles.FindAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false) ?? throw Refuse.NotFound();
        ByteRange? asked = exchange.Header("If-Range") is null ? ByteRange.Of(exchange.Header("Range"), file.Size) : null;
        ByteRange part = asked ?? new(0, file.Size);
        PortalReply reply = new PortalReply
        {
            Status = asked is null ? 200 : 206,
            MediaType = file.MediaType,
            Pieces = StoredFiles.ReadAsync(exchange.Source, file.Id, part, default),
            Length = part.Length,
        }
            .With(PortalHeaders.ReprDigest, $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(file.Sha256))}:")
            .With("Accept-Ranges", "bytes")
            .With("Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}")
            .With("X-Content-Type-Options", "nosniff");
        return asked is null ? reply : reply.With("Content-Range", Invariant($"bytes {part.From}-{part.Until - 1}/{file.Size}"));
    }

    private static void CheckPlace(Exchange exchange, UploadRecord upload, int length)
    {
        if (!long.TryParse(exchange.Header(PortalHeaders.UploadOffset), NumberStyles.None, CultureInfo.InvariantCulture, out long offset))
        {
            throw Refuse.Field(PortalHeaders.UploadOffset, "The header says where the bytes belong, as a count from 0.");
        }

        if (offset != upload.Offset)
        {
            throw Refuse.WrongOffset(upload.Offset);
        }

        if (length == 0 || offset + length > upload.Announced.Size)
        {
            throw Refuse.Field(
                "", Invariant($"The chunk has {length} bytes; expected 1 to {upload.Announced.Size - offset}, which is what is missing of the file."));
        }
    }

    /// <summary>Deletes an upload with all its bytes: sent again and again, its last byte would be a lot of work each time.</summary>
    private static async Task DropAsync(Exchange exchange, string id, CancellationToken cancellationToken)
    {
        await exchange.Transaction.DeleteBlobAsync(StoredFiles.Blob(id), cancellationToken).ConfigureAwait(false);
        await exchange.Transaction.DeleteAsync(Kinds.Upload, id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the file of an upload that has all its bytes; false where they are others than were announced.</summary>
    private static async Task<bool> TryCompleteAsync(Exchange exchange, string id, NewUpload announced, CancellationToken cancellationToken)
    {
        if (await HashAsync(exchange, id, cancellationToken).ConfigureAwait(false) != announced.Sha256)
        {
            return false;
        }

        FileResource file = new()
        {
            Id = id,
            Name = announced.Name,
            MediaType = announced.MediaType,
            Size = announced.Size,
            Sha256 = announced.Sha256,
            UploadedAt = exchange.Now,
        };
        await exchange.WriteAsync(
            new(Kinds.File, id, 1, StoreJson.Write(file)) { Owner = exchange.Owner, Sort = Moments.Key(exchange.Now) }, 0, cancellationToken)
                .ConfigureAwait(false);
        return true;
    }

    private static async Task<string> HashAsync(Exchange exchange, string id, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long offset = 0;
        while (await exchange.Store.ReadAsync(StoredFiles.Blob(id), offset, StoredFiles.Piece, cancellationToken)
            .ConfigureAwait(false) is { Length: > 0 } piece)
        {
            hash.AppendData(piece.Span);
            offset += piece.Length;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<StoredUpload> FindAsync(Exchange exchange, CancellationToken cancellationToken) =>
        await StoredUpload.FindAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false) ?? throw Refuse.NotFound();

    private static Task WriteAsync(Exchange exchange, string id, long version, UploadRecord record, CancellationToken cancellationToken)
    {
        StoredDocument document = new(Kinds.Upload, id, version, StoreJson.Write(record))
        {
            Owner = exchange.Owner,
            Sort = Moments.Key(exchange.Now),
            Due = exchange.After(exchange.Options.UploadLifetime),
        };
        return exchange.WriteAsync(document, version - 1, cancellationToken);
    }

    private static UploadResource Resource(Exchange exchange, string id, UploadRecord record) =>
        new() { Id = id, Offset = record.Offset, Size = record.Announced.Size, ChunkSize = exchange.Options.ChunkSize };
}
