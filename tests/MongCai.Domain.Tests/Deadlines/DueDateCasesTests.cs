using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>Due dates that an independent reading of the law gave otherwise, and those that can be read in two ways, by the reading taken.</summary>
public class DueDateCasesTests
{
    private static readonly Dictionary<string, CountingPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["legal"] = CountingPolicy.LegalDays,
        ["opening"] = CountingPolicy.LegalDaysFromOpening,
        ["blocks"] = CountingPolicy.HourBlocks,
        ["24:00"] = Offices.EndOfDay,
        ["rolling-hours"] = Offices.RollingHours,
    };

    [Theory]
    [InlineData("2024-10-01T16:00", "6 ngày", "std", "legal", "P 2024-10-07T10:08/2024-10-14T00:57", "2024-10-14T17:00")] // F2: suspended on its last day
    [InlineData("2024-10-01T16:00", "4 ngày làm việc", "std", "legal", "P 2024-10-07T10:08/2024-10-14T00:57", "2024-10-14T17:00")] // F2
    [InlineData("2024-10-01T16:00", "5 ngày", "std", "legal", "P 2024-10-07T10:08/2024-10-14T00:57", "2024-10-14T17:00")] // F2: the day it rolls to is suspended
    [InlineData("2022-08-26T09:00", "1 ngày", "std", "legal", "P 2022-08-29T00:00/2022-09-12T00:00", "2022-09-12T17:00")] // F2
    [InlineData("2026-05-30T22:55", "0,25 ngày", "std", "24:00", "P 2026-06-01T22:49/2026-06-03T00:00", "2026-06-04T00:00")] // F2: 24:00 of the 3rd
    [InlineData("2026-05-30T22:55", "0,25 ngày", "std", "legal", "P 2026-06-01T22:49/2026-06-03T00:00", "2026-06-01T17:00")] // F2, A6: suspended after closing
    [InlineData("2025-11-21T21:01", "28 giờ làm việc", "satam", "opening", "", "2025-11-26T17:00")] // F3: from Saturday's opening
    [InlineData("2025-11-21T21:01", "28 giờ làm việc", "satam", "legal", "", "2025-11-26T17:00")] // F3
    [InlineData("2026-10-03T07:31", "4 giờ làm việc", "satam", "opening", "", "2026-10-05T07:31")] // F3: it was open
    [InlineData("2026-10-03T08:00", "1 ngày làm việc", "satam", "opening", "", "2026-10-05T17:00")] // F3: received on Saturday
    [InlineData("2026-10-02T21:00", "1 ngày làm việc", "satam", "opening", "", "2026-10-05T17:00")] // F3: and the night before is no later than that
    [InlineData("2026-09-09T09:00", "1 ngày làm việc", "island", "opening", "", "2026-09-12T00:00")] // F3: closed on Wednesday: Thursday is the first day, Friday has no hours
    [InlineData("2026-10-12T09:00", "5 ngày làm việc", "std", "legal", "S 2026-10-06T09:00/2026-10-07T09:00", "2026-10-19T17:00")] // F4: completed before receipt
    [InlineData("2026-10-05T09:00", "5 ngày làm việc", "std", "legal", "S 2026-10-06T09:00/2026-10-16T14:00;S 2026-10-08T09:00/2026-10-12T09:00", "2026-10-23T17:00")] // F5: complete on the 16th
    [InlineData("2026-10-05T09:00", "5 ngày làm việc", "std", "legal", "P 2026-10-20T09:00/", "2026-10-12T17:00")] // F6a: suspended when it was over
    [InlineData("2026-10-05T09:00", "5 ngày làm việc", "std", "legal", "S 2026-10-20T09:00/", "2026-10-12T17:00")] // F6a
    [InlineData("2026-10-05T09:00", "5 ngày làm việc", "std", "legal", "S 2026-10-20T09:00/2026-10-30T09:00", "2026-11-06T17:00")] // F6b
    [InlineData("1999-09-25T23:44", "0 tháng", "std", "opening", "", "1999-09-27T17:00")] // F10: a night is after closing
    [InlineData("2023-02-24T17:46", "0 giờ làm việc", "std", "legal", "P 2023-02-24T00:00/2023-03-12T00:00", "2023-03-13T07:30")] // F11: the next opening after the pause
    [InlineData("2023-02-24T17:46", "0 ngày làm việc", "std", "legal", "P 2023-02-24T00:00/2023-03-12T00:00", "2023-03-13T17:00")] // F11
    [InlineData("2023-02-24T17:46", "0 ngày", "std", "legal", "P 2023-02-24T00:00/2023-03-12T00:00", "2023-03-13T17:00")] // F11
    [InlineData("2023-02-24T17:46", "0 tháng", "std", "legal", "P 2023-02-24T00:00/2023-03-12T00:00", "2023-03-13T17:00")] // F11
    [InlineData("2023-02-24T17:46", "0 giờ", "std", "legal", "P 2023-02-24T00:00/2023-03-13T09:00", "2023-03-13T09:00")] // F11
    [InlineData("2026-10-02T10:00", "24 giờ", "std", "legal", "", "2026-10-03T10:00")] // A1: the very moment
    [InlineData("2026-10-02T10:00", "24 giờ", "std", "rolling-hours", "", "2026-10-05T17:00")] // A1: as Art 148.5 has it for days
    [InlineData("2026-10-03T20:00", "24 giờ", "std", "opening", "", "2026-10-04T20:00")] // A2: hours by the clock run at once
    [InlineData("2026-10-05T09:00", "nửa ngày", "std", "legal", "", "2026-10-06T11:30")] // A3: half of the office hours
    [InlineData("2026-10-05T09:00", "nửa ngày", "std", "24:00", "", "2026-10-06T12:00")] // A3: half of 24 hours
    [InlineData("2026-10-05T09:00", "0,25 ngày", "std", "24:00", "", "2026-10-06T06:00")] // A3
    [InlineData("2026-10-05T09:00", "0,5 ngày làm việc", "std", "24:00", "", "2026-10-06T11:30")] // A3: a working day has office hours alone
    [InlineData("2026-10-01T16:00", "0,5 ngày làm việc", "std", "legal", "", "2026-10-02T11:30")] // A4: the day of receipt is not counted
    [InlineData("2026-10-01T16:00", "0,5 ngày làm việc", "std", "blocks", "", "2026-10-02T10:30")] // A4: four hours from receipt
    [InlineData("2026-10-05T17:00", "1 ngày làm việc", "std", "opening", "", "2026-10-07T17:00")] // A5: closed at the very minute
    [InlineData("2026-10-05T16:59", "1 ngày làm việc", "std", "opening", "", "2026-10-06T17:00")] // A5
    [InlineData("2026-10-05T09:00", "1 ngày làm việc", "std", "legal", "P 2026-10-06T20:00/2026-10-08T09:00", "2026-10-06T17:00")] // A6: it was over at 17:00
    [InlineData("2026-10-05T09:00", "1 ngày làm việc", "std", "24:00", "P 2026-10-06T20:00/2026-10-08T09:00", "2026-10-09T00:00")] // A6: it ran until 24:00
    [InlineData("2026-10-05T09:00", "1 ngày làm việc", "std", "legal", "P 2026-10-06T09:00/2026-10-06T15:00", "2026-10-06T17:00")] // A7: the day of resumption counts
    [InlineData("2026-01-05T09:00", "1 tháng", "std", "legal", "P 2026-01-12T09:00/2026-01-14T09:00", "2026-02-09T17:00")] // A8: 5 February and two days more, a Saturday
    [InlineData("2026-10-01T09:00", "2 ngày", "satam", "legal", "", "2026-10-05T17:00")] // A10: an open Saturday is a day off of the week
    [InlineData("2026-09-08T09:00", "0,5 ngày làm việc", "island", "legal", "", "2026-09-10T00:00")] // no hours on Wednesday: 24:00 of it
    [InlineData("2026-10-05T09:00", "5 ngày", "std", "legal", "P 2026-10-05T14:00/2026-10-08T09:00", "2026-10-12T17:00")] // suspended from the day of receipt, which is not counted anyway
    [InlineData("2026-10-05T09:00", "3,5 ngày", "std", "legal", "P 2026-10-09T09:00/2026-10-12T09:00", "2026-10-12T11:30")] // half of the last day, where the suspension puts it
    public void DueDateOf_ACase_IsItsMoment(string received, string term, string office, string policy, string suspensions, string due) =>
        Assert.Equal(Moment(due), Due(term, received, suspensions, office, policy).DueAt);

    [Theory]
    [InlineData("P 2026-10-07T09:00/")] // F1: an open pause
    [InlineData("S 2026-10-06T09:00/2026-10-06T15:00;P 2026-10-07T09:00/")]
    public void DueDateOf_AnOpenPause_StopsTheReportingClock(string suspensions) =>
        Assert.IsType<DeadlineOutcome.Suspended>(Outcome("5 ngày làm việc", "2026-10-05T09:00", suspensions, clock: DeadlineClock.ReportingSubtraction));

    [Fact]
    public void DueDateOf_AnOpenSupplement_IsTheEndOnTheReportingClock() =>
        Assert.Equal(Timeliness.Early, Outcome("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-07T09:00/", clock: DeadlineClock.ReportingSubtraction).Deadline!.ReportingTimeliness(null, Day("2026-10-20")));

    [Fact]
    public void StartsAt_OfASupplementBeforeReceipt_IsTheReceipt() // F4
    {
        Deadline deadline = Due("5 ngày làm việc", "2026-10-12T09:00", "S 2026-10-06T09:00/2026-10-07T09:00");
        Assert.Equal((deadline.ReceivedAt, Day("2026-10-12")), (deadline.StartsAt, deadline.Explain()[0].Date));
        Assert.Contains("Over before receipt, without effect: 09:00 06/10/2026", deadline.Print(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_OfASupplementAfterTheDueMoment_KeepsTheFirst() // F6b
    {
        Deadline deadline = Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-20T09:00/2026-10-21T09:00;S 2026-10-22T09:00/2026-10-30T09:00");
        Assert.Equal(Moment("2026-10-12T17:00"), deadline.Expired!.DueAt);
        Assert.Contains("Had passed when the supplement was asked for: 17:00 12/10/2026\n", deadline.Print(Language.English), StringComparison.Ordinal);
        Assert.Null(Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-06T09:00/2026-10-07T09:00").Expired);
    }

    [Theory]
    [InlineData("2022-03-19T07:29", "0 giờ")] // F12
    [InlineData("2022-03-19T00:00", "0 giờ")] // from midnight, which no day before can be due at
    public void Explain_OfZeroHours_IsTheDay(string received, string term)
    {
        Deadline deadline = Due(term, received, policy: "opening");
        Assert.Equal((deadline.StartsAt.Date, deadline.DueOn), (Assert.Single(deadline.Explain()).Date, deadline.StartsAt.Date));
        Assert.DoesNotContain("next opening", deadline.Print(Language.English), StringComparison.Ordinal); // hours by the clock wait for none
    }

    [Fact]
    public void Explain_AfterAReappointment_RunsToTheNewDay() // F13
    {
        Deadline moved = Assert.IsType<ReappointmentDecision.Granted>(
            Due("5 ngày làm việc", "2026-10-05T09:00", policy: "24:00").Reappoint(Day("2026-10-14"), "lý do", Moment("2026-10-09T09:00"))).Deadline;
        Assert.Equal([DayCount.Counted, DayCount.Reappointed, DayCount.Reappointed], moved.Explain().TakeLast(3).Select(day => day.Count));
        Assert.Equal((Day("2026-10-14"), Moment("2026-10-15T00:00")), (moved.Explain()[^1].Date, moved.DueAt));
    }

    [Fact]
    public void Reappoint_BeforeReceipt_IsRefused() => // F13
        Assert.Contains(
            "is earlier than the receipt (5 October 2026, 09:00)",
            Assert.IsType<ReappointmentDecision.Refused>(
                Due("5 ngày làm việc", "2026-10-05T09:00").Reappoint(Day("2026-10-14"), "lý do", Moment("2026-10-01T09:00"))).Reason.English,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(null, Timeliness.OverdueSoFar)] // F13: not finished
    [InlineData("2026-10-09", Timeliness.Overdue)]
    public void ReportingTimeliness_AfterTwoSupplements_IsOverdue(string? finished, Timeliness expected) =>
        Assert.Equal(
            expected,
            Outcome(
                "5 ngày làm việc",
                "2026-10-05T09:00",
                "S 2026-10-06T09:00/2026-10-06T15:00;S 2026-10-07T09:00/2026-10-07T15:00",
                clock: DeadlineClock.ReportingSubtraction)
                .Deadline!.ReportingTimeliness(finished is null ? null : Day(finished), Day("2026-10-09")));

    [Theory]
    [InlineData("5 ngày làm việc", "2026-08-26T08:20", "std", "24:00", "Due: 24:00 07/09/2026, Monday")] // 24:00 under its own day
    [InlineData("02 Giờ", "2026-09-11T16:30", "std", "legal", "Note: 11 September 2026, 18:30 is outside office hours")]
    [InlineData("24 giờ", "2026-10-02T10:00", "std", "legal", "Note: the hours run out on 3 October 2026, 10:00, on a day off; the very moment is kept")]
    [InlineData("24 giờ", "2026-10-02T10:00", "std", "rolling-hours", "on a day off; they end with the next working day")]
    [InlineData("nửa ngày", "2026-10-05T09:00", "std", "24:00", "Note: the part of a day is one of its 24 hours")]
    [InlineData("nửa ngày", "2026-10-05T09:00", "std", "legal", "Note: the part of a day is one of its office hours")]
    [InlineData("1 ngày làm việc", "2026-09-08T09:00", "island", "legal", "Note: by the schedule 'island' there are no office hours on 9 September 2026")]
    [InlineData("8 giờ làm việc", "2026-09-07T09:00", "island", "legal", "09/09/2026 Wednesday     –  off [schedule 'island']")] // the decision makes it a working day
    [InlineData("28 giờ làm việc", "2025-11-21T21:01", "satam", "legal", "22/11/2025 Saturday   4:00  counted [schedule 'satam'; Common hours, not those of one office: no official source was found]")]
    [InlineData("8 giờ làm việc", "2026-10-05T18:30", "std", "legal", "received when no working hour was left, the hours run from the next opening (closed at 17:00)")]
    [InlineData("8 giờ làm việc", "2026-10-05T10:15", "std", "legal", "counted, from 10:15")]
    [InlineData("1 ngày làm việc", "2026-10-05T17:00", "std", "opening", "received outside hours, counts from the next opening (closed at 17:00)")]
    public void Print_ADueDate_SaysWhatDecidedIt(string term, string received, string office, string policy, string expected) =>
        Assert.Contains(expected, Due(term, received, "", office, policy).Print(Language.English), StringComparison.Ordinal);

    /// <summary>A page of due dates of every kind, to be read in both languages.</summary>
    [Fact]
    public void Print_OfEveryKind_InBothLanguages() => Snapshots.Matches(string.Join(
        "\n----\n",
        from deadline in new[]
        {
            Due("15 ngày làm việc", "2026-10-05T09:00"), // a run of like days
            Due("14 ngày", "2026-10-05T09:00"), // of days of any kind
            Due("5 ngày làm việc", "2026-10-04T09:00"), // of working days alone, from a Sunday
            Due("4 ngày làm việc", "2026-10-02T09:00"),
            Due("3 ngày làm việc", "2026-10-05T18:00", policy: "opening"), // begins with the next opening
            Due("5 ngày", "2026-10-05T09:00"), // rolls
            Due("8 giờ làm việc", "2026-10-05T18:30"), // no hour left
            Due("8 giờ làm việc", "2026-10-05T12:00"), // from the opening after the break
            Due("20 giờ làm việc", "2026-10-02T15:00", "P 2026-10-04T09:00/2026-10-07T09:00"), // days wholly suspended, and a weekend
            Due("30 giờ", "2026-10-02T10:00"), // by the clock, over a day off
            Due("30 giờ", "2026-10-02T22:00", policy: "rolling-hours"),
            Due("2 giờ", "2026-10-05T16:30"), // outside office hours
            Due("nửa ngày", "2026-10-05T09:00"),
            Due("nửa ngày", "2026-10-05T09:00", policy: "24:00"),
            Due("1 ngày làm việc", "2026-09-08T09:00", office: "island"), // no hours on the due day
            Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-06T09:00/2026-10-07T09:00;P 2026-10-08T09:00/2026-10-09T09:00;P 2026-11-20T09:00/"),
            Due("5 ngày làm việc", "2026-10-12T09:00", "S 2026-10-06T09:00/2026-10-07T09:00"), // over before receipt
            Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-20T09:00/2026-10-21T09:00"), // asked for too late
            Outcome("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-06T09:00/2026-10-07T09:00", clock: DeadlineClock.ReportingSubtraction).Deadline!,
            Due("2 ngày làm việc", "2028-10-05T09:00"), // projected
            Due("8 giờ làm việc", "2026-10-05T10:15", policy: "blocks"),
            Due("1,5 ngày làm việc", "2026-10-05T10:15", policy: "blocks"),
            Due("2 ngày", "2026-10-05T10:15", policy: "blocks"), // no working days: no blocks
        }
        from language in Enum.GetValues<Language>()
        select deadline.Print(language)));

    [Theory]
    [InlineData("2 giờ", "2026-10-05T09:00")] // within the hours
    [InlineData("2 giờ", "2026-10-05T15:00")] // the very minute of closing
    [InlineData("5 ngày làm việc", "2026-10-05T09:00")]
    public void Remarks_OfADueDateLikeAnyOther_AreNone(string term, string received) => Assert.Empty(Due(term, received).Remarks);

    [Fact]
    public void Expired_OfARestartInTime_IsNone() // the second was asked for before the restarted time had run
    {
        Assert.Null(Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-08T09:00/2026-10-15T09:00;S 2026-10-20T09:00/2026-10-21T09:00").Expired);
        Assert.Equal(Day("2026-10-12"), Due("5 ngày làm việc", "2026-10-05T09:00", "S 2026-10-12T17:00/2026-10-21T09:00").Expired!.DueOn); // at the very end
    }

    [Fact]
    public void Reappoint_AtTheMomentOfReceipt_IsGranted() => Assert.IsType<ReappointmentDecision.Granted>(
        Due("5 ngày làm việc", "2026-10-05T09:00").Reappoint(Day("2026-10-14"), "lý do", Moment("2026-10-05T09:00")));

    /// <summary>Of several reasons, the law's comes first, then the moment of the decision, then the day.</summary>
    [Theory]
    [InlineData("2026-10-10", "2026-10-12T09:00", "the last day to apologize")] // too late, and for no working day
    [InlineData("2026-10-10", "2026-10-01T09:00", "is earlier than the receipt")] // too early, and for no later day
    public void Reappoint_ForTwoReasonsNot_SaysTheFirst(string dueOn, string decidedAt, string expected) => Assert.Contains(
        expected,
        Assert.IsType<ReappointmentDecision.Refused>(Due("5 ngày làm việc", "2026-10-05T09:00").Reappoint(Day(dueOn), "lý do", Moment(decidedAt))).Reason.English,
        StringComparison.Ordinal);

    [Fact]
    public void ToString_OfADueDate_SaysHowCertainItIs() =>
        Assert.Equal(("17:00 12/10/2026 (Announced)", "24:00 12/10/2026 (Announced)"), (Due("5 ngày làm việc", "2026-10-05T09:00").ToString(), Due("5 ngày làm việc", "2026-10-05T09:00", policy: "24:00").ToString()));

    [Fact]
    public void Notice_OfATimeInWords_IsSaidInBothLanguages() => Assert.Equal(
        new(
            "chưa tính được: thời hạn để trống hoặc ghi bằng lời, cần người đọc và ghi ngày hẹn",
            "not counted: the processing time is empty or stated in words, so a person must read it and write the date"),
        DeadlineOutcome.Unparsed.Notice);

    private static Deadline Due(string term, string received, string suspensions = "", string office = "std", string policy = "legal") =>
        Outcome(term, received, suspensions, office, policy).Deadline ?? throw new InvalidOperationException("No due date.");

    private static DeadlineOutcome Outcome(
        string term, string received, string suspensions, string office = "std", string policy = "legal", DeadlineClock clock = DeadlineClock.LegalRestart) =>
        Offices.With(office, Policies[policy])
            .DueDateOf(ProcessingTime.Parse(term), Moment(received), [.. suspensions.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Read)], clock);

    private static Suspension Read(string text)
    {
        string[] ends = text[2..].Split('/');
        LocalDateTime? until = ends[1].Length == 0 ? null : Moment(ends[1]);
        return text[0] == 'S' ? Suspension.Supplement(Moment(ends[0]), until, "bổ sung") : Suspension.Pause(Moment(ends[0]), until, "chờ");
    }
}
