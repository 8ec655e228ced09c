using System.Text;
using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Quality;

public class FactLedgerTests
{
    private static readonly DossierFacts Pending = Facts.One("2024-01-02", "2024-01-12", null);
    private static readonly DossierFacts Ended = Facts.One("2024-01-02", "2024-01-12", "2024-01-15");

    /// <summary>Versions of a few dossiers, each version once: facts, or none where it was removed.</summary>
    private static readonly Gen<Change[]> Changes =
        Gen.Select(Facts.Any, Gen.Int[1, 9].Array[60], Gen.Int[0, 9].Array[60]).Select((facts, versions, kinds) => facts
            .Select((one, at) => new Change(versions[at], one.Code, kinds[at] == 0 ? null : one))
            .DistinctBy(change => (change.Code, change.Version))
            .ToArray());

    [Fact]
    public void Apply_OfAnyOrderAndRepetition_CountsTheLastVersionOfEach() =>
        Gen.Select(Changes, Facts.CutOffs).SelectMany(one => Gen.Shuffle(one.Item1.Concat(one.Item1).Concat(one.Item1.Take(9)).ToArray()).Select(delivered => (one.Item1, delivered, one.Item2)))
            .Sample((changes, delivered, cutOff) =>
            {
                FactLedger ledger = Ledger(delivered, cutOff);
                return ledger.ToTally().ToJson() == Facts.Tally(Latest(changes), cutOff: cutOff).ToJson() && ledger.ToJson() == Ledger(changes, cutOff).ToJson();
            });

    [Fact]
    public void Include_OfAnySplitInAnyOrder_IsTheLedgerOfAll() =>
        Gen.Select(Changes, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((changes, first, second) =>
        {
            FactLedger a = Ledger(changes.Take(first));
            FactLedger b = Ledger(changes.Skip(first / 2).Take(second));
            FactLedger c = Ledger(changes.Skip(Math.Min(first, first / 2 + second)));
            string all = Ledger(changes).ToJson();
            return Included(a, b, c).ToJson() == all && Included(c, FactLedger.FromJson(b.ToJson()), a, b).ToJson() == all;
        });

    [Fact]
    public void Apply_SaysWhetherItChangedAnything()
    {
        FactLedger ledger = FactLedger.Empty();
        Assert.True(ledger.Apply(2, Pending));
        Assert.False(ledger.Apply(2, Pending)); // seen
        Assert.False(ledger.Apply(1, Ended)); // older
        Assert.True(ledger.Apply(5, Ended)); // numbers may be left out
        Assert.Equal(Facts.Tally([Ended]).ToJson(), ledger.ToTally().ToJson());
    }

    [Fact]
    public void Remove_ADossier_CountsItNoMoreUntilItComesBack()
    {
        FactLedger ledger = FactLedger.Empty();
        Assert.True(ledger.Apply(2, Pending));
        Assert.True(ledger.Remove(3, Pending.Code));
        Assert.False(ledger.Apply(2, Pending));
        Assert.Equal(DossierTally.Empty().ToJson(), ledger.ToTally().ToJson());
        Assert.Equal(1, ledger.Dossiers);
        Assert.True(ledger.Apply(4, Pending));
        Assert.Equal(Facts.Tally([Pending]).ToJson(), ledger.ToTally().ToJson());
    }

    [Fact]
    public void Apply_OfOneDossierInTwoSpellings_CountsItOnce()
    {
        DossierFacts longer = new(DossierCode.Parse("000.00.01.H49-20240102-0000001"), Pending.Segment, Pending.ReceivedOn, Pending.DueOn, Pending.Ending);
        FactLedger one = FactLedger.Empty();
        one.Apply(1, longer);
        Assert.False(one.Apply(1, Pending));

        FactLedger other = FactLedger.Empty();
        other.Apply(1, Pending);
        Assert.Equal(other.ToJson(), one.ToJson());
    }

    [Fact]
    public void Apply_OfOtherFactsUnderOneVersion_IsRefusedAndChangesNothing()
    {
        FactLedger ledger = FactLedger.Empty();
        ledger.Apply(3, Pending);
        string before = ledger.ToJson();

        ArgumentException refused = Assert.Throws<ArgumentException>(() => ledger.Apply(3, Ended));
        Assert.StartsWith("Version 3 of the dossier '000.00.01.H49-240102-0001' was seen with something else.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ledger.Remove(3, Pending.Code));

        FactLedger other = FactLedger.Empty();
        other.Apply(1, Facts.One("2024-01-01", null, null));
        other.Apply(3, Ended);
        Assert.Throws<ArgumentException>(() => ledger.Include(other));
        Assert.Equal(before, ledger.ToJson());
        Assert.Equal(Facts.Tally([Pending]).ToJson(), ledger.ToTally().ToJson());
    }

    [Fact]
    public void Apply_OfNoVersionOrCode_IsRefused()
    {
        FactLedger ledger = FactLedger.Empty();
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Apply(0, Pending));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Remove(-1, Pending.Code));
        Assert.Throws<ArgumentException>(() => ledger.Remove(1, default));
        Assert.Equal(0, ledger.Dossiers);
    }

    [Fact]
    public void Include_OfAnotherTally_IsRefused() => Assert.All(
        [FactLedger.Empty(Dimensions.Level), FactLedger.Empty(cutOff: CutOff.OnDay(14))],
        other => Assert.Throws<ArgumentException>(() => FactLedger.Empty().Include(other)));

    [Fact]
    public void ToTally_LaterChanges_DoNotReachIt()
    {
        FactLedger ledger = FactLedger.Empty();
        ledger.Apply(1, Pending);
        DossierTally taken = ledger.ToTally();
        ledger.Apply(2, Ended);
        Assert.Equal(Facts.Tally([Pending]).ToJson(), taken.ToJson());
        taken.Add(Pending);
        Assert.Equal(Facts.Tally([Ended]).ToJson(), ledger.ToTally().ToJson());
    }

    [Fact]
    public void FromJson_OfWhatToJsonWrote_IsTheSameLedger() =>
        Gen.Select(Changes, Facts.CutOffs).Sample((changes, cutOff) =>
        {
            FactLedger ledger = Ledger(changes, cutOff);
            FactLedger read = FactLedger.FromJson(ledger.ToJson());
            using MemoryStream stream = new();
            ledger.Write(stream);
            stream.Position = 0;
            return read.ToJson() == ledger.ToJson()
                && read.ToTally().ToJson() == ledger.ToTally().ToJson()
                && Encoding.UTF8.GetString(stream.ToArray()) == ledger.ToJson()
                && FactLedger.Read(stream).ToJson() == ledger.ToJson();
        });

    [Fact]
    public void ToJson_OfALedger_IsTheRecordedText()
    {
        FactLedger ledger = FactLedger.Empty(Dimensions.Channel, CutOff.OnDay(14));
        ledger.Remove(7, DossierCode.Parse("000.00.01.H49-240103-0001"));
        ledger.Apply(4, new(Pending.Code, Segment.Whole, Day("2024-01-02"), null, null));
        Assert.Equal(
            """{"version":1,"dimensions":"Channel","cutOff":{"day":14},"dossiers":[{"version":4,"facts":{"code":"000.00.01.H49-240102-0001","segment":{},"receivedOn":"2024-01-02","countsAsOverdue":false,"reusesData":false,"usesResultStore":false,"usesPopulationData":false,"usesCertifiedCopy":false,"hasComplaint":false,"hasObligation":false,"isPaidOnline":false,"amountPaid":0}},{"version":7,"removed":"000.00.01.H49-240103-0001"}]}""",
            ledger.ToJson());
    }

    [Fact]
    public void ToJson_OfVietnameseTexts_IsReadByPeople()
    {
        FactLedger ledger = Ledger([new(1, Pending.Code, Pending)]);
        Assert.Contains("\"fieldName\":\"Hộ tịch\"", ledger.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_OfAnyDamagedText_ReadsOrRefuses()
    {
        string whole = Ledger([new(3, Pending.Code, Pending), new(4, Facts.One("2024-01-09", null, null).Code, null)]).ToJson();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 8], Gen.String["\"{}[]:,019-nul\\"]).Sample(
            (at, length, put) => IsReadOrRefused(whole[..at] + put + whole[Math.Min(whole.Length, at + length)..]), iter: Fuzz.Inputs);
    }

    [Fact]
    public void ToString_SaysHowMuchThereIs() =>
        Assert.Equal("the last versions of 1 dossiers by Level, months to end of month", Ledger([new(1, Pending.Code, Pending)], dimensions: Dimensions.Level).ToString());

    private static IEnumerable<DossierFacts> Latest(IEnumerable<Change> changes) =>
        changes.GroupBy(change => change.Code).Select(dossier => dossier.MaxBy(change => change.Version)!.Facts).OfType<DossierFacts>();

    private static FactLedger Ledger(IEnumerable<Change> changes, CutOff cutOff = default, Dimensions dimensions = Dimensions.All)
    {
        FactLedger ledger = FactLedger.Empty(dimensions, cutOff);
        foreach (Change change in changes)
        {
            _ = change.Facts is { } facts ? ledger.Apply(change.Version, facts) : ledger.Remove(change.Version, change.Code);
        }

        return ledger;
    }

    private static FactLedger Included(params FactLedger[] parts)
    {
        FactLedger all = FactLedger.Empty();
        Array.ForEach(parts, all.Include);
        return all;
    }

    private static bool IsReadOrRefused(string json)
    {
        try
        {
            return FactLedger.FromJson(json) is not null;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private sealed record Change(long Version, DossierCode Code, DossierFacts? Facts);
}
