using System.Runtime.CompilerServices;
using MongCai.Domain.Dossiers;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Documents;

/// <summary>Files that were uploaded.</summary>
internal static class StoredFiles
{
    /// <summary>Where the bytes of a file, or of the upload that it was, are kept.</summary>
    internal static string Blob(string id) => $"file/{id}";

    /// <summary>The bytes that are read at a time.</summary>
    internal const int Piece = 1 << 16;

    /// <summary>Reads a part of a file, a piece at a time.</summary>
    /// <exception cref="InvalidOperationException">The store has lost bytes of it.</exception>
    internal static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(
        IPortalStore store, string id, ByteRange part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long at = part.From; at < part.Until;)
        {
            (long from, int count) = (at, (int)Math.Min(Piece, part.Until - at));
            ReadOnlyMemory<byte> piece = await store.ReadAsync((reader, token) => reader.ReadAsync(Blob(id), from, count, token), cancellationToken)
                .ConfigureAwait(false);
            yield return piece.Length > 0 ? piece : throw new InvalidOperationException($"The store has lost bytes of the file '{id}'.");
            at += piece.Length;
        }
    }

    /// <summary>Finds a file of the caller's agency; null where there is none.</summary>
    internal static async Task<FileResource?> FindAsync(Exchange exchange, string id, CancellationToken cancellationToken) =>
        Identifiers.AreOf(id) && await exchange.Store.FindAsync(Kinds.File, id, cancellationToken).ConfigureAwait(false) is { } document
            && document.Owner == exchange.Owner
            ? StoreJson.Read<FileResource>(document)
            : null;

    /// <summary>Ends the call where a component names a file that was not uploaded, or says something else of it.</summary>
    internal static async Task RequireAsync(Exchange exchange, IReadOnlyList<Component> components, string pointer, CancellationToken cancellationToken)
    {
        for (int index = 0; index < components.Count; index++)
        {
            await RequireAsync(exchange, components[index].Source.ElectronicFile, Invariant($"{pointer}/{index}/file"), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    internal static async Task RequireAsync(Exchange exchange, FileReference? file, string pointer, CancellationToken cancellationToken)
    {
        if (file is not null
            && (await FindAsync(exchange, file.Id, cancellationToken).ConfigureAwait(false) is not { } stored
                || stored.Sha256 != file.Sha256 || stored.Size != file.Size || stored.MediaType != file.MediaType))
        {
            throw Refuse.Field(pointer, "No such file was uploaded, or its hash, size or media type is another. Upload it first.");
        }
    }
}
