using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>Whether a dossier is with the agency that is competent for it, by the codes of both, and what starts when it comes there.</summary>
public class CompetentAgencyTests
{
    [Theory]
    [InlineData("000.00.01.H49", "000.00.01.H49", false)]
    [InlineData("000.00.01.H49", "01.H49", false)] // one agency, spelled in two forms
    [InlineData("H49", "000.00.00.H49", false)]
    [InlineData("000.02.01.H49", "000.00.01.H49", false)] // a part receives for the whole
    [InlineData("000.00.01.H49", "000.02.01.H49", false)] // the whole receives for a part
    [InlineData("000.02.01.H49", "01.H49", false)]
    [InlineData("H49.22.1", "H49.22", false)]
    [InlineData("000.03.01.H49", "000.02.01.H49", true)] // two parts of one agency
    [InlineData("000.00.01.H49", "000.00.02.H49", true)]
    [InlineData("000.00.01.H49", "H49", true)] // a province is no agency that its wards are parts of
    [InlineData("000.00.00.H49", "000.00.01.H49", true)]
    [InlineData("H49.22", "000.00.22.H49", true)] // which code became which is not told by spelling
    [InlineData("H48.22", "H49.22", true)]
    public void IsCrossBoundary_IsOfTheAgency_NotOfItsSpelling(string receivedBy, string competent, bool isCrossBoundary) =>
        Assert.Equal(isCrossBoundary, Submission(receivedBy, competent).IsCrossBoundary);

    /// <summary>Five working days from Monday 7 September 2026 are due on the 14th, from Thursday the 10th on the 17th.</summary>
    [Theory]
    [InlineData("000.00.02.H49", "000.00.03.H49,000.00.02.H49", "2026-09-10", "2026-09-17")] // the competent one is the second to have it
    [InlineData("000.00.02.H49", "000.00.02.H49,000.00.03.H49", "2026-09-07", "2026-09-14")] // and here the first
    [InlineData("02.H49", "000.00.03.H49,000.00.02.H49", "2026-09-10", "2026-09-17")] // spelled in two forms
    [InlineData("000.00.02.H49", "000.00.03.H49,000.05.02.H49", "2026-09-10", "2026-09-17")] // a part of it
    [InlineData("000.05.02.H49", "000.00.03.H49,000.00.02.H49", "2026-09-10", "2026-09-17")] // the agency that it is a part of
    [InlineData("000.00.02.H49", "000.00.03.H49,000.00.04.H49", null, "2026-09-14")] // never there: what acceptance appointed
    public void Clock_OfADossierReceivedForAnother_StartsWithTheCompetentAgency(string competent, string transfers, string? start, string due)
    {
        Dossier dossier = Transferred(Submission("000.00.01.H49", competent), transfers.Split(','));
        Assert.Equal((start, Day(due)), (dossier.ClockStartedAt is { } at ? IsoDay.Text(at.Date) : null, dossier.DueOn));
        Assert.Equal(Moment("2026-09-07T10:00"), dossier.TransferredAt);
        Assert.Equal(start is null, dossier.DeadlineBy(DeadlineClock.LegalRestart, Sample.Rules) is null);
        Assert.Equal(start is null, dossier.OpenTerm() is null);
        Assert.Equal(dossier.DueAt, dossier.PromiseBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline!.DueAt ?? dossier.DueAt);
    }

    [Theory]
    [InlineData(TaskOrder.Sequence)]
    [InlineData(TaskOrder.Parallel)]
    public void CompleteTask_InAnotherSpelling_IsTheSameAgencys(TaskOrder order)
    {
        AgencyTask[] tasks = [new(Sample.Department, "Thẩm định", Sample.Filing), new(AgencyCode.Parse("02.H49"), "Lấy ý kiến", Sample.Filing), new(Sample.Tax, "Xác định thuế", Sample.Filing)];
        Dossier assigned = Sample.InProcess().Do(one => one.AssignTasks(Sample.After(1, CompetentAgency), order, tasks));
        Dossier done = assigned.Do(one => one.CompleteTask(Sample.After(2, CompetentAgency), AgencyCode.Parse("02.H49")));
        Assert.Equal([Sample.Filing.PlusHours(2), null, null], done.Tasks.Select(task => task.DoneAt));
        Decision no = done.CompleteTask(Sample.After(2, CompetentAgency), AgencyCode.Parse("09.H49"));
        Assert.Equal(
            "09.H49 has no task to complete; open are those of 02.H49, 000.00.03.H49.", Assert.IsType<Decision.Refused>(no).Reason.English);
        Assert.Equal(
            order == TaskOrder.Sequence ? "It is not yet the turn of 03.H49; it is that of 02.H49." : null,
            (done.CompleteTask(Sample.After(2, CompetentAgency), AgencyCode.Parse("03.H49")) as Decision.Refused)?.Reason.English);
    }

    private static Submission Submission(string receivedBy, string competent) => Sample.Submission with
    {
        ReceivedBy = AgencyCode.Parse(receivedBy),
        Competent = AgencyCode.Parse(competent),
        ProcessingTime = ProcessingTime.WorkingDays(5),
    };

    /// <summary>Accepted on Monday 7 September 2026 at 9:00, transferred at 10:00 of that day and, to the next agency, of Thursday the 10th.</summary>
    private static Dossier Transferred(Submission submission, string[] agencies)
    {
        Dossier dossier = Sample.Accepted(submission, Moment("2026-09-07T09:00"));
        for (int index = 0; index < agencies.Length; index++)
        {
            EventStamp stamp = Sample.At(Moment("2026-09-07T10:00").PlusDays(3 * index), index == 0 ? OneStopShop : CompetentAgency);
            dossier = dossier.Do(one => one.Transfer(stamp, AgencyCode.Parse(agencies[index]), Sample.Rules));
        }

        return dossier;
    }
}
