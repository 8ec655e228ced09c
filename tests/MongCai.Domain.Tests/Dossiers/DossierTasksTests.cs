using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Tests.Dossiers.DossierAssertions;

namespace MongCai.Domain.Tests.Dossiers;

public class DossierTasksTests
{
    [Fact]
    public void CompleteTask_InSequence_KeepsTheOrder()
    {
        LocalDateTime due = Sample.Filing.PlusDays(2);
        Dossier dossier = Sample.InProcess().Do(d => d.AssignTasks(
            Sample.After(1, CompetentAgency), TaskOrder.Sequence, [new AgencyTask(Sample.Department, "Thẩm định", due, IsLead: true), new AgencyTask(Sample.Tax, "Xác định thuế", due)]));

        AssertRefused(dossier.CompleteTask(Sample.After(2, CompetentAgency), Sample.Tax), "Decree 118/2025/NĐ-CP Art 20.2");
        Assert.Equal(Sample.Department, dossier.Bottleneck(Sample.Filing)!.Task.Agency);
        dossier = dossier.Do(d => d.CompleteTask(Sample.After(2, CompetentAgency), Sample.Department));
        Assert.Equal(Sample.Tax, dossier.Bottleneck(Sample.Filing)!.Task.Agency);
        dossier = dossier.Do(d => d.CompleteTask(Sample.After(72, CompetentAgency), Sample.Tax));
        Assert.Equal((Sample.Tax, Duration.FromHours(24)), (dossier.Bottleneck(due)!.Task.Agency, dossier.Bottleneck(due)!.LateBy(due)));
        Assert.Equal(Duration.FromDays(400), new TaskProgress(dossier.Bottleneck(due)!.Task).LateBy(due.PlusDays(400))); // over months, which have no length of their own
        AssertRefused(dossier.CompleteTask(Sample.After(73, CompetentAgency), Sample.Tax), "Decree 118/2025/NĐ-CP Art 20.2");
    }

    [Fact]
    public void Bottleneck_InParallel_IsTheOpenTaskThatIsMostLate()
    {
        Dossier dossier = Sample.InProcess().Do(d => d.AssignTasks(
            Sample.After(1, CompetentAgency),
            TaskOrder.Parallel,
            [new AgencyTask(Sample.Department, "Thẩm định", Sample.Filing.PlusDays(3)), new AgencyTask(Sample.Tax, "Xác định thuế", Sample.Filing.PlusDays(2))]));

        Assert.Equal(Sample.Tax, dossier.Bottleneck(Sample.Filing.PlusDays(4))!.Task.Agency);
        dossier = dossier.Do(d => d.CompleteTask(Sample.After(2, CompetentAgency), Sample.Tax));
        Assert.Equal(Sample.Department, dossier.Bottleneck(Sample.Filing.PlusDays(4))!.Task.Agency);
        Assert.Null(Sample.InProcess().Bottleneck(Sample.Filing));
    }

    [Fact]
    public void CompleteTask_InParallel_IsForThoseWithAnOpenTask()
    {
        LocalDateTime due = Sample.Filing.PlusDays(2);
        Dossier dossier = Sample.InProcess().Do(d => d.AssignTasks(
            Sample.After(1, CompetentAgency), TaskOrder.Parallel, [new AgencyTask(Sample.Department, "Thẩm định", due), new AgencyTask(Sample.Tax, "Xác định thuế", due)]));

        AssertRefused(dossier.CompleteTask(Sample.After(2, CompetentAgency), Sample.Shop), "Decree 118/2025/NĐ-CP Art 20.2"); // has no task
        dossier = dossier.Do(d => d.CompleteTask(Sample.After(2, CompetentAgency), Sample.Tax));
        AssertRefused(dossier.CompleteTask(Sample.After(3, CompetentAgency), Sample.Tax), "Decree 118/2025/NĐ-CP Art 20.2"); // did it
        Assert.Equal([null, Sample.Filing.PlusHours(2)], dossier.Tasks.Select(task => task.DoneAt));
    }

    [Fact]
    public void AssignTasks_ASecondTime_KeepsWhatIsDoneAndLapsesWhatIsOpen()
    {
        LocalDateTime due = Sample.Filing.PlusHours(1);
        Dossier dossier = Sample.InProcess()
            .Do(d => d.AssignTasks(Sample.After(1, CompetentAgency), TaskOrder.Sequence, [new AgencyTask(Sample.Department, "Thẩm định", due), new AgencyTask(Sample.Tax, "Xác định thuế", due)]))
            .Do(d => d.CompleteTask(Sample.After(3, CompetentAgency), Sample.Department))
            .Do(d => d.AssignTasks(Sample.After(4, CompetentAgency), TaskOrder.Sequence, [new AgencyTask(Sample.Shop, "In kết quả", due.PlusDays(2))]));

        Assert.Equal([(Sample.Department, Sample.Filing.PlusHours(3)), (Sample.Shop, (LocalDateTime?)null)], dossier.Tasks.Select(task => (task.Task.Agency, task.DoneAt)));
        AssertRefused(dossier.CompleteTask(Sample.After(5, CompetentAgency), Sample.Tax), "Decree 118/2025/NĐ-CP Art 20.2"); // its task lapsed
        dossier = dossier.Do(d => d.CompleteTask(Sample.After(5, CompetentAgency), Sample.Shop));
        Assert.Equal(Sample.Department, dossier.Bottleneck(Sample.Filing.PlusDays(1))!.Task.Agency); // its delay is still seen
    }

    [Theory]
    [InlineData(TaskOrder.Sequence, "000.00.02.H49", "000.00.02.H49 has no task to complete; open are those of 000.00.03.H49, 000.00.01.H49.")] // did it
    [InlineData(TaskOrder.Sequence, "000.00.01.H49", "It is not yet the turn of 000.00.01.H49; it is that of 000.00.03.H49.")]
    [InlineData(TaskOrder.Sequence, "000.00.09.H49", "000.00.09.H49 has no task to complete; open are those of 000.00.03.H49, 000.00.01.H49.")] // never had one
    [InlineData(TaskOrder.Parallel, "000.00.02.H49", "000.00.02.H49 has no task to complete; open are those of 000.00.03.H49, 000.00.01.H49.")]
    [InlineData(TaskOrder.Parallel, "000.00.09.H49", "000.00.09.H49 has no task to complete; open are those of 000.00.03.H49, 000.00.01.H49.")]
    public void CompleteTask_WithoutATurn_SaysWhy(TaskOrder order, string agency, string why)
    {
        AgencyTask[] tasks = [.. new[] { Sample.Department, Sample.Tax, Sample.Shop, Sample.Tax }.Select(one => new AgencyTask(one, "Thẩm định", Sample.Filing))];
        Dossier dossier = Sample.InProcess()
            .Do(d => d.AssignTasks(Sample.After(1, CompetentAgency), order, tasks))
            .Do(d => d.CompleteTask(Sample.After(1, CompetentAgency), Sample.Department));
        Decision decision = dossier.CompleteTask(Sample.After(2, CompetentAgency), AgencyCode.Parse(agency));
        Assert.Equal(why, Assert.IsType<Decision.Refused>(decision).Reason.English);
    }
}
