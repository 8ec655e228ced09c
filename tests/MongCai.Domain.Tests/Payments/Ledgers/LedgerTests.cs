using CsCheck;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class LedgerTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 8, 17, 2, 0);

    private static readonly Gen<JournalEntry> Entries =
        from key in Gen.Int[1, 40]
        from amounts in Gen.Long[-1_000_000, 1_000_000].Where(amount => amount != 0).Array[1, 4]
        from accounts in Gen.Enum<LedgerAccount>().Array[5]
        let sum = amounts.Sum()
        where sum != 0
        select JournalEntry.Of(
            Name(key), At, "generated",
            [.. amounts.Select((amount, index) => new Posting(accounts[index], Vnd.Of(amount))), new Posting(accounts[4], Vnd.Of(-sum))]);

    [Fact]
    public void Append_AnyEntries_SumsToZero() =>
        Entries.List[0, 40].Sample(entries =>
        {
            Ledger ledger = Ledger.Empty;
            foreach (JournalEntry entry in entries.DistinctBy(entry => entry.Key))
            {
                ledger = ledger.Append(entry);
                if (ledger.Entries.Count % 3 == 0)
                {
                    ledger = ledger.Reverse(entry.Key, entry.Key + "-undone", At, "generated");
                }
            }

            Vnd naive(LedgerAccount account) =>
                ledger.Entries.SelectMany(entry => entry.Postings).Where(posting => posting.Account == account)
                    .Aggregate(Vnd.Zero, (sum, posting) => sum + posting.Amount);
            return Enum.GetValues<LedgerAccount>().All(account => ledger.Balance(account) == naive(account))
                && Enum.GetValues<LedgerAccount>().Aggregate(Vnd.Zero, (sum, account) => sum + ledger.Balance(account)) == Vnd.Zero;
        });

    [Fact]
    public void Balance_AfterADay_TellsWhereTheMoneyIs()
    {
        Ledger ledger = new[]
        {
            JournalEntry.FeeDue("1", At, "dossier 1", Vnd.Of(20_000)),
            JournalEntry.PaidToGateway("2", At, "dossier 1", Vnd.Of(20_000)),
            JournalEntry.Settled("3", At, "gateway", Vnd.Of(20_000)),
            JournalEntry.FeeDue("4", At, "dossier 2", Vnd.Of(50_000)),
            JournalEntry.PaidToTreasury("5", At, "dossier 2", Vnd.Of(50_000)),
            JournalEntry.PaidToTreasury("6", At, "dossier 2, again", Vnd.Of(50_000)),
            JournalEntry.RefundDecided("7", At, "dossier 2", Vnd.Of(50_000)),
            JournalEntry.RefundSent("8", At, "dossier 2", Vnd.Of(50_000)),
            JournalEntry.ArrivedUnmatched("9", At, "unknown", Vnd.Of(7_000)),
            JournalEntry.FeeDue("10", At, "dossier 3", Vnd.Of(7_000)),
            JournalEntry.MatchedLater("11", At, "dossier 3", Vnd.Of(7_000)),
        }.Aggregate(Ledger.Empty, (book, entry) => book.Append(entry));
        Assert.Equal(Vnd.Zero, ledger.Balance(LedgerAccount.Receivable));
        Assert.Equal(Vnd.Zero, ledger.Balance(LedgerAccount.GatewayClearing));
        Assert.Equal(Vnd.Zero, ledger.Balance(LedgerAccount.RefundsPayable));
        Assert.Equal(Vnd.Zero, ledger.Balance(LedgerAccount.Unmatched));
        Assert.Equal(Vnd.Of(77_000), ledger.Balance(LedgerAccount.Treasury));
        Assert.Equal(Vnd.Of(-77_000), ledger.Balance(LedgerAccount.FeesDue));
    }

    [Fact]
    public void Append_SameEntryTwice_ChangesNothing()
    {
        Ledger once = Ledger.Empty.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5)));
        Assert.Same(once, once.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5))));
        Assert.Throws<ArgumentException>(() => once.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(6))));
    }

    public static TheoryData<string, JournalEntry> Others => new()
    {
        { "another amount", JournalEntry.FeeDue("1", At, "x", Vnd.Of(6)) },
        { "another text", JournalEntry.FeeDue("1", At, "y", Vnd.Of(5)) },
        { "another moment", JournalEntry.FeeDue("1", At + Duration.FromSeconds(1), "x", Vnd.Of(5)) },
        { "another moment and text", JournalEntry.FeeDue("1", At + Duration.FromSeconds(1), "y", Vnd.Of(5)) },
        { "other accounts", JournalEntry.RefundSent("1", At, "x", Vnd.Of(5)) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Append_OtherEntryUnderTheKey_IsRefused(string what, JournalEntry other)
    {
        Ledger ledger = Ledger.Empty.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5)));
        Assert.Equal(
            (what, "The key '1' is that of another entry. Correct an entry by its reversal and a new one. (Parameter 'entry')"),
            (what, Assert.Throws<ArgumentException>(() => ledger.Append(other)).Message));
    }

    [Fact]
    public void Append_MirrorImageThatReversesNothing_IsNotTheReversal()
    {
        Ledger ledger = Ledger.Empty.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5))).Reverse("1", "2", At, "wrong");
        Assert.Throws<ArgumentException>(() => ledger.Append(JournalEntry.Of("2", At, "wrong", ledger.Entries[1].Postings)));
    }

    [Fact]
    public void Reverse_OfAnEntry_RestoresTheBalancesAndKeepsBoth()
    {
        Ledger ledger = Ledger.Empty.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5))).Reverse("1", "2", At, "entered twice");
        Assert.Equal(Vnd.Zero, ledger.Balance(LedgerAccount.Receivable));
        Assert.Equal([("1", "x"), ("2", "entered twice")], ledger.Entries.Select(entry => (entry.ToString(), entry.Text)));
        Assert.Equal("1", ledger.Entries[1].Reverses);
        Assert.Same(ledger, ledger.Reverse("1", "2", At, "entered twice")); // a repetition
    }

    [Fact]
    public void Reverse_TwiceOrOfAReversal_IsRefused()
    {
        Ledger ledger = Ledger.Empty.Append(JournalEntry.FeeDue("1", At, "x", Vnd.Of(5))).Reverse("1", "2", At, "wrong");
        Assert.Equal("The entry '1' is a reversal or was reversed before. Book a new entry. (Parameter 'key')", Wrong("1"));
        Assert.Equal("The entry '2' is a reversal or was reversed before. Book a new entry. (Parameter 'key')", Wrong("2"));
        Assert.Equal("There is no entry with the key '9'. (Parameter 'key')", Wrong("9"));
        string Wrong(string key) => Assert.Throws<ArgumentException>(() => ledger.Reverse(key, "3", At, "again")).Message;
    }

    [Fact]
    public void Entry_OutOfBalance_IsRefused()
    {
        Assert.Contains("these make 1 đ", Assert.Throws<ArgumentException>(() =>
            JournalEntry.Of("1", At, "x", new Posting(LedgerAccount.Treasury, Vnd.Of(5)), new Posting(LedgerAccount.Unmatched, Vnd.Of(-4)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => JournalEntry.Of("1", At, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => JournalEntry.FeeDue("1", At, "x", Vnd.Of(-5)));
    }

    private static string Name(int key) => FormattableString.Invariant($"{key}");
}
