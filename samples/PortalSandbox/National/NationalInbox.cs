using System.Security.Cryptography;
using PortalSandbox.Storage;

namespace PortalSandbox.National;

/// <summary>A folder that keeps what the national exchange sent and the portal has no place for, a file for each, readable by its owner alone.</summary>
/// <remarks>
/// A file is named by the hash of what is in it: what is sent twice is there once. It is whole or not there, and on the disk before it is said to be taken.
/// Safe for several threads and processes.
/// </remarks>
internal sealed class NationalInbox(string folder)
{
    /// <summary>Keeps content under a kind, such as <c>land-tax-notice</c>, and an ending, such as <c>.xml</c>.</summary>
    internal async Task KeepAsync(string kind, string ending, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        string name = $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(content.Span))}{ending}";
        string beside = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        await WriteAsync(beside, content, cancellationToken).ConfigureAwait(false);
        File.Move(beside, Path.Combine(folder, name), overwrite: true);
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        FileStream file = new(path, OwnerOnly.Making(new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous }));
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }
}
