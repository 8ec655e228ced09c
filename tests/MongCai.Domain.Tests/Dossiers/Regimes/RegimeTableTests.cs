using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Dossiers.Regimes;

public class RegimeTableTests
{
    private const string Header = "regime,rule,value,instrument,article,source\n";

    private static readonly string[] Rules =
        ["in-force-from,2030-01-01", "handling,", "supplements-per-stage,1", "request-supplement,3", "transfer,15:00", "same-day-slip,on-request"];

    [Theory]
    [InlineData("2018-06-21", "61/2018")] // the first day of Decree 61
    [InlineData("2025-06-30", "61/2018")] // its last
    [InlineData("2025-07-01", "118/2025")] // the first of Decree 118
    [InlineData("2026-08-04", "118/2025")]
    [InlineData("2026-08-05", "118/2025-309/2026")] // the first as amended
    public void For_ADayOfReceipt_ChoosesTheRegime(string day, string regime) =>
        Assert.Equal(regime, RegimeTable.Official.For(LocalDatePattern.Iso.Parse(day).Value).Name);

    [Fact]
    public void For_ADayBeforeAll_Throws() =>
        Assert.StartsWith(
            "2018-06-20 is before the first regime, '61/2018', which governs dossiers received from 2018-06-21.",
            Assert.Throws<ArgumentOutOfRangeException>(() => RegimeTable.Official.For(new LocalDate(2018, 6, 20))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Regimes_Differ_WhereTheLawDoes()
    {
        Regime[] regimes = [.. RegimeTable.Official.Regimes];
        Assert.Equal([null, 15, 15], regimes.Select(regime => regime.SupplementDays?.Value));
        Assert.Equal([null, 3, 3], regimes.Select(regime => regime.CorrectionDays?.Value));
        Assert.Equal([null, 2, 2], regimes.Select(regime => regime.OfficerAlertHours?.Value));
        Assert.Equal([null, 8, 8], regimes.Select(regime => regime.AcceptanceNoticeHours?.Value));
        Assert.Equal([null, null, true], regimes.Select(regime => regime.ClockFromCompetentAgency?.Value));
        Assert.All(regimes, regime => Assert.Equal(new LocalTime(15, 0), regime.TransferCutOff.Value));
        Assert.All(regimes, regime => Assert.Equal((1, 1, 1, 3), (regime.SupplementsPerStage.Value, regime.Reappointments.Value, regime.ReappointmentNoticeDays.Value, regime.SupplementNoticeDays.Value)));
    }

    [Fact]
    public void CitationOf_EveryAction_NamesAnArticle() =>
        Assert.All(
            from regime in RegimeTable.Official.Regimes
            from action in Enum.GetValues<DossierAction>()
            where regime.Name != "61/2018" || action is not (DossierAction.Withdraw or DossierAction.Adjust)
            select regime.CitationOf(action),
            citation => Assert.True(citation is { Article.Length: > 0 } cited && cited.Instrument.StartsWith("Decree ", StringComparison.Ordinal)));

    /// <summary>Decree 61 has no article on what the applicant does of their own will.</summary>
    [Theory]
    [InlineData(DossierAction.Withdraw, "2020-01-01", null)]
    [InlineData(DossierAction.Adjust, "2020-01-01", null)]
    [InlineData(DossierAction.Withdraw, "2025-07-01", "Decree 118/2025/NĐ-CP Art 21")]
    [InlineData(DossierAction.Adjust, "2025-07-01", "Decree 118/2025/NĐ-CP Art 21")]
    [InlineData(DossierAction.Adjust, "2026-08-05", "Decree 118/2025/NĐ-CP Art 21")]
    public void CitationOf_WhatTheApplicantDoes_IsOfDecree118(DossierAction action, string day, string? citation) =>
        Assert.Equal(citation, RegimeTable.Official.For(LocalDatePattern.Iso.Parse(day).Value).CitationOf(action)?.ToString());

    /// <summary>The articles as they were read again on 28 November 2026.</summary>
    [Theory]
    [InlineData("61/2018", "in-force-from", "40.1")]
    [InlineData("118/2025-309/2026", "in-force-from", "16.1")]
    [InlineData("118/2025-309/2026", "clock-from-competent-agency", "17.3")]
    [InlineData("118/2025", "alert", "17.2")]
    [InlineData("118/2025", "accept", "17.2c")]
    public void Table_OfTheRegimes_HasTheArticlesAsRead(string regime, string rule, string article)
    {
        using StreamReader table = new(typeof(RegimeTable).Assembly.GetManifestResourceStream("dossier-regimes.csv")!);
        Assert.Contains(table.ReadToEnd().Split('\n'), line => line.StartsWith($"{regime},{rule},", StringComparison.Ordinal) && line.Contains($"NĐ-CP,{article},", StringComparison.Ordinal) | line.Contains($"NĐ-CP\",{article},", StringComparison.Ordinal));
    }

    [Fact]
    public void AcceptanceNoticeOf_AProcedureOfASpecialLaw_IsItsTerm()
    {
        Regime regime = RegimeTable.Official.Adding(new StringReader(Header + "118/2025,accept 1.013225,1 ngày làm việc,Law X,5.2,its text"))
            .For(new LocalDate(2025, 9, 8));
        Assert.Equal(("1 ngày làm việc", "Law X Art 5.2"), Shown(regime.AcceptanceNoticeOf(ProcedureCode.Parse("1.013225"))!.Value));
        Assert.Equal(("8 giờ làm việc", "Decree 118/2025/NĐ-CP Art 17.2c"), Shown(regime.AcceptanceNoticeOf(ProcedureCode.Parse("1.000001"))!.Value));
        Assert.Null(RegimeTable.Official.Regimes[0].AcceptanceNoticeOf(ProcedureCode.Parse("1.013225")));
    }

    [Fact]
    public void Read_OfARegimeWithItsOwnReappointments_TakesThem()
    {
        string lines = string.Join('\n', Rules.Append("reappointments,2").Append("reappoint,3").Select(rule => $"x,{rule},Decree X,19,s"));
        Regime regime = RegimeTable.Read(new StringReader(Header + lines)).Regimes[0];
        Assert.Equal(
            (2, 3, "Decree X Art 19"),
            (regime.Reappointments.Value, regime.ReappointmentNoticeDays.Value, regime.CitationOf(DossierAction.Reappoint).ToString()));
    }

    [Theory]
    [InlineData("x,handling,,Decree X,1,", "Line 2: a rule needs its instrument, its article and its source.")] // no source
    [InlineData("x,handling,,Decree X,1,s\nx,handling,,Decree X,1,s", "Line 3: the rule 'handling' of the regime 'x' stands here for the second time.")]
    [InlineData("x,acept,8,Decree X,1,s", "Line 2: 'acept' is not a rule of a regime; expected one of in-force-from, handling, file, accept, accept <procedure>, ")] // a rule that nothing would read
    [InlineData("x,accept 13225,8,Decree X,1,s", "Line 2: 'accept 13225' names no procedure; expected the rule 'accept' and a code, such as 'accept 1.013225'.")]
    [InlineData("x,accept 1.013225,8,Decree X,1,s", "Line 2: '8' sets no term for the notice; expected an amount and a unit, such as '4 giờ làm việc' or '1 ngày làm việc'.")]
    [InlineData("x,accept,,Decree X,1,s\nx,handling,,Decree X,1,s", "The regime 'x' has no rule 'in-force-from'. Add a line for it.")]
    [InlineData("x,in-force-from,2030-01-01,Decree X,1,s\nx,handling,,Decree X,1,s\nx,supplements-per-stage,99999999999,Decree X,2,s", "Line 4: '99999999999' is not a number from 0 to 9999.")] // more than a number holds
    public void Read_OfAWrongTable_SaysWhatIsMissing(string lines, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<FormatException>(() => RegimeTable.Read(new StringReader(Header + string.Join('\n', Needed(lines))))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_OfTwoRegimesOfOneDay_NamesTheLine()
    {
        string lines = string.Join('\n', Rules.Select(rule => $"x,{rule},Decree X,19,s").Append("y,in-force-from,2030-01-01,Decree Y,1,s"));
        Assert.Equal(
            "Line 8: the regime 'x' begins on 2030-01-01 already. Give each its own day.",
            Assert.Throws<FormatException>(() => RegimeTable.Read(new StringReader(Header + lines))).Message);
    }

    [Fact]
    public void Adding_ADraftOfANewRegime_LetsTheSameDossierAskAgain()
    {
        RegimeTable drafted = RegimeTable.Official.Adding(new StringReader(Header + """
            draft,in-force-from,2025-09-01,Draft decree,50,the draft
            draft,supplements-per-stage,2,Draft decree,11,the draft
            """));
        Assert.Equal(
            "Decree 118/2025/NĐ-CP Art 11.2c",
            Assert.IsType<Decision.Refused>(AskedTwice(RegimeTable.Official)).Citation.ToString());
        Assert.IsType<Decision.Accepted>(AskedTwice(drafted));
        Regime draft = drafted.For(new LocalDate(2025, 9, 1));
        Assert.Equal(("draft", "Draft decree Art 11", 15), (draft.Name, draft.SupplementsPerStage.Citation.ToString(), draft.SupplementDays?.Value));
        Assert.Equal(["61/2018", "118/2025", "draft", "118/2025-309/2026"], drafted.Regimes.Select(regime => regime.Name));
        Assert.Equal(3, RegimeTable.Official.Regimes.Count);
    }

    [Fact]
    public void Adding_ARuleOfARegimeInForce_ChangesThatOne()
    {
        RegimeTable drafted = RegimeTable.Official.Adding(new StringReader(Header + "118/2025,close,30,Draft decree,19,the draft"));
        Assert.Equal([null, 30, 15], drafted.Regimes.Select(regime => regime.SupplementDays?.Value));
    }

    [Theory]
    [InlineData("draft,close,30,Draft,1,s", "The regime 'draft' has no rule 'in-force-from'. Add a line for it.")]
    [InlineData("draft,in-force-from,2025-07-01,Draft,1,s", "Line 2: the regime '118/2025' begins on 2025-07-01 already. Give each its own day.")]
    [InlineData("draft,in-force-from,2000-01-01,Draft,1,s", "The regime 'draft' has no rule 'handling'. Add a line for it.")] // before all: nothing to take the rest from
    public void Adding_OfAWrongDraft_SaysWhatIsMissing(string lines, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => RegimeTable.Official.Adding(new StringReader(Header + lines))).Message);

    /// <summary>A special term is read once the regime has what every regime needs.</summary>
    private static IEnumerable<string> Needed(string lines) =>
        lines.StartsWith("x,accept 1", StringComparison.Ordinal) ? [lines, .. Rules.Select(rule => $"x,{rule},Decree X,19,s")] : [lines];

    private static (string Time, string Citation) Shown(RegimeRule<ProcessingTime> rule) => (rule.Value.Text, rule.Citation.ToString());

    private static Decision AskedTwice(RegimeTable regimes)
    {
        Dossier dossier = Dossier.Replay(Sample.Filed().Events, regimes)
            .Do(one => one.RequestSupplement(Sample.After(1, ActorKind.OneStopShop), ["Bản vẽ"], "Thiếu bản vẽ", Sample.Calendar))
            .Do(one => one.Supplement(Sample.After(2, ActorKind.Applicant), [], Sample.Rules));
        return dossier.RequestSupplement(Sample.After(3, ActorKind.OneStopShop), ["Chữ ký"], "Thiếu chữ ký", Sample.Calendar);
    }
}
