using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The events of a dossier, to which events can only be added, each tied by a hash to all before it.</summary>
/// <remarks>
/// <para>
/// A change or removal of an entry, or one put in between, breaks the chain from there on. That the last entries were cut
/// off, or that all hashes were made anew, shows only against a <see cref="Head"/> kept elsewhere. The hashes have no key: the
/// chain proves that no accident changed the events, and not that nobody who may write the store did; who acted is what the
/// caller said.
/// </para>
/// <para>
/// The hashes are over the text of each event as it was written. Keep that text as it is: a store that writes JSON in its own
/// way, such as PostgreSQL's <c>jsonb</c>, orders members anew, and the chain then looks broken.
/// </para>
/// <para>Immutable; safe to share between threads. Compared by reference.</para>
/// </remarks>
[JsonConverter(typeof(FormConverter<AuditTrail>))]
[NoJson("write it with DossierJson.Write and read it with DossierJson.Read, which keep the text that was hashed.")]
public sealed class AuditTrail
{
    private static readonly string Root = new('0', SHA256.HashSizeInBytes * 2);

    private readonly AuditEntry[] entries;

    internal AuditTrail(AuditEntry[] entries, UnknownMembers unknown)
    {
        this.entries = entries;
        Unknown = unknown;
    }

    /// <summary>The trail without entries.</summary>
    public static AuditTrail Empty { get; } = new([], UnknownMembers.None);

    /// <summary>Makes the trail of events recorded elsewhere.</summary>
    public static AuditTrail Of(IEnumerable<DossierEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(Empty, (trail, next) => trail.Append(next));
    }

    /// <summary>Makes the trail of entries that were kept apart, such as in rows of a table: the text of each event as it was recorded, and its hash.</summary>
    /// <remarks>It is not verified: <see cref="FindBreak"/> does that.</remarks>
    /// <exception cref="FormatException">A text is not an event that this library knows. The message repeats no value of it.</exception>
    public static AuditTrail Read(IEnumerable<(string Json, string Hash)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new([.. entries.Select((entry, index) => DossierJson.ReadEntry(entry.Json, entry.Hash, index + 1))], UnknownMembers.None);
    }

    /// <summary>The entries, the oldest first.</summary>
    public IReadOnlyList<AuditEntry> Entries => entries.AsReadOnly();

    /// <summary>The hash of the last entry, which stands for the whole trail; zeros where there is none.</summary>
    public string Head => entries is [.., var last] ? last.Hash : Root;

    internal UnknownMembers Unknown { get; }

    /// <summary>Gives the trail with one more event.</summary>
    /// <exception cref="ArgumentException">A text of the event holds half of a surrogate pair.</exception>
    public AuditTrail Append(DossierEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        DossierTexts.RequireWhole(next);
        string json = DossierJson.Minified(next);
        return new([.. entries, new AuditEntry(entries.Length + 1, next, json, HashOf(Head, json), UnknownMembers.None)], Unknown);
    }

    /// <summary>Finds the first place where the chain is broken.</summary>
    /// <param name="head">The head kept elsewhere; null to trust the one here.</param>
    /// <returns>The number of the entry, one more than the last where only the head differs; null where the chain holds.</returns>
    public int? FindBreak(string? head = null)
    {
        string before = Root;
        foreach (AuditEntry entry in entries)
        {
            if (!Same(entry.Hash, HashOf(before, entry.Json)))
            {
                return entry.Number;
            }

            before = entry.Hash;
        }

        return head is null || Same(head, Head) ? null : entries.Length + 1;
    }

    /// <summary>Says whether the trail is whole and goes on from an earlier state of it: it holds all that was there when the head was kept.</summary>
    /// <remarks>
    /// Unlike <see cref="FindBreak"/>, which takes the head for that of today, this takes that of any day: keep the head of a
    /// dossier elsewhere, and ask of every later trail whether it goes on from there. What was added since is not vouched for.
    /// </remarks>
    /// <param name="head">The <see cref="Head"/> of the earlier state.</param>
    public bool ContinuesFrom(string head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return FindBreak() is null && (Same(head, Root) || entries.Any(entry => Same(head, entry.Hash)));
    }

    /// <summary>Folds the events into the dossier.</summary>
    /// <exception cref="ArgumentException">The events are not those of a dossier.</exception>
    public Dossier Replay() => Dossier.Replay(entries.Select(entry => entry.Event));

    private static string HashOf(string before, string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + json)));

    private static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
