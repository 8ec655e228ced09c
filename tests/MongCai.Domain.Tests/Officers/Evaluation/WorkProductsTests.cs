using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class WorkProductsTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");
    private static readonly LocalDateTime Start = new(2026, 8, 3, 8, 0);

    [Fact]
    public void Find_WhatTheAccountSettledInTime_HasNoFault() =>
        Assert.Equal(new WorkProduct(Code, 2, IsAccepted: true), WorkProducts.Find(Code, [Accepted(0, due: 5), Decided(4, "a")], "a", 2));

    [Fact]
    public void Find_WhatTheAccountNeverSettled_IsNoWorkOfIts() => Assert.Null(WorkProducts.Find(Code, [Accepted(0, due: 5), Decided(4, "a")], "b"));

    [Fact]
    public void Find_WhatCameInTimeAndLeftLate_IsAnOwnDelay() => Assert.Equal((1, 0), Delays([Accepted(0, due: 5), Decided(6, "a")]));

    [Fact]
    public void Find_WhatCameLate_IsExcused() => Assert.Equal((0, 1), Delays([Accepted(0, due: 5), Transferred(6), Decided(7, "a")]));

    /// <summary>Papers added, a payment or a supplement asked for, a stop: nobody handed the work over, so that the delay stays that of who had it.</summary>
    [Fact]
    public void Find_WhatWasTouchedButNotHandedOverAfterTheDueDay_IsAnOwnDelay() => Assert.All(
        new DossierEvent[]
        {
            new DossierEvent.ComponentsAdded(Stamp(6, "s"), []), new DossierEvent.Adjusted(Stamp(6, "p"), []), new DossierEvent.PaymentRequested(Stamp(6, "a"), Vnd.Of(1)),
            new DossierEvent.Stopped(Stamp(6, "a"), "Xác minh"), new DossierEvent.TaskCompleted(Stamp(6, "b"), AgencyCode.Parse("H49.22")),
            new DossierEvent.SupplementRequested(Stamp(6, "a"), [], "Thiếu"),
        },
        touched => Assert.Equal((1, 0), Delays([Accepted(0, due: 5), touched, Decided(7, "a")])));

    [Fact]
    public void Find_WhatASupplementMoved_IsInTime() =>
        Assert.Equal((0, 0), Delays([Accepted(0, due: 5), new DossierEvent.Supplemented(Stamp(8, "c"), [], Start.PlusDays(12)), Decided(11, "a")]));

    [Fact]
    public void Find_AfterAnApology_CountsToTheNewMoment() =>
        Assert.Equal((0, 0), Delays([Accepted(0, due: 5), new DossierEvent.Reappointed(Stamp(5, "a"), "Chờ", Start.PlusDays(9)), Decided(8, "a")]));

    [Fact]
    public void Find_WithoutADueMoment_IsNeverLate() => Assert.Equal((0, 0), Delays([Accepted(0, due: null), Decided(90, "a")]));

    [Theory]
    [InlineData("a", 1, 0)] // its own result
    [InlineData("b", 0, 1)] // somebody else's
    public void Find_ARedo_IsOfTheOneWhoDecidedBefore(string before, int own, int excused)
    {
        WorkProduct work = WorkProducts.Find(
            Code, [Accepted(0, due: 5), Decided(2, before), new DossierEvent.CorrectionRequested(Stamp(3, "c"), "Sai tên"), Decided(4, "a")], "a")!;
        Assert.Equal((own, excused), (work.OwnRedos, work.ExcusedRedos));
    }

    private static (int Own, int Excused) Delays(DossierEvent[] events) =>
        WorkProducts.Find(Code, events, "a") is { } work ? (work.OwnDelays, work.ExcusedDelays) : default;

    private static DossierEvent.Accepted Accepted(int day, int? due) => new(Stamp(day, "r"), due is { } days ? Start.PlusDays(days) : null);

    private static DossierEvent.Transferred Transferred(int day) => new(Stamp(day, "r"), AgencyCode.Parse("H49.22"));

    private static DossierEvent.Decided Decided(int day, string account) => new(Stamp(day, account), new("1/QĐ"));

    private static EventStamp Stamp(int day, string account) => new(Start.PlusDays(day), new(ActorKind.CompetentAgency, account));
}
