using System.Text.Json;
using MongCai.Domain.Officers;
using MongCai.Domain.Reports;
using NodaTime;
using static System.FormattableString;

namespace MongCai.Domain.Tests.Officers.Evaluation;

/// <summary>Who sees whose evaluation: the officer the own one, the head the unit, and each reading of another leaves a line.</summary>
public sealed class EvaluationReadingTests
{
    private const int Officers = 60;
    private static readonly LocalDateTime At = new(2026, 12, 31, 9, 0, 1);
    private static readonly EvaluationSheet Sheet = EvaluationSheet.Read(new StringReader(Lines()), Rules.Of("335/2025"));

    [Fact]
    public void ReadBy_AnOfficer_IsTheOwnLineAndNoAccess()
    {
        EvaluationReading own = Sheet.ReadBy(new("o-7"), At);
        Assert.Equal("o-7", Assert.Single(own.Sheet.Officers).Settled.Proposal.Officer);
        Assert.Empty(own.Accesses);
    }

    [Fact]
    public void ReadBy_AHead_IsTheUnitWithAnAccessForEachOther()
    {
        EvaluationReading unit = Sheet.ReadBy(new("o-1", "u-1"), At);
        Assert.Equal(Sheet.Officers.Where(one => one.Unit == "u-1").Select(NameOf), unit.Sheet.Officers.Select(NameOf));
        Assert.Equal(
            unit.Sheet.Officers.Select(NameOf).Where(name => name != "o-1").Select(name => new EvaluationAccess("o-1", name, At)), unit.Accesses);
    }

    /// <summary>Whoever reads, a line is shown only where it is the own one or of the unit that the reader heads, and then with the grade of the whole sheet.</summary>
    [Fact]
    public void ReadBy_AnyReader_NeverShowsMoreThanAllowed()
    {
        string[] accounts = [.. Enumerable.Range(0, Officers + 2).Select(n => Invariant($"o-{n}"))];
        foreach (string account in accounts)
        {
            foreach (string? unit in new[] { null, "u-0", "u-1", "u-2", "u-9" })
            {
                EvaluationReading seen = Sheet.ReadBy(new(account, unit), At);
                Assert.Equal(Sheet.Officers.Where(one => NameOf(one) == account || one.Unit == unit), seen.Sheet.Officers);
                Assert.Equal(seen.Sheet.Officers.Select(NameOf).Except([account]), seen.Accesses.Select(access => access.Officer));
            }
        }
    }

    [Fact]
    public void ReadBy_SomebodyWithoutALine_IsNoLineAtAll() => Assert.Empty(Sheet.ReadBy(new("public"), At).Sheet.Officers);

    [Theory]
    [InlineData("", null)] // nobody
    [InlineData(" ", null)]
    [InlineData("o-1", "")] // head of what?
    [InlineData("o-1", " ")]
    public void Reader_WithABlank_IsRefused(string account, string? headOf) => Assert.Throws<ArgumentException>(() => new EvaluationReader(account, headOf));

    [Fact]
    public void Access_RoundTrips_AndDoesNotShowWhoItWas()
    {
        EvaluationAccess access = new("head-1", "o-2", At);
        string json = JsonSerializer.Serialize(access);
        Assert.Equal("""{"By":"head-1","Officer":"o-2","At":"2026-12-31T09:00:01"}""", json);
        Assert.Equal(access, JsonSerializer.Deserialize<EvaluationAccess>(json));
        Assert.Equal("2026-12-31T09:00:01", access.ToString());
    }

    /// <summary>The table of what an officer may read has the own row of the whole table, letter by letter.</summary>
    [Fact]
    public void Table_OfAnOfficer_IsTheRowOfTheWholeTable()
    {
        string own = OfficerTables.Evaluation(Sheet.ReadBy(new("o-7"), At).Sheet).ToCsv(Language.English).Split('\n')[1];
        Assert.StartsWith("o-7,", own, StringComparison.Ordinal);
        Assert.Contains(own, OfficerTables.Evaluation(Sheet).ToCsv(Language.English).Split('\n'));
    }

    /// <summary>The number of officers is known to all: a count below ten is hidden, and never alone, for the others would give it away.</summary>
    [Fact]
    public void Table_ForThePublic_HidesSmallCountsAndWhatGivesThemAway() => Assert.All(
        OfficerTables.PublicEvaluation(Sheet).ToCsv(Language.English).TrimEnd('\n').Split('\n')[1..],
        row =>
        {
            string[] cells = row.TrimEnd('\r').Split(',');
            long[] shown = [.. cells[2..].Where(cell => cell.Length > 0).Select(cell => long.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal("20", cells[1]);
            Assert.All(shown, count => Assert.True(count is 0 or >= 10));
            Assert.NotEqual(1, cells[2..].Count(cell => cell.Length == 0));
            Assert.True(shown.Length < cells.Length - 2);
        });

    private static string NameOf(EvaluatedOfficer officer) => officer.Settled.Proposal.Officer;

    private static string Lines() => "officer,unit,group,general,assigned,accepted,good,on_time,cases\n"
        + string.Concat(Enumerable.Range(0, Officers).Select(n => Invariant($"o-{n},u-{n % 3},g,{20 + n % 10},40,{30 + n % 11},38,37,{n}\n")));
}
