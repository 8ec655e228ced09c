using MongCai.Domain.Agencies;
using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

public class OutreachPlanTests
{
    [Fact]
    public void Amend_OfAnApprovedPlan_IsTheNextVersionAndLeavesItLocked()
    {
        OutreachPlan.Approved first = Plans.Draft.Approve(Plans.Approval);
        OutreachPlan.Draft second = first.Amend([Plans.Articles]);
        Assert.Equal(("2026 version 1", "2026 version 2"), (first.ToString(), second.ToString()));
        Assert.Equal((2, 1), (first.Items.Count, second.Items.Count));
        Assert.Equal(Plans.Approval, first.Approval);
        Assert.Equal(2, second.With([Plans.Broadcasts]).Version); // written anew, still the same version
    }

    [Fact]
    public void Approve_ByADecisionOlderThanTheOneAmended_IsAWrongCall() =>
        Assert.Contains(
            "before that of the version it amends, 10/02/2026",
            Assert.Throws<ArgumentException>(() => Plans.Draft.Approve(Plans.Approval).Amend([]).With([Plans.Articles]).Approve(Plans.Approval with { On = new LocalDate(2026, 2, 9) })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B")] // shows nothing
    [InlineData("/")]
    public void Approve_WithoutANumber_IsAWrongCall(string number) => Assert.Throws<ArgumentException>(() => Plans.Draft.Approve(Plans.Approval with { Number = number }));

    [Fact]
    public void Draft_OfANullItem_IsAWrongCall() => Assert.Throws<ArgumentException>("items", () => OutreachPlan.Draft.Of(2026, [Plans.Articles, null!]));

    [Fact]
    public void Items_OfAPlan_CannotBeWritten() =>
        Assert.Throws<NotSupportedException>(() => ((IList<OutreachPlanItem>)Plans.Draft.Items)[0] = Plans.Articles with { Planned = -1 });

    public static TheoryData<string, OutreachPlanItem> WrongItems => new()
    {
        { "has no code", Plans.Articles with { Code = "" } },
        { "has no code", Plans.Articles with { Code = "\u3164" } },
        { "plans 0; expected 1 or more", Plans.Articles with { Planned = 0 } },
        { "plans 0 for each locality", Plans.Articles with { PerLocality = 0 } },
        { "weighs 0; expected more than 0", Plans.Articles with { Weight = 0 } },
        { "has the budget -1 đ", Plans.Articles with { Budget = Vnd.Of(-1) } },
        { "Two items have the code 'T1'", Plans.Articles with { Code = "T1" } },
    };

    [Theory]
    [MemberData(nameof(WrongItems))]
    public void Draft_OfAWrongItem_IsAWrongCall(string message, OutreachPlanItem item) =>
        Assert.Contains(
            message, Assert.Throws<ArgumentException>(() => OutreachPlan.Draft.Of(2026, [Plans.Broadcasts, item])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("06712", "2025-07-01", "2026-12-31", null)] // Phường Móng Cái 1 throughout
    [InlineData("06712/Khu 3", "2025-07-01", "2026-12-31", null)]
    [InlineData("06712", "2025-01-01", "2025-06-30", null)] // Phường Trần Phú throughout
    [InlineData("06712", "2025-01-01", "2025-12-31", "only from 1 November 2024 to 30 June 2025, not throughout the item")] // the code was reused on 1/7/2025
    [InlineData("194", "2026-01-01", "2026-12-31", "No unit bears the code 194")] // districts ended
    [InlineData("99999", "2026-01-01", "2026-12-31", "No unit bears the code 99999")]
    public void UncertainLocality_OfAPlan_IsACodeThatNamesNotOneUnitThroughout(string place, string from, string until, string? reason)
    {
        OutreachPlanItem item = Plans.Articles with { Localities = [Locality.Parse(place)], Days = new(Day(from), Day(until)) };
        IReadOnlyList<UncertainLocality> found = UncertainLocality.In(OutreachPlan.Draft.Of(2026, [item]), AdministrativeUnitRegister.QuangNinh);
        Assert.Equal(reason is null ? 0 : 1, found.Count);
        Assert.All(found, one => Assert.Contains(reason!, one.Reason.English, StringComparison.Ordinal));
        Assert.All(found, one => Assert.Equal(("T2", Locality.Parse(place)), (one.Item, one.Locality)));
    }

    [Fact]
    public void Coverage_OfTeams_IsThatOfTheirDays()
    {
        DigitalTeam team = new("TCN-03", [Plans.Hamlet], new(new(2026, 3, 1), null));
        Locality[] hamlets = [Plans.Hamlet, Locality.Parse("06712/Khu 4")];
        Assert.Equal(Ratio.Of(1, 2), DigitalTeam.Coverage([team], hamlets, new LocalDate(2026, 3, 1)));
        Assert.Equal(Ratio.Of(0, 2), DigitalTeam.Coverage([team], hamlets, new LocalDate(2026, 2, 28)));
        Assert.False(team.Serves(Plans.Ward, new LocalDate(2026, 3, 1))); // its hamlet, not the whole ward
    }

    [Fact]
    public void Served_StopsOfACar_AreThoseWithWorkOfItsOwnOnTheDay()
    {
        MobileRoute route = new("XE-1", [new(new LocalDate(2026, 3, 2), Plans.Ward, "Chợ 1"), new(new LocalDate(2026, 3, 3), Plans.Ward, "Chợ 2"), new(new LocalDate(2026, 3, 2), Plans.Other, "Chợ 3")]);
        OutreachActivity[] done = [Plans.Broadcast(3, Plans.Hamlet) with { By = "XE-1" }, Plans.Broadcast(3, Plans.Other) with { By = "XE-2" }];
        Assert.Equal(Ratio.Of(1, 3), route.Served(done));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
