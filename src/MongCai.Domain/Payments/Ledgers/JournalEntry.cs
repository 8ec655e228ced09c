using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>A balanced set of postings that stands or falls as a whole.</summary>
/// <remarks>The factories are the bookings of fee collection. Two entries are compared by reference; a ledger knows them by their key.</remarks>
[JsonConverter(typeof(FormConverter<JournalEntry>))]
public sealed class JournalEntry
{
    private readonly Posting[] postings;

    private JournalEntry(string key, Instant at, string text, Posting[] postings, string? reverses) =>
        (Key, At, Text, this.postings, Reverses) = (key, at, text, postings, reverses);

    /// <summary>Makes an entry of any number of postings.</summary>
    /// <exception cref="ArgumentException">The key is empty, there are no postings, one of them is of nothing, or they do not sum to zero.</exception>
    public static JournalEntry Of(string key, Instant at, string text, params IEnumerable<Posting> postings)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(postings);
        Posting[] all = [.. postings];
        Vnd sum = all.Aggregate(Vnd.Zero, (total, posting) => total + posting.Amount);
        return all.Length > 0 && sum == Vnd.Zero && Array.TrueForAll(all, posting => posting.Amount != Vnd.Zero)
            ? new(key, at, text, all, null)
            : throw new ArgumentException($"An entry needs postings that are each other than 0 and together make 0; these make {sum}.", nameof(postings));
    }

    /// <summary>A fee falls due.</summary>
    public static JournalEntry FeeDue(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Receivable, LedgerAccount.FeesDue, amount);

    /// <summary>A gateway takes a payment.</summary>
    public static JournalEntry PaidToGateway(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.GatewayClearing, LedgerAccount.Receivable, amount);

    /// <summary>A gateway passes money on to the treasury.</summary>
    public static JournalEntry Settled(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Treasury, LedgerAccount.GatewayClearing, amount);

    /// <summary>A payer transfers straight to the treasury.</summary>
    public static JournalEntry PaidToTreasury(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Treasury, LedgerAccount.Receivable, amount);

    /// <summary>Money arrives that no dossier was found for.</summary>
    public static JournalEntry ArrivedUnmatched(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Treasury, LedgerAccount.Unmatched, amount);

    /// <summary>The dossier of unmatched money is found.</summary>
    public static JournalEntry MatchedLater(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Unmatched, LedgerAccount.Receivable, amount);

    /// <summary>A refund is decided.</summary>
    public static JournalEntry RefundDecided(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.Receivable, LedgerAccount.RefundsPayable, amount);

    /// <summary>A refund leaves the treasury.</summary>
    public static JournalEntry RefundSent(string key, Instant at, string text, Vnd amount) =>
        Of(key, at, text, LedgerAccount.RefundsPayable, LedgerAccount.Treasury, amount);

    /// <summary>What makes the entry itself: the key of the event that it books.</summary>
    public string Key { get; }

    /// <summary>When it was booked.</summary>
    public Instant At { get; }

    /// <summary>What it books.</summary>
    public string Text { get; }

    /// <summary>The key of the entry that this one undoes; null where it undoes none.</summary>
    public string? Reverses { get; }

    /// <summary>The postings, which sum to zero.</summary>
    public IReadOnlyList<Posting> Postings => postings.AsReadOnly();

    /// <summary>Names the key; what is booked may name a person.</summary>
    public override string ToString() => Key;

    internal JournalEntry Reversal(string key, Instant at, string reason) =>
        new(key, at, reason, Array.ConvertAll(postings, posting => posting with { Amount = -posting.Amount }), Key);

    internal JournalEntry Reversing(string? key) => new(Key, At, Text, postings, key);

    internal bool SaysTheSameAs(JournalEntry other) =>
        At == other.At && Text == other.Text && Reverses == other.Reverses && postings.AsSpan().SequenceEqual(other.postings);

    private static JournalEntry Of(string key, Instant at, string text, LedgerAccount debit, LedgerAccount credit, Vnd amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Vnd.Zero);
        return Of(key, at, text, new Posting(debit, amount), new Posting(credit, -amount));
    }
}
