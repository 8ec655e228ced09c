using CsCheck;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class Form06Tests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    private static readonly DossierTally Tally = Facts.Tally(
    [
        Facts.One("2023-12-20", "2024-01-05", "2024-01-04"),
        Facts.One("2024-01-02", "2024-01-10", "2024-01-10", segment: Online(Facts.Land)),
        Facts.One("2024-01-02", "2024-01-10", "2024-01-12", segment: Online(Facts.Land)),
        Facts.One("2024-01-15", "2024-01-31", null, segment: Online(Facts.Status)),
        Facts.One("2024-01-15", "2024-01-30", null, segment: Postal() with { OverdueCause = "staff" }),
    ]);

    [Fact]
    public void ToTable_OfATally_IsTheForm() =>
        Snapshots.Matches(Form06.Of(Tally, January).ToTable().ToMarkdown() + Form07.Of(Tally, January).ToTable().ToMarkdown());

    [Fact]
    public void Check_OfReportedDossiers_FindsNothing() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods, Gen.Enum<Dimensions>()).Sample((facts, cutOff, months, by) =>
        {
            DossierTally tally = Facts.Tally(facts.Select(AsReported), cutOff: cutOff);
            ReportingPeriod period = ReportingPeriod.Between(months.First, months.Last);
            Form06 form = Form06.Of(tally, period, by);
            return form.Check().Count == 0 && Form07.Of(tally, period, by).Check(form).Count == 0;
        });

    [Fact]
    public void Check_OfAWithdrawnDossier_NamesTheCell()
    {
        Form06 form = Form06.Of(Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-01-04", Outcome.Withdrawn)]), January);
        Assert.Equal(
            ["Hộ tịch: (3) is 1, but (3) = (7) + (11) gives 0.", "Total: (3) is 1, but (3) = (7) + (11) gives 0."],
            form.Check().Select(broken => broken.ToString()));
    }

    [Fact]
    public void Check_OfADossierWithoutADueDay_NamesTheCell() =>
        Assert.Contains(
            "Hộ tịch: (7) is 1, but (7) = (8) + (9) + (10) gives 0.",
            Form06.Of(Facts.Tally([Facts.One("2024-01-02", null, "2024-01-04")]), January).Check().Select(broken => broken.ToString()));

    [Fact]
    public void Check_OfAnAlteredCell_FindsIt()
    {
        Form06 form = Form06.Of(Tally, January);
        for (int column = 0; column < form.Total.Numbers.Length; column++)
        {
            Form06 altered = Form06.Of(January, form.Rows, Altered(form.Total, column));
            Assert.NotEmpty(altered.Check());
        }
    }

    /// <summary>A form that was typed: what its cells add up to need not be what a cell can hold.</summary>
    [Fact]
    public void Check_OfSumsBeyondACell_FindsThem()
    {
        Form06Row most = new(new("x", "x")) { ResolvedOverdue = long.MaxValue, PendingOverdue = long.MaxValue, ResolvedEarly = long.MaxValue };
        Form06 form = Form06.Of(January, [most, most], most);
        Assert.Contains(form.Check(), broken => broken.Expected == 2m * long.MaxValue);
        Assert.Contains(Form07.Of(January, [new Form07Row(most.Label, "other", 1, 0)]).Check(form), broken => broken.Expected == 4m * long.MaxValue);
    }

    [Fact]
    public void Check_OfForm07_FindsWhatIsNotExplained()
    {
        Form06 form = Form06.Of(Tally, January);
        Form07 reasons = Form07.Of(January, [.. Form07.Of(Tally, January).Rows.Skip(1), new Form07Row(new("Khác", "Other"), "other", 1, 0)]);
        Assert.Equal(
            ["Đất đai: II.07 is 1, but II.06 (10) + (13) gives 2.", "Other: II.07 is 1, but no row of II.06 gives 0."],
            reasons.Check(form).Select(broken => broken.ToString()));
    }

    /// <summary>As <see cref="FactPolicy.Report06"/> reads dossiers: all ends are resolved, and all have a channel and a due day.</summary>
    private static DossierFacts AsReported(DossierFacts facts) =>
        new(
            facts.Code,
            facts.Segment,
            facts.ReceivedOn,
            facts.DueOn ?? facts.ReceivedOn,
            facts.Ending is { } end ? end with { Outcome = Outcome.Resolved } : null)
        {
            CountsAsOverdue = facts.CountsAsOverdue,
        };

    private static Segment Online(ProcedureField field) =>
        Facts.Segments.First(segment => segment.Channel == SubmissionChannel.Online && segment.Field == field);

    private static Segment Postal() => Facts.Segments.First(segment => segment.Channel == SubmissionChannel.Postal && segment.Field == Facts.Land);

    private static Form06Row Altered(Form06Row row, int column) => column switch
    {
        0 => row with { Total = row.Total + 1 },
        1 => row with { ReceivedOnline = row.ReceivedOnline + 1 },
        2 => row with { ReceivedOtherwise = row.ReceivedOtherwise + 1 },
        3 => row with { CarriedOver = row.CarriedOver + 1 },
        4 => row with { Resolved = row.Resolved + 1 },
        5 => row with { ResolvedEarly = row.ResolvedEarly + 1 },
        6 => row with { ResolvedOnTime = row.ResolvedOnTime + 1 },
        7 => row with { ResolvedOverdue = row.ResolvedOverdue + 1 },
        8 => row with { Pending = row.Pending + 1 },
        9 => row with { PendingInTime = row.PendingInTime + 1 },
        _ => row with { PendingOverdue = row.PendingOverdue + 1 },
    };
}
