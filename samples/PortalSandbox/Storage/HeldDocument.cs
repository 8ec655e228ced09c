using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>A document as a transaction sees it, beside the version that the database has of it.</summary>
/// <param name="StoredVersion">The version in the database; 0 where it has none.</param>
/// <param name="Document">The document as it is now; null where there is none.</param>
internal sealed record HeldDocument(long StoredVersion, StoredDocument? Document)
{
    internal long Version => Document?.Version ?? 0;
}
