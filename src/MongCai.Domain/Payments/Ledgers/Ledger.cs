using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The double-entry book of fee collection: entries are appended, none is edited, and all balances sum to zero.</summary>
/// <remarks>Immutable: appending gives another ledger, in logarithmic time. Two ledgers are compared by reference.</remarks>
/// <example>
/// <code>
/// Ledger ledger = Ledger.Empty
///     .Append(JournalEntry.FeeDue("due:1", at, "fee due", Vnd.Of(20_000)))
///     .Append(JournalEntry.PaidToTreasury("bank:FT1", at, "transfer", Vnd.Of(20_000)));
/// Console.WriteLine($"{ledger.Balance(LedgerAccount.Receivable)}; {ledger.Balance(LedgerAccount.Treasury)}");
/// // 0 đ; 20.000 đ
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Ledger>))]
[NoJson("store its Entries and append them again.")]
public sealed class Ledger
{
    private readonly ImmutableList<JournalEntry> entries;
    private readonly ImmutableDictionary<string, JournalEntry> byKey;
    private readonly ImmutableDictionary<LedgerAccount, Vnd> balances;
    private readonly ImmutableHashSet<string> reversed;

    private Ledger(
        ImmutableList<JournalEntry> entries, ImmutableDictionary<string, JournalEntry> byKey,
        ImmutableDictionary<LedgerAccount, Vnd> balances, ImmutableHashSet<string> reversed) =>
        (this.entries, this.byKey, this.balances, this.reversed) = (entries, byKey, balances, reversed);

    /// <summary>The ledger without entries.</summary>
    public static Ledger Empty { get; } =
        new(
            [],
            ImmutableDictionary.Create<string, JournalEntry>(StringComparer.Ordinal),
            ImmutableDictionary<LedgerAccount, Vnd>.Empty,
            ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The entries in the order in which they were appended.</summary>
    public IReadOnlyList<JournalEntry> Entries => entries;

    /// <summary>The sum of the postings of an account: positive for a debit balance.</summary>
    public Vnd Balance(LedgerAccount account) => balances.GetValueOrDefault(account);

    /// <summary>Appends an entry; one that is there already, word for word, changes nothing.</summary>
    /// <exception cref="ArgumentException">Another entry has the same key.</exception>
    public Ledger Append(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (byKey.TryGetValue(entry.Key, out JournalEntry? known))
        {
            return known.SaysTheSameAs(entry)
                ? this
                : throw new ArgumentException(
                    $"The key '{entry.Key}' is that of another entry. Correct an entry by its reversal and a new one.", nameof(entry));
        }

        ImmutableDictionary<LedgerAccount, Vnd> after = balances;
        foreach (Posting posting in entry.Postings)
        {
            after = after.SetItem(posting.Account, after.GetValueOrDefault(posting.Account) + posting.Amount);
        }

        return new(entries.Add(entry), byKey.Add(entry.Key, entry), after, entry.Reverses is { } undone ? reversed.Add(undone) : reversed);
    }

    /// <summary>Undoes an entry by its mirror image, with a key and a reason of its own.</summary>
    /// <exception cref="ArgumentException">
    /// There is no such entry, it is a reversal itself, it was reversed before, or the new key is another entry's.
    /// </exception>
    public Ledger Reverse(string key, string reversalKey, Instant at, string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reversalKey);
        ArgumentException.ThrowIfNullOrEmpty(reason);
        if (!byKey.TryGetValue(key, out JournalEntry? entry))
        {
            throw new ArgumentException($"There is no entry with the key '{key}'.", nameof(key));
        }

        bool isRepetition = byKey.TryGetValue(reversalKey, out JournalEntry? earlier) && earlier.Reverses == key;
        return isRepetition || (entry.Reverses is null && !reversed.Contains(key))
            ? Append(entry.Reversal(reversalKey, at, reason))
            : throw new ArgumentException($"The entry '{key}' is a reversal or was reversed before. Book a new entry.", nameof(key));
    }
}
