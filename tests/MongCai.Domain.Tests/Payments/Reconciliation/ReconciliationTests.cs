using CsCheck;
using MongCai.Domain.Payments;
using static MongCai.Domain.Payments.ReconciliationClass;

namespace MongCai.Domain.Tests.Payments;

public class ReconciliationTests
{
    private static readonly Gen<Obligation[]> Obligations =
        Gen.Select(
            Gen.Int[1, 12],
            Gen.Long[1, 3],
            Gen.Bool,
            (reference, amount, isThroughGateway) => new Obligation(Name(reference), Vnd.Of(amount * 10_000), isThroughGateway)).Array[0, 12];

    private static readonly Gen<MoneyLine[]> Money =
        Gen.Select(
            Gen.Int[0, 15],
            Gen.Int[1, 99],
            Gen.OneOf(Gen.Long[1, 3], Gen.Long[-3, -1]),
            (reference, transaction, amount) => new MoneyLine(reference == 0 ? "" : Name(reference), Name(transaction), Vnd.Of(amount * 10_000))).Array[0, 15];

    [Theory]
    [InlineData(true, 20_000, 20_000, Matched)]
    [InlineData(true, 20_000, null, MissingAtBank)]
    [InlineData(true, null, 20_000, MissingAtGateway)]
    [InlineData(true, null, null, Unpaid)]
    [InlineData(true, 20_000, 19_000, AmountDiffers)] // the bank took a charge
    [InlineData(true, 10_000, 10_000, AmountDiffers)] // both agree, and not with what is due
    [InlineData(true, 10_000, null, AmountDiffers)]
    [InlineData(false, null, 20_000, Matched)] // straight to the bank
    [InlineData(false, null, null, Unpaid)]
    [InlineData(false, 20_000, null, MissingAtBank)]
    [InlineData(false, null, 30_000, AmountDiffers)]
    public void Of_OneObligation_IsOfOneClass(bool isThroughGateway, int? gateway, int? bank, ReconciliationClass expected)
    {
        Reconciliation match = Reconciliation.Of([new("A", Vnd.Of(20_000), isThroughGateway)], Lines(gateway), Lines(bank));
        Assert.All(match.Lines, line => Assert.Equal(expected, line.Class));
        Assert.Equal(1 + (gateway is null ? 0 : 1) + (bank is null ? 0 : 1), match.Lines.Count());
    }

    [Fact]
    public void Of_LinesWithoutAnObligation_AreUnknown()
    {
        Reconciliation match = Reconciliation.Of([], [new("B", "1", Vnd.Of(5))], [new("", "2", Vnd.Of(7)), new("B", "3", Vnd.Of(5))]);
        Assert.Equal(3, match.Lines.Count(line => line.Class == Unknown));
    }

    [Fact]
    public void Of_LinesWithoutAReference_AreNobodysEvenBesideAnObligationWithoutOne()
    {
        Reconciliation match = Reconciliation.Of([new("", Vnd.Of(5), true)], [default, new("", "1", Vnd.Of(5))], [new("", "2", Vnd.Of(5))]);
        Assert.Equal([Unpaid, Unknown, Unknown, Unknown], match.Lines.Select(line => line.Class));
    }

    [Fact]
    public void Of_FurtherLinesOfNothing_GiveNothingBack()
    {
        Reconciliation match = Reconciliation.Of(
            [new("A", Vnd.Of(20), false)], [new("A", "1", Vnd.Of(20)), new("A", "2", Vnd.Zero)], [new("A", "3", Vnd.Of(20)), new("A", "4", Vnd.Zero)]);
        Assert.Equal(["2 Duplicate", "4 Duplicate"], match.Lines.Where(line => line.Line.Amount == Vnd.Zero).Select(line => $"{line.Line.Transaction} {line.Class}").Order());
    }

    [Theory]
    [InlineData(50_000, 20_000)] // the wrong amount first
    [InlineData(20_000, 50_000)]
    public void Of_TwoLinesForOneObligation_TheOneWithTheAmountDueStands(long first, long second)
    {
        Reconciliation match = Reconciliation.Of(
            [new("A", Vnd.Of(20_000), false)], [], [new("A", "1", Vnd.Of(first)), new("A", "2", Vnd.Of(second))]);
        Assert.Equal(Vnd.Of(50_000), match.Totals.Amount(ReconciliationSource.Bank, Duplicate));
        Assert.Equal(Vnd.Of(20_000), match.Totals.Amount(ReconciliationSource.Bank, Matched));
    }

    [Theory]
    [InlineData("20", "20 20 -20", true, Refunded)] // paid twice, the bank gave the second back
    [InlineData("20 20 -20", "20", true, Refunded)] // paid twice, the gateway gave the second back before it settled
    [InlineData("20 20 -20", "20 20 -20", true, Refunded)]
    [InlineData("20 20", "20 20 -20", true, Refunded)] // the gateway passed both on, and the bank gave the second back
    [InlineData("20", "20 20 -5 -15", true, Refunded)] // in two parts
    [InlineData("20", "20 20", false, Duplicate)] // still to give back
    [InlineData("20", "20 20 -5", false, Duplicate)] // given back in part
    [InlineData("20", "20 20 -20 -5", false, Duplicate)] // more went back than was too much
    [InlineData("20 20 -20", "20 20", false, Duplicate)] // the gateway says that it gave back, and the bank still has it
    [InlineData("20 20 20", "20 20 -20", false, Duplicate)] // the bank gave back one of two
    public void Of_PaidTwice_TiesOutWhereTheSurplusWentBack(string gateway, string bank, bool tiesOut, ReconciliationClass further)
    {
        Reconciliation match = Reconciliation.Of([new("A", Vnd.Of(20), true)], Book(gateway), Book(bank));
        Assert.Equal(tiesOut, match.Totals.TiesOut);
        Assert.Equal(1, match.Totals.Count(ReconciliationSource.Bank, Matched));
        Assert.Contains(match.Lines, line => line.Class == further);
    }

    [Theory]
    [InlineData("20 -20", "", true)] // the gateway gave the fee back
    [InlineData("20 -20", "20 -20", true)]
    [InlineData("20 -20", "20", false)] // the bank still has it
    [InlineData("20 20 -20 -20", "20 20 -20 -20", true)] // paid twice, and all of it given back
    [InlineData("20", "20 -20", true)] // the bank gave it back
    [InlineData("20 20", "20 20 -40", true)] // both at once
    [InlineData("20", "20 -15 -5", true)] // in two parts
    public void Of_FeeGivenBack_IsUnpaid(string gateway, string bank, bool tiesOut)
    {
        ReconciliationTotals totals = Reconciliation.Of([new("A", Vnd.Of(20), true)], Book(gateway), Book(bank)).Totals;
        Assert.Equal(tiesOut, totals.TiesOut);
        Assert.Equal(tiesOut ? 1 : 0, totals.Count(ReconciliationSource.Obligations, Unpaid));
        Assert.Equal(Book(gateway).Count(), totals.Count(ReconciliationSource.Gateway, Refunded));
    }

    [Fact]
    public void Of_RefundThatIsDue_IsMatched() => // an obligation of its own, with a reference of its own
        Assert.Equal(1, Reconciliation.Of([new("R1", Vnd.Of(-5), false)], [], [new("R1", "1", Vnd.Of(-5))]).Totals.Count(ReconciliationSource.Bank, Matched));

    [Theory]
    [InlineData("", "", true)] // unpaid yet
    [InlineData("20", "20", true)]
    [InlineData("20", "", false)]
    [InlineData("", "20", false)]
    [InlineData("20", "19", false)]
    public void TiesOut_OfOneObligation_NeedsBothBooks(string gateway, string bank, bool expected) =>
        Assert.Equal(expected, Reconciliation.Of([new("A", Vnd.Of(20), true)], Book(gateway), Book(bank)).Totals.TiesOut);

    [Fact]
    public void TiesOut_WithAnUnknownLine_IsFalse() => Assert.False(Reconciliation.Of([], [], [new("", "1", Vnd.Of(20))]).Totals.TiesOut);

    [Fact]
    public void TiesOut_OfAnyBooks_MeansThatTheBankHoldsWhatIsPaid() =>
        Gen.Select(Obligations, Money, Money).Sample((obligations, gateway, bank) =>
        {
            ReconciliationTotals totals = Reconciliation.Of(obligations, gateway, bank).Totals;
            Vnd paid = totals.Amount(ReconciliationSource.Obligations) - totals.Amount(ReconciliationSource.Obligations, Unpaid);
            return totals.Amount(ReconciliationSource.Bank, Refunded) == Vnd.Zero
                && (!totals.TiesOut || totals.Amount(ReconciliationSource.Bank) == paid);
        });

    [Fact]
    public void Of_ObligationTwice_SecondIsADuplicate() =>
        Assert.Equal(
            1, Reconciliation.Of([new("A", Vnd.Of(1), false), new("A", Vnd.Of(1), false)], [], []).Totals.Count(ReconciliationSource.Obligations, Duplicate));

    [Fact]
    public void Lines_OfAnyBooks_ArePartitioned() =>
        Gen.Select(Obligations, Money, Money).Sample((obligations, gateway, bank) =>
        {
            Reconciliation match = Reconciliation.Of(obligations, gateway, bank);
            return Same(match, ReconciliationSource.Obligations, obligations.Select(due => new MoneyLine(due.Reference, "", due.Amount)))
                && Same(match, ReconciliationSource.Gateway, gateway)
                && Same(match, ReconciliationSource.Bank, bank);
        });

    [Fact]
    public void Totals_OfAnyBooks_TieOut() =>
        Gen.Select(Obligations, Money, Money).Sample((obligations, gateway, bank) =>
        {
            ReconciliationTotals totals = Reconciliation.Of(obligations, gateway, bank).Totals;
            Vnd matched(ReconciliationSource source) => totals.Amount(source, Matched);
            return totals.Amount(ReconciliationSource.Obligations) == Sum(obligations.Select(due => due.Amount))
                && totals.Amount(ReconciliationSource.Gateway) == Sum(gateway.Select(line => line.Amount))
                && totals.Amount(ReconciliationSource.Bank) == Sum(bank.Select(line => line.Amount))
                && totals.Count(ReconciliationSource.Bank) == bank.Length
                && matched(ReconciliationSource.Obligations) == matched(ReconciliationSource.Bank);
        });

    [Fact]
    public void Totals_InAnyOrderOfLines_AreTheSame() =>
        Gen.Select(Obligations, Money, Money, Gen.Int).Sample((obligations, gateway, bank, seed) =>
        {
            Obligation[] distinct = [.. obligations.DistinctBy(due => due.Reference)];
            string before = Reconciliation.Of(distinct, gateway, bank).Totals.ToString();
            Random random = new(seed);
            random.Shuffle(distinct);
            random.Shuffle(gateway);
            random.Shuffle(bank);
            return before == Reconciliation.Of(distinct, gateway, bank).Totals.ToString();
        });

    [Fact]
    public void Of_ManyLines_ReadsEachBookOnce()
    {
        int read = 0;
        IEnumerable<MoneyLine> Book()
        {
            for (int index = 0; index < 20_000; index++)
            {
                read++;
                yield return new(Name(index), Name(index), Vnd.Of(1_000));
            }
        }

        ReconciliationTotals totals = Reconciliation.Of(
            Enumerable.Range(0, 20_000).Select(index => new Obligation(Name(index), Vnd.Of(1_000), true)), Book(), Book()).Totals;
        Assert.Equal((20_000, 40_000), (totals.Count(ReconciliationSource.Bank, Matched), read));
    }

    [Fact]
    public void Of_AnObligationOfNoReference_IsRefusedByName() => Assert.Equal(
        "An obligation lacks its reference, as a default value does. Say what names it, such as the code of its dossier. (Parameter 'obligation')",
        Assert.Throws<ArgumentException>(() => Reconciliation.Of([default], [], [])).Message);

    [Fact]
    public void ToString_OfTotals_PrintsTheTable() =>
        Snapshots.Matches(Reconciliation.Of(
            [new("A", Vnd.Of(20_000), true), new("B", Vnd.Of(30_000), true), new("C", Vnd.Of(1_000), false)],
            [new("A", "1", Vnd.Of(20_000)), new("A", "2", Vnd.Of(20_000)), new("B", "3", Vnd.Of(30_000))],
            [new("A", "4", Vnd.Of(20_000)), new("", "5", Vnd.Of(9_000)), new("A", "6", Vnd.Of(20_000)), new("A", "7", Vnd.Of(-20_000))]).Totals.ToString());

    private static bool Same(Reconciliation match, ReconciliationSource source, IEnumerable<MoneyLine> book) =>
        match.Lines.Where(line => line.Source == source).Select(line => line.Line).Order(Comparer).SequenceEqual(book.Order(Comparer));

    private static Comparer<MoneyLine> Comparer { get; } = Comparer<MoneyLine>.Create(
        (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private static Vnd Sum(IEnumerable<Vnd> amounts) => amounts.Aggregate(Vnd.Zero, (sum, amount) => sum + amount);

    private static IEnumerable<MoneyLine> Book(string amounts) =>
        amounts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((amount, index) => new MoneyLine("A", Name(index), Vnd.Parse(amount)));

    private static MoneyLine[] Lines(int? amount) => amount is { } dong ? [new("A", "1", Vnd.Of(dong))] : [];

    private static string Name(int number) => FormattableString.Invariant($"{number}");
}
