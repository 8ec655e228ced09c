using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>The statements of a <see cref="DeferredTransaction"/>, in which the databases differ.</summary>
internal interface IDeferredStatements
{
    /// <summary>Fetches what the works say that they are likely to look for, and what those before them looked for, where that is worth while.</summary>
    Task FetchAsync(HeldWrites held, IReadOnlyCollection<(string Kind, string Id)> said, Action<DocumentQuery, IReadOnlyList<StoredDocument>> know);

    /// <summary>Takes note of what the works looked for without having said so.</summary>
    void Note(IEnumerable<object> lookedFor);

    Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken);

    /// <summary>How far a counter is; 0 before its first number.</summary>
    Task<long> CountedAsync(string counter, CancellationToken cancellationToken);

    /// <summary>Writes what was held back.</summary>
    /// <exception cref="NotDeferredException">A document that nobody had looked for is there already.</exception>
    Task WriteAsync(HeldWrites held);
}
