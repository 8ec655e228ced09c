using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>Where it is remembered what the national exchange has. The caller's: a table, or a file.</summary>
public interface INationalPushStore
{
    /// <summary>Finds the record of a dossier; null where there is none.</summary>
    Task<NationalPushRecord?> FindAsync(DossierCode code, CancellationToken cancellationToken = default);

    /// <summary>Stores a record in the place of the one whose version is one less, so that it is there after a crash once this returns.</summary>
    /// <returns>False where another version is stored: somebody else has pushed the dossier meanwhile.</returns>
    Task<bool> TryPutAsync(NationalPushRecord record, CancellationToken cancellationToken = default);

    /// <summary>Lists all records.</summary>
    IAsyncEnumerable<NationalPushRecord> ListAsync(CancellationToken cancellationToken = default);
}
