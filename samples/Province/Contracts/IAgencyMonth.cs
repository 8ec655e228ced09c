using Orleans.Concurrency;

namespace Province.Contracts;

/// <summary>
/// The dossiers that an agency received in a month, such as <c>000.00.07.H49/2026-03</c>: counted from logs that are told again until they are
/// acknowledged.
/// </summary>
[Alias("province.agency-month")]
internal interface IAgencyMonth : IUnit
{
    /// <summary>Takes the next changes of a source: a feeder, or a dossier.</summary>
    /// <param name="source">Who tells.</param>
    /// <param name="after">The number before this one, 0 for the first.</param>
    /// <param name="number">The number of these changes, which rises from 1 and may leave numbers out.</param>
    /// <param name="changes">Lines as <see cref="Feeding.Changes"/> writes them.</param>
    /// <returns>Whether they count, or did already; an answer comes when the store has them.</returns>
    [Alias("take")]
    [AlwaysInterleave]
    Task<Taken> TakeAsync(string source, long after, long number, byte[] changes);
}
