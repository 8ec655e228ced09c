using System.Text;
using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Forecasts;

namespace MongCai.Domain.Tests.Forecasts;

public class ForecastLedgerTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-240102-0001");

    /// <summary>Versions of a few dossiers, each version once, with some moments or none.</summary>
    private static readonly Gen<Change[]> Changes =
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5], Observed.Any).Select((version, number, moments) => new Change(version, DossierCode.Parse(FormattableString.Invariant($"000.00.01.H49-240102-{number:0000}")), moments))
            .Array[0, 20].Select(changes => changes.DistinctBy(change => (change.Code, change.Version)).ToArray());

    [Fact]
    public void Apply_OfAnyOrderAndRepetition_CountsTheLastVersionOfEach() =>
        Changes.SelectMany(changes => Gen.Shuffle(changes.Concat(changes).ToArray()).Select(delivered => (changes, delivered))).Sample((changes, delivered) =>
        {
            ForecastLedger ledger = Ledger(delivered);
            return ledger.ToTally().ToJson() == Observed.Tally(Latest(changes)).ToJson() && ledger.ToJson() == Ledger(changes).ToJson();
        });

    [Fact]
    public void Include_OfAnySplitInAnyOrder_IsTheLedgerOfAll() =>
        Gen.Select(Changes, Gen.Int[0, 20], Gen.Int[0, 20]).Sample((changes, first, second) =>
        {
            ForecastLedger a = Ledger(changes.Take(first));
            ForecastLedger b = Ledger(changes.Skip(Math.Min(first, second)));
            ForecastLedger both = Ledger([]);
            both.Include(b);
            both.Include(ForecastLedger.FromJson(a.ToJson()));
            both.Include(b);
            return both.ToJson() == Ledger(changes).ToJson() && both.ToTally().ToJson() == Observed.Tally(Latest(changes)).ToJson();
        });

    [Fact]
    public void Apply_AsOfALaterDay_ReplacesWhatWasKnown()
    {
        Observed pending = Observed.Many(1, 5, null, hasEnded: false).Single();
        Observed ended = Observed.Many(1, 5, true).Single();
        ForecastLedger ledger = Ledger([new(1, Code, [pending])]);
        Assert.True(ledger.Apply(2, Code, [(ended.Moment, ended.Outcome)]));
        Assert.False(ledger.Apply(1, Code, [(pending.Moment, pending.Outcome)]));
        Assert.Equal(Observed.Tally([ended]).ToJson(), ledger.ToTally().ToJson());
        Assert.True(ledger.Apply(3, Code, []));
        Assert.Equal(ForecastTally.Empty(Observed.Cells).ToJson(), ledger.ToTally().ToJson());
    }

    [Fact]
    public void Apply_OfOtherMomentsUnderOneVersion_IsRefusedAndChangesNothing()
    {
        ForecastLedger ledger = Ledger([new(1, Code, [.. Observed.Many(1, 5, true)])]);
        string before = ledger.ToJson();
        Assert.Throws<ArgumentException>(() => ledger.Apply(1, Code, []));
        Assert.Throws<ArgumentException>(() => ledger.Include(Ledger([new(1, Code, [.. Observed.Many(2, 5, true)])])));
        Assert.Throws<ArgumentException>(() => ledger.Apply(1, default, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Apply(0, Code, []));
        Assert.Equal(before, ledger.ToJson());
    }

    [Fact]
    public void Include_OfOtherCells_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ForecastLedger.Empty(Observed.Cells).Include(ForecastLedger.Empty(ForecastCells.Clock(ForecastUnit.Procedure))));

    [Fact]
    public void FromJson_OfWhatToJsonWrote_IsTheSameLedger() => Changes.Sample(changes =>
    {
        ForecastLedger ledger = Ledger(changes);
        using MemoryStream stream = new();
        ledger.Write(stream);
        stream.Position = 0;
        return ForecastLedger.FromJson(ledger.ToJson()).ToJson() == ledger.ToJson()
            && Encoding.UTF8.GetString(stream.ToArray()) == ledger.ToJson()
            && ForecastLedger.Read(stream).ToTally().ToJson() == ledger.ToTally().ToJson();
    });

    [Fact]
    public void ToJson_OfALedger_IsTheRecordedText() => Assert.Equal(
        """{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"000.00.01.H49-240102-0001","version":2,"moments":[{"moment":{"state":"InProcess","unit":"1.001193","slack":"40:00:00"},"outcome":{"dueIn":"2026-03","isOverdue":true,"hasEnded":true,"observed":"24:00:00"}}]}]}""",
        Ledger([new(2, Code, [.. Observed.Many(1, 5, true)])]).ToJson());

    [Theory]
    [InlineData("")] // no JSON
    [InlineData("null")] // no object
    [InlineData("""{"version":2,"unit":"Procedure","day":"8:00:00","dossiers":[]}""")] // a later version
    [InlineData("""{"version":1,"unit":"Officer","day":"8:00:00","dossiers":[]}""")] // a unit that there never is
    [InlineData("""{"version":1,"unit":"Procedure","day":"0:00:00","dossiers":[]}""")] // a day of no time
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00"}""")] // no dossiers
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[null]}""")] // a dossier is null
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"H49.22-260826-0001","version":1}]}""")] // no moments
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"H49.22-260826-0001","version":1,"moments":[null]}]}""")] // a moment is null
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"H49.22-260826-0001","version":0,"moments":[]}]}""")] // a version below 1
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"H49.22-260826-0001","version":1,"moments":[]},{"code":"H49.22-20260826-1","version":1,"moments":[]}]}""")] // a dossier twice
    public void FromJson_OfOtherTexts_IsRefused(string json)
    {
        Assert.Throws<FormatException>(() => ForecastLedger.FromJson(json));
        Assert.Throws<FormatException>(() => ForecastLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void ToString_SaysHowMuchThereIs() => Assert.Equal("the last versions of 1 dossiers by Procedure", Ledger([new(1, Code, [])]).ToString());

    private static IEnumerable<Observed> Latest(IEnumerable<Change> changes) =>
        changes.GroupBy(change => change.Code).SelectMany(dossier => dossier.MaxBy(change => change.Version)!.Moments);

    private static ForecastLedger Ledger(IEnumerable<Change> changes)
    {
        ForecastLedger ledger = ForecastLedger.Empty(Observed.Cells);
        foreach (Change change in changes)
        {
            ledger.Apply(change.Version, change.Code, change.Moments.Select(one => (one.Moment, one.Outcome)));
        }

        return ledger;
    }

    private sealed record Change(long Version, DossierCode Code, Observed[] Moments);
}
