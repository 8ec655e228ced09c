using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Tests.Dossiers.DossierAssertions;

namespace MongCai.Domain.Tests.Dossiers;

public class DossierRulesTests
{
    private static readonly LocalDateTime Regime61 = new(2024, 6, 3, 9, 0);
    private static readonly LocalDateTime Regime118 = new(2025, 9, 8, 9, 0);
    private static readonly LocalDateTime Regime309 = new(2026, 9, 7, 9, 0);

    [Fact]
    public void RequestSupplement_Twice_IsRefusedInEachStage()
    {
        Dossier filed = Sample.Filed()
            .Do(dossier => dossier.RequestSupplement(Sample.After(1, OneStopShop), ["Đơn"], "Thiếu", Sample.Calendar))
            .Do(dossier => dossier.Supplement(Sample.After(2, ActorKind.Applicant), [], Sample.Rules));
        AssertRefused(filed.RequestSupplement(Sample.After(3, OneStopShop), ["Đơn"], "Thiếu", Sample.Calendar), "Decree 118/2025/NĐ-CP Art 11.2c");

        Dossier processed = filed
            .Do(dossier => dossier.Accept(Sample.After(3, OneStopShop), Sample.Rules))
            .Do(dossier => dossier.Transfer(Sample.After(3, OneStopShop), Sample.Department, Sample.Rules))
            .Do(dossier => dossier.RequestSupplement(Sample.After(4, CompetentAgency), ["Bản vẽ"], "Sai tỉ lệ", Sample.Calendar))
            .Do(dossier => dossier.Supplement(Sample.After(5, ActorKind.Applicant), [], Sample.Rules));
        AssertRefused(processed.RequestSupplement(Sample.After(6, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar), "Decree 118/2025/NĐ-CP Art 11.2c");
        Assert.Equal((1, 1), (processed.IntakeSupplements, processed.Supplements));
    }

    [Theory]
    [InlineData("2024-06-03", 3, true, "")] // the third working day is in time
    [InlineData("2024-06-03", 4, false, "Decree 61/2018/NĐ-CP Art 19.4")] // the fourth is not
    [InlineData("2025-09-08", 3, true, "")]
    [InlineData("2025-09-08", 4, false, "Decree 118/2025/NĐ-CP Art 19.5")]
    [InlineData("2025-08-28", 5, true, "")] // over two days off and a weekend, the third working day is the seventh day after
    [InlineData("2025-08-28", 8, false, "Decree 118/2025/NĐ-CP Art 19.5")]
    public void RequestSupplement_AfterThreeWorkingDays_IsRefused(string received, int daysLater, bool allowed, string citation)
    {
        LocalDateTime at = NodaTime.Text.LocalDatePattern.Iso.Parse(received).Value.At(new LocalTime(9, 0));
        Dossier dossier = Sample.InProcess(at: at);
        Decision decision = dossier.RequestSupplement(Sample.At(at.PlusDays(daysLater), CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar);
        Assert.Equal(allowed, decision is Decision.Accepted);
        Assert.Equal(citation, decision is Decision.Refused no ? no.Citation.ToString() : "");
        Assert.IsType<Decision.Accepted>(
            dossier.RequestSupplement(Sample.At(at.PlusDays(daysLater), CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar, Sample.SpecialLaw));
    }

    [Fact]
    public void Supplement_AfterAppraisal_StartsTheLegalClockAgain()
    {
        Dossier dossier = Sample.InProcess()
            .Do(d => d.RequestSupplement(Sample.After(24, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar))
            .Do(d => d.Supplement(Sample.After(96, ActorKind.Applicant), [], Sample.Rules));

        Assert.Equal(Sample.Filing.PlusHours(96), dossier.ClockStartedAt);
        Assert.Equal(new LocalDate(2025, 9, 22), dossier.FirstDueAt?.Date);
        Assert.Equal(new LocalDate(2025, 9, 26), dossier.DueAt?.Date);
        Assert.Equal([Suspension.Supplement(Sample.Filing.PlusHours(24), Sample.Filing.PlusHours(96), "Sai")], dossier.Suspensions);
        Assert.Equal(dossier.DueAt, dossier.DeadlineBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline?.DueAt);
        Assert.Equal(new LocalDate(2025, 9, 25), dossier.DeadlineBy(DeadlineClock.ReportingSubtraction, Sample.Rules)?.Deadline?.DueOn);
    }

    [Theory]
    [InlineData("2025-09-09", "2025-09-24", false)] // the fifteenth day after the notice
    [InlineData("2025-09-09", "2025-09-25", true)] // the day after it
    [InlineData("2025-09-12", "2025-09-29", false)] // the fifteenth day is Saturday 27 September: Monday is the last
    [InlineData("2025-09-12", "2025-09-30", true)]
    public void Close_WithoutTheSupplement_WaitsFifteenDays(string asked, string closed, bool allowed)
    {
        Dossier dossier = AwaitingSupplement(Regime118, Day(asked));
        Decision decision = dossier.Close(Sample.At(Day(closed), OneStopShop), "Quá hạn bổ sung", Sample.Calendar);
        Assert.Equal(allowed, decision is Decision.Accepted);
        Assert.All([CompetentAgency, ActorKind.System], other => AssertRefused(dossier.Close(Sample.At(Day(closed), other), "Quá hạn bổ sung", Sample.Calendar), "Decree 118/2025/NĐ-CP Art 19.5")); // the one-stop staff close
    }

    [Theory]
    [InlineData("2025-09-12")] // before the fifteenth day
    [InlineData("2025-10-30")]
    public void Close_ByASpecialLaw_GoesByItsTerm(string closed)
    {
        Dossier dossier = AwaitingSupplement(Regime118, Day("2025-09-09"));
        Decision decision = dossier.Close(Sample.At(Day(closed), OneStopShop), "Quá hạn bổ sung", Sample.Calendar, Sample.SpecialLaw);
        Dossier after = dossier.Apply(decision);
        Assert.Equal((DossierState.Closed, Sample.SpecialLaw), (after.State, Assert.IsType<DossierEvent.Closed>(after.Events[^1]).SpecialLaw));
    }

    [Fact]
    public void Close_BeforeTheTerm_NamesTheDayAndASpecialLawAsTheWayOut()
    {
        Decision.Refused no = Assert.IsType<Decision.Refused>(
            AwaitingSupplement(Regime118, Day("2025-09-09")).Close(Sample.At(Day("2025-09-24"), OneStopShop), "Quá hạn bổ sung", Sample.Calendar));
        Assert.Equal(
            new BilingualText(
                "Chưa được kết thúc hồ sơ: người nộp còn thời gian bổ sung đến hết ngày 24/09/2025. Nếu luật chuyên ngành quy định khác thì nêu luật đó.",
                "The dossier cannot be closed yet: the applicant has until the end of 24 September 2025 to supplement it. Name the special law that sets another limit, if there is one."),
            no.Reason);
    }

    [Fact]
    public void Close_UnderDecree61_IsNotForWantOfASupplement()
    {
        Dossier dossier = AwaitingSupplement(Regime61, Regime61.PlusDays(1));
        Decision decision = dossier.Close(Sample.At(Regime61.PlusDays(100), OneStopShop), "Quá hạn bổ sung", Sample.Calendar);
        AssertRefused(decision, "Decree 61/2018/NĐ-CP Art 19");
        Assert.Null(dossier.SupplementDueOn(Sample.Calendar));
    }

    [Theory]
    [InlineData(13, true)] // the day before the due day
    [InlineData(14, false)] // the due day itself
    public void Reappoint_LessThanADayBefore_IsRefused(int daysLater, bool allowed)
    {
        Decision decision = Sample.InProcess().Reappoint(Sample.After(24 * daysLater, CompetentAgency), "Chờ ý kiến", Sample.Filing.PlusDays(20));
        Assert.Equal(allowed, decision is Decision.Accepted);
    }

    [Fact]
    public void Reappoint_Twice_IsRefused()
    {
        Dossier dossier = Sample.InProcess().Do(d => d.Reappoint(Sample.After(24, CompetentAgency), "Chờ ý kiến", Sample.Filing.PlusDays(20)));
        AssertRefused(dossier.Reappoint(Sample.After(48, CompetentAgency), "Chờ nữa", Sample.Filing.PlusDays(30)), "Decree 118/2025/NĐ-CP Art 19.6");
        Assert.IsType<Decision.Accepted>(dossier.Reappoint(Sample.After(48, CompetentAgency), "Chờ nữa", Sample.Filing.PlusDays(30), Sample.SpecialLaw));
    }

    [Theory]
    [InlineData(20)] // the moment appointed now
    [InlineData(3)] // an earlier one
    public void Reappoint_NotLater_IsRefusedEvenByASpecialLaw(int days)
    {
        Dossier dossier = Sample.InProcess().Do(d => d.Reappoint(Sample.After(24, CompetentAgency), "Chờ ý kiến", Sample.Filing.PlusDays(20)));
        Decision decision = dossier.Reappoint(Sample.After(48, CompetentAgency), "Chờ", Sample.Filing.PlusDays(days), Sample.SpecialLaw);
        AssertRefused(decision, "Decree 118/2025/NĐ-CP Art 19.6");
        Assert.Contains("must be after the one set now", Assert.IsType<Decision.Refused>(decision).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_AfterTheOneApology_NoLongerAllowsAnother()
    {
        Dossier before = Sample.InProcess();
        Dossier after = before.Do(d => d.Reappoint(Sample.After(24, CompetentAgency), "Chờ ý kiến", Sample.Filing.PlusDays(20)));
        Assert.Contains(DossierAction.Reappoint, Allowed(before.Resume(Sample.After(48, CompetentAgency), Sample.Rules)));
        Assert.DoesNotContain(DossierAction.Reappoint, Allowed(after.Resume(Sample.After(48, CompetentAgency), Sample.Rules)));
        Assert.DoesNotContain(DossierAction.Reappoint, Allowed(before.Resume(Sample.After(24 * 14, CompetentAgency), Sample.Rules))); // on the due day
    }

    [Fact]
    public void Refused_AfterTheOneSupplement_NoLongerAllowsAnother()
    {
        Dossier before = Sample.InProcess();
        Dossier after = before
            .Do(d => d.RequestSupplement(Sample.After(24, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar))
            .Do(d => d.Supplement(Sample.After(25, ActorKind.Applicant), [], Sample.Rules));
        Assert.Contains(DossierAction.RequestSupplement, Allowed(before.Resume(Sample.After(48, CompetentAgency), Sample.Rules)));
        Assert.DoesNotContain(DossierAction.RequestSupplement, Allowed(after.Resume(Sample.After(48, CompetentAgency), Sample.Rules)));
        Assert.DoesNotContain(DossierAction.RequestSupplement, Allowed(before.RequestSupplement(Sample.After(24 * 7, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar))); // after three working days
    }

    [Fact]
    public void Refused_ByItsReason_NamesWhatIsAllowedInBothLanguages() =>
        Assert.Equal(
            new BilingualText(
                "Hồ sơ đang ở trạng thái 'chờ thực hiện nghĩa vụ tài chính' nên chưa thực hiện được việc 'ban hành kết quả'. Việc có thể làm: 'xác nhận thanh toán', 'dừng xử lý', 'rút hồ sơ (dừng giải quyết theo yêu cầu)'.",
                "The dossier is in the state 'awaiting payment', in which 'decide' is not possible. Possible: 'confirm payment', 'stop', 'withdraw (stop at the applicant's request)'."),
            Assert.IsType<Decision.Refused>(Sample.InProcess()
                .Do(d => d.RequestPayment(Sample.After(1, CompetentAgency), Vnd.Of(50_000)))
                .Decide(Sample.After(2, CompetentAgency), Sample.Result)).Reason);

    [Fact]
    public void Reappoint_WhereNothingIsAppointed_IsRefused()
    {
        Dossier dossier = Sample.Filed(Sample.Submission with { ProcessingTime = ProcessingTime.NotSet })
            .Do(d => d.Accept(Sample.After(0, OneStopShop), Sample.Rules))
            .Do(d => d.Transfer(Sample.After(0, OneStopShop), Sample.Department, Sample.Rules));
        AssertRefused(dossier.Reappoint(Sample.After(1, CompetentAgency), "Chờ", Sample.Filing.PlusDays(1)), "Decree 118/2025/NĐ-CP Art 19.6");
    }

    [Theory]
    [InlineData(15, 0, "2025-09-08")] // at the hour: the same day
    [InlineData(15, 1, "2025-09-09")] // after it: the next working day
    public void TransferDueOn_TurnsAt_TheCutOff(int hour, int minute, string due) =>
        Assert.Equal(Day(due).Date, Sample.Accepted(at: new LocalDateTime(2025, 9, 8, hour, minute)).TransferDueOn(Sample.Calendar));

    [Fact]
    public void SettleAtOnce_OnTheDay_NeedsNoSlip()
    {
        Submission sameDay = Sample.Submission with { ProcessingTime = ProcessingTime.SameDay };
        Dossier dossier = Sample.Filed(sameDay).Do(d => d.SettleAtOnce(Sample.After(1, OneStopShop), Sample.Result, ReturnChannel.Counter));

        Assert.Equal(DossierState.Returned, dossier.State);
        Assert.False(dossier.HasSlip);
        Assert.Equal(Sample.Result, dossier.Result);
        AssertRefused(Sample.Filed().SettleAtOnce(Sample.After(1, OneStopShop), Sample.Result, ReturnChannel.Counter), "Decree 118/2025/NĐ-CP Art 17.4");
    }

    [Fact]
    public void ClockStartedAt_OfACrossBoundaryDossier_IsTheCompetentAgencysUnder309()
    {
        Submission crossing = Sample.Submission with { Competent = Sample.Department };
        Assert.Equal(Regime118, Transferred(crossing, Regime118).ClockStartedAt);
        Assert.Equal(Regime309.PlusHours(5), Transferred(crossing, Regime309).ClockStartedAt);
        Assert.Equal(Regime309, Transferred(Sample.Submission, Regime309).ClockStartedAt);
        Assert.Equal(Regime309.Date.PlusDays(1), Transferred(crossing, Regime309).PaperTransferDueOn(Sample.Calendar));
        Assert.Null(Transferred(crossing, Regime61).PaperTransferDueOn(Sample.Calendar));
    }

    [Fact]
    public void RequestCorrection_OfAReturnedResult_GivesThreeWorkingDays()
    {
        Dossier dossier = Sample.InProcess()
            .Do(d => d.Decide(Sample.After(1, CompetentAgency), Sample.Result))
            .Do(d => d.ReturnResult(Sample.After(2, OneStopShop), ReturnChannel.Post))
            .Do(d => d.RequestCorrection(Sample.After(3, ActorKind.Applicant), "Sai tên"));
        Assert.Equal(new LocalDate(2025, 9, 11), dossier.CorrectionDueOn(Sample.Calendar));
        Assert.Null(dossier.EndedAt);

        ResultDocument corrected = Sample.Result with { Title = "Giấy phép (đính chính)" };
        dossier = dossier.Do(d => d.Decide(Sample.After(5, CompetentAgency), corrected))
            .Do(d => d.ReturnResult(Sample.After(6, OneStopShop), ReturnChannel.Post));
        Assert.Equal(corrected, dossier.Result);
        Assert.Equal(Sample.Filing.PlusHours(1), dossier.FinishedAt);
        Assert.Null(dossier.CorrectionDueOn(Sample.Calendar));
    }

    [Fact]
    public void Refuse_InProcess_IsAResultToReturn()
    {
        Dossier dossier = Sample.InProcess().Do(d => d.Refuse(Sample.After(1, CompetentAgency), "Không đủ điều kiện"));
        Assert.Equal(DossierState.ResultReady, dossier.State);
        Assert.Equal(("Không đủ điều kiện", null), (dossier.RefusalReason, dossier.Result));
    }

    [Fact]
    public void Withdraw_AfterTheDecision_IsRefused()
    {
        Dossier dossier = Sample.InProcess().Do(d => d.Decide(Sample.After(1, CompetentAgency), Sample.Result));
        AssertRefused(dossier.Withdraw(Sample.After(2, ActorKind.Applicant)), "Decree 118/2025/NĐ-CP Art 21");
        Dossier of2024 = Sample.InProcess(at: Regime61).Do(d => d.Decide(Sample.At(Regime61.PlusHours(1), CompetentAgency), Sample.Result));
        Assert.Null(Assert.IsType<Decision.Refused>(of2024.Withdraw(Sample.At(Regime61.PlusHours(2), ActorKind.Applicant))).Citation);
    }

    /// <summary>Online, from the system's receipt to the decision; on every way no state changes and the clock runs on.</summary>
    [Fact]
    public void Adjust_AnOnlineDossier_ChangesItsComponentsUntilTheDecision()
    {
        Component drawn = new("GT01", "Đơn đề nghị", new ComponentSource.Attached(Sample.File));
        Dossier filed = Sample.Filed(Online);
        Dossier processed = Sample.InProcess(Online);
        Dossier[] states =
        [
            filed,
            filed.Do(d => d.RequestSupplement(Sample.After(1, OneStopShop), ["Đơn"], "Thiếu", Sample.Calendar)),
            Sample.Accepted(Online),
            processed,
            processed.Do(d => d.RequestSupplement(Sample.After(1, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar)),
            processed.Do(d => d.RequestPayment(Sample.After(1, CompetentAgency), Vnd.Of(50_000))),
            processed.Do(d => d.Stop(Sample.After(1, CompetentAgency), "Tranh chấp")),
        ];
        Assert.All(states, before =>
        {
            Dossier after = before.Do(d => d.Adjust(Sample.After(2, ActorKind.Applicant), [drawn], "Sửa diện tích"));
            Assert.Equal(
                (before.State, before.DueAt, before.ClockStartedAt, before.Suspensions.Count),
                (after.State, after.DueAt, after.ClockStartedAt, after.Suspensions.Count));
            Assert.Equal(drawn, after.Components.Single(component => component.Code == "GT01"));
        });
        Dossier decided = processed.Do(d => d.Decide(Sample.After(1, CompetentAgency), Sample.Result));
        AssertRefused(decided.Adjust(Sample.After(2, ActorKind.Applicant), [drawn]), "Decree 118/2025/NĐ-CP Art 21");
        AssertRefused(processed.Adjust(Sample.After(2, CompetentAgency), [drawn]), "Decree 118/2025/NĐ-CP Art 21"); // the applicant's right, not the agency's
    }

    [Fact]
    public void Adjust_WhereTheLawGivesNoRight_IsRefused()
    {
        AssertRefused(Sample.InProcess().Adjust(Sample.After(1, ActorKind.Applicant), []), "Decree 118/2025/NĐ-CP Art 21"); // in person
        Decision.Refused no = Assert.IsType<Decision.Refused>(
            Sample.InProcess(Online, Regime61).Adjust(Sample.At(Regime61.PlusHours(1), ActorKind.Applicant), []));
        Assert.Equal(
            (null, "Decree 61/2018/NĐ-CP does not let the applicant adjust the content of a dossier. Let the one-stop shop add papers; where the content itself must change, withdraw this dossier and file another (its time starts anew)."),
            (no.Citation, no.Reason.English));
        Assert.DoesNotContain(DossierAction.Adjust, no.Allowed);
    }

    [Fact]
    public void Stop_AndPayment_SuspendTheClock()
    {
        Dossier dossier = Sample.InProcess()
            .Do(d => d.RequestPayment(Sample.After(1, CompetentAgency), Vnd.Of(50_000)))
            .Do(d => d.Stop(Sample.After(2, CompetentAgency), "Tranh chấp"))
            .Do(d => d.Resume(Sample.After(51, CompetentAgency), Sample.Rules));
        Assert.Equal(DossierState.AwaitingPayment, dossier.State);
        dossier = dossier.Do(d => d.ConfirmPayment(Sample.After(51, ActorKind.System), Sample.Rules));
        Assert.Equal(
            ["Yêu cầu thực hiện nghĩa vụ tài chính", "Tranh chấp", "Yêu cầu thực hiện nghĩa vụ tài chính"],
            dossier.Suspensions.Select(suspension => suspension.Reason));
        Assert.Equal(new LocalDate(2025, 9, 23), dossier.DueAt?.Date); // of the two days, that of the resumption counts
        Assert.Throws<ArgumentOutOfRangeException>(() => dossier.RequestPayment(Sample.After(52, CompetentAgency), Vnd.Zero));
    }

    [Fact]
    public void AddComponents_WithAKnownCode_TakesItsPlace()
    {
        Dossier dossier = Sample.Filed()
            .Do(d => d.AddComponents(Sample.After(1, OneStopShop), [new Component("GT01", "Đơn đề nghị", new ComponentSource.Digitized(Sample.File))]));
        Assert.Equal(["GT02", "GT03", "GT01"], dossier.Components.Select(component => component.Code));
        Assert.IsType<ComponentSource.Digitized>(dossier.Components[^1].Source);
    }

    [Fact]
    public void Supplement_AfterAnApology_KeepsTheLaterDay()
    {
        Dossier dossier = Sample.InProcess()
            .Do(d => d.Reappoint(Sample.After(1, CompetentAgency), "Chờ ý kiến", new LocalDateTime(2025, 12, 1, 17, 0)))
            .Do(d => d.RequestSupplement(Sample.After(2, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar))
            .Do(d => d.Supplement(Sample.After(3, ActorKind.Applicant), [], Sample.Rules));
        Assert.Equal(new LocalDateTime(2025, 12, 1, 17, 0), dossier.DueAt);
    }

    [Fact]
    public void AcceptanceNoticeDueAt_OfAnOnlineDossier_IsEightWorkingHoursLater()
    {
        Dossier online = Sample.Filed(Online);
        LocalDateTime notice = online.AcceptanceNoticeDueAt(Sample.Rules)!.Value;
        Assert.Equal(Duration.FromHours(8), Sample.Rules.Hours.WorkingTimeBetween(online.FiledAt, notice));
        Assert.Null(Sample.Filed().AcceptanceNoticeDueAt(Sample.Rules));
        Assert.Null(Sample.Filed(Online, Regime61).AcceptanceNoticeDueAt(Sample.Rules));
    }

    [Fact]
    public void AcceptanceNoticeDueAt_OfAProcedureOfASpecialLaw_IsByItsTerm()
    {
        RegimeTable special = RegimeTable.Official.Adding(
            new StringReader("regime,rule,value,instrument,article,source\n118/2025,accept 1.013225,1 ngày làm việc,Law X,5.2,its text"));
        Assert.Equal(new LocalDateTime(2025, 9, 9, 17, 0), Dossier.Replay(Sample.Filed(Online).Events, special).AcceptanceNoticeDueAt(Sample.Rules));
    }

    [Theory]
    [InlineData("2025-09-08T09:00", "2025-09-08T11:00")]
    [InlineData("2025-09-12T22:30", "2025-09-13T00:30")] // a Friday night: the hours are the clock's
    public void OfficerAlertDueAt_OfAnOnlineDossier_IsTwoHoursByTheClock(string filed, string due)
    {
        LocalDateTime at = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(filed).Value;
        Dossier online = Sample.Filed(Online, at);
        Assert.Equal(due, online.OfficerAlertDueAt()!.Value.ToString("uuuu-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(at.PlusMinutes(125), online.OfficerAlertDueAt(at.PlusMinutes(5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => online.OfficerAlertDueAt(at.PlusMinutes(-1)));
        Assert.Null(Sample.Filed().OfficerAlertDueAt());
        Assert.Null(Sample.Filed(Online, Regime61).OfficerAlertDueAt());
    }

    [Fact]
    public void Transfer_OfACrossBoundaryDossier_AppointsAnewUnder309()
    {
        Submission crossing = Sample.Submission with { Competent = Sample.Department };
        Dossier dossier = Sample.Accepted(crossing, Regime309)
            .Do(d => d.Transfer(Sample.At(Regime309.PlusDays(1), OneStopShop), Sample.Department, Sample.Rules));
        Assert.Equal(new LocalDate(2026, 9, 21), dossier.FirstDueAt?.Date);
        Assert.Equal(new LocalDate(2026, 9, 22), dossier.DueAt?.Date);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    [InlineData("\u200B\u3164")] // shows nothing
    [InlineData("-?")]
    public void Commands_WithABlankReason_SayThatTheLawAsksForOne(string blank)
    {
        EventStamp stamp = Sample.After(1, CompetentAgency);
        Func<Dossier, Decision>[] commands =
        [
            dossier => dossier.RefuseIntake(stamp, blank),
            dossier => dossier.RequestSupplement(stamp, ["Bản vẽ"], blank, Sample.Calendar),
            dossier => dossier.Reappoint(stamp, blank, Sample.Filing.PlusDays(20)),
            dossier => dossier.Stop(stamp, blank),
            dossier => dossier.Close(stamp, blank, Sample.Calendar),
            dossier => dossier.Refuse(stamp, blank),
            dossier => dossier.RequestCorrection(stamp, blank),
        ];
        Assert.All(commands, command => Assert.Equal(
            "The law asks for a reason here; this one has no letter or digit. (Parameter 'reason')", Assert.Throws<ArgumentException>(() => command(Sample.InProcess())).Message));
    }

    private static Submission Online => Sample.Submission with { Channel = SubmissionChannel.Online };

    private static Dossier Transferred(Submission submission, LocalDateTime at) =>
        Sample.Accepted(submission, at).Do(d => d.Transfer(Sample.At(at.PlusHours(5), OneStopShop), Sample.Department, Sample.Rules));

    private static Dossier AwaitingSupplement(LocalDateTime received, LocalDateTime asked) =>
        Sample.InProcess(at: received).Do(d => d.RequestSupplement(Sample.At(asked, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar, Sample.SpecialLaw));

    private static LocalDateTime Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value.At(new LocalTime(10, 0));

    private static IReadOnlyList<DossierAction> Allowed(Decision decision) => Assert.IsType<Decision.Refused>(decision).Allowed;
}
