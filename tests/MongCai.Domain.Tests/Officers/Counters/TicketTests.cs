using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Domain.Tests.Officers.Counters;

public class TicketTests
{
    private static readonly LocalDateTime Eight = new(2026, 8, 17, 8, 0);

    private static readonly Gen<Ticket> Tickets = Gen.Select(
        Gen.Int[0, 36_000], Gen.Int[0, 7_200], Gen.Int[0, 3_600], Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, 5])
        .Select((at, wait, service, counter, fate, priority) => fate == 0 ? Missed(at, wait, priority) : One(at, wait, service, "Q" + counter, priority, fate == 1));

    [Fact]
    public void Finish_AfterATransfer_KeepsNumberWaitAndAllService()
    {
        Ticket ticket = Ticket.Take("HT-012", "civil status", Eight).Call("Q6", At(5)).Call("Q6", At(6)).Start(At(7)).Transfer("land", At(10))
            .Call("Q2", At(20)).Start(At(21)).Finish(At(26), AgencyCode.Parse("H49.22"));
        Assert.Equal(
            ("HT-012", "land", "Q2", 3, 1, TicketState.Done), (ticket.Number, ticket.Service, ticket.Counter, ticket.Calls, ticket.Transfers, ticket.State));
        Assert.Equal((Duration.FromMinutes(7), Duration.FromMinutes(8)), (ticket.Wait, ticket.Served));
        Assert.Equal("HT-012: Done", ticket.ToString());
    }

    [Fact]
    public void Moves_ThatTheStateDoesNotAllow_SayWhatItIsAndMustBe()
    {
        Ticket taken = Ticket.Take("HT-012", "civil status", Eight);
        Assert.Equal(
            "The ticket HT-012 is Waiting; expected Called for it to become Serving.",
            Assert.Throws<InvalidOperationException>(() => taken.Start(At(1))).Message);
        Ticket absent = taken.Call("Q1", At(1)).MarkAbsent(At(3));
        Assert.Equal(
            "The ticket HT-012 is Absent; expected Waiting or Called for it to become Called.",
            Assert.Throws<InvalidOperationException>(() => absent.Call("Q1", At(4))).Message);
        Assert.Throws<InvalidOperationException>(() => absent.Finish(At(4)));
        Assert.Throws<InvalidOperationException>(() => taken.Transfer("land", At(4)));
    }

    [Fact]
    public void Moves_BackInTime_AreRefused() =>
        Assert.StartsWith(
            "The ticket HT-012 moved at 2026-08-17T08:00:00 already",
            Assert.Throws<ArgumentOutOfRangeException>(() => Ticket.Take("HT-012", "x", Eight).Call("Q1", At(-1))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Take_WithoutANumberOrAService_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Ticket.Take(" ", "x", Eight));
        Assert.Throws<ArgumentException>(() => Ticket.Take("1", "", Eight));
    }

    [Fact]
    public void Tally_OfADay_GivesWaitsByHand()
    {
        TicketTally tally = Sum([One(0, 60, 600, "Q1", 0), One(0, 61, 300, "Q1", 1), One(0, 600, 900, "Q2", 0, isForOthers: true), Missed(0, 30, 0)]);
        Assert.Equal((3, 1, 1, 1), (tally.Served, tally.Absent, tally.Priority, tally.ForOthers));
        Assert.Equal([Ratio.Of(0, 3), Ratio.Of(1, 3), Ratio.Of(2, 3), Ratio.Of(3, 3), Ratio.Of(3, 3)], ((int[])[0, 1, 2, 10, 5_000]).Select(tally.WaitedAtMost)); // 61 seconds are more than a minute
        Assert.Equal((1, 2, 10), (tally.MinutesFor(33), tally.MinutesFor(34), tally.MinutesFor(100)));
        Assert.Equal((0.25m, 0.5m, 0m), (tally.Utilisation("Q1", 60), tally.Utilisation("Q2", 30), tally.Utilisation("Q9", 60)));
        Assert.Equal((2, 1, 0), (tally.ServedAt("Q1"), tally.ServedAt("Q2"), tally.ServedAt("Q9")));
        Assert.Equal(10, tally.MeanServiceMinutes);
        Assert.Equal(721m / 180, tally.MeanWaitMinutes);
        Assert.Equal(["Q1", "Q2"], tally.Counters);
        Assert.Equal((1, 0), (tally.ReceivedFor(AgencyCode.Parse("H49.22")), tally.ReceivedFor(AgencyCode.Parse("H49.23"))));
    }

    [Fact]
    public void ReceivedFor_AnAgencyInTwoSpellings_CountsItOnce()
    {
        Ticket For(string agency) => Ticket.Take("1", "x", Eight).Call("Q1", At(1)).Start(At(1)).Finish(At(2), AgencyCode.Parse(agency));
        TicketTally tally = TicketTally.Merge(Sum([For("01.H49")]), Sum([For("000.00.01.H49"), For("02.H49")]));
        Assert.Equal((2, 2), (tally.ReceivedFor(AgencyCode.Parse("01.H49")), tally.ReceivedFor(AgencyCode.Parse("000.00.01.H49"))));
    }

    [Fact]
    public void Tally_OfNobody_IsNoData()
    {
        TicketTally tally = TicketTally.Empty();
        Assert.Equal((null, null, null, default(Ratio)), (tally.MeanWaitMinutes, tally.MeanServiceMinutes, tally.MinutesFor(90), tally.WaitedAtMost(10)));
    }

    [Fact]
    public void Add_OfAnOpenTicket_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TicketTally.Empty().Add(Ticket.Take("1", "x", Eight)));
        Assert.Throws<ArgumentException>(() => TicketTally.Empty().Add(One(0, 86_401, 1, "Q1", 0))); // of another day
    }

    [Fact]
    public void Figures_OutOfTheirRange_AreRefused()
    {
        TicketTally tally = TicketTally.Empty();
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.WaitedAtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.MinutesFor(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.MinutesFor(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Utilisation("Q1", 0));
    }

    [Fact]
    public void Tally_OfAnyTickets_IsWhatLinqCounts() => Tickets.Array[0, 60].Sample(
        tickets =>
        {
            TicketTally tally = Sum(tickets);
            Ticket[] served = [.. tickets.Where(ticket => ticket.State == TicketState.Done)];
            Assert.Equal((served.Length, tickets.Length - served.Length), (tally.Served, tally.Absent));
            Assert.Equal(Ratio.Of(served.Count(ticket => ticket.Wait <= Duration.FromMinutes(17)), served.Length), tally.WaitedAtMost(17));
            Assert.Equal(
                served.Length == 0 ? null : (decimal)served.Average(ticket => ticket.Wait!.Value.TotalMinutes),
                tally.MeanWaitMinutes,
                (one, other) => one == other || Math.Abs(one!.Value - other!.Value) < 0.0001m);
            Assert.True(tally.MinutesFor(90) is not { } minutes || tally.WaitedAtMost(minutes) is var within && 10 * within.Part >= 9 * within.Whole);
        },
        iter: Runs.Of(300));

    [Fact]
    public void Merge_OfAnySplit_IsTheSame() => Gen.Select(Tickets.Array[0, 40], Gen.Int[0, 40]).Sample(
        (tickets, at) =>
        {
            int split = Math.Min(at, tickets.Length);
            (TicketTally whole, TicketTally merged) = (Sum(tickets), TicketTally.Merge(Sum(tickets[split..]), Sum(tickets[..split])));
            Assert.Equal(whole.ToString(), merged.ToString());
            Assert.Equal(whole.Counters.Select(whole.ServedAt), merged.Counters.Select(merged.ServedAt));
            Assert.All(Enumerable.Range(0, 121), minutes => Assert.Equal(whole.WaitedAtMost(minutes), merged.WaitedAtMost(minutes)));
            Assert.Equal(
                (whole.Priority, whole.ReceivedFor(AgencyCode.Parse("H49.22")), whole.MeanServiceMinutes),
                (merged.Priority, merged.ReceivedFor(AgencyCode.Parse("H49.22")), merged.MeanServiceMinutes));
        },
        iter: Runs.Of(200));

    [Fact]
    public void Wait_OverMonths_IsThatTime_AndIsNotCounted()
    {
        LocalDateTime later = Eight.PlusMonths(2);
        Ticket ticket = Ticket.Take("HT-012", "civil status", Eight).Call("Q6", later).Start(later).Finish(later.PlusMonths(3));
        Assert.Equal((Duration.FromDays(61), Duration.FromDays(92)), (ticket.Wait, ticket.Served));
        Assert.Contains("on its day", Assert.Throws<ArgumentException>(() => TicketTally.Empty().Add(ticket)).Message, StringComparison.Ordinal);
    }

    private static Ticket One(int at, int wait, int service, string counter, int priority, bool isForOthers = false)
    {
        Ticket called = Ticket.Take("HT-001", "civil status", Eight.PlusSeconds(at), (TicketPriority)priority).Call(counter, Eight.PlusSeconds(at + wait));
        return called.Start(Eight.PlusSeconds(at + wait)).Finish(Eight.PlusSeconds(at + wait + service), isForOthers ? AgencyCode.Parse("H49.22") : null);
    }

    private static Ticket Missed(int at, int wait, int priority) =>
        Ticket.Take("HT-002", "land", Eight.PlusSeconds(at), (TicketPriority)priority).Call("Q1", Eight.PlusSeconds(at + wait))
            .MarkAbsent(Eight.PlusSeconds(at + wait));

    private static LocalDateTime At(int minutes) => Eight.PlusMinutes(minutes);

    private static TicketTally Sum(IEnumerable<Ticket> tickets)
    {
        TicketTally tally = TicketTally.Empty();
        foreach (Ticket ticket in tickets)
        {
            tally.Add(ticket);
        }

        return tally;
    }
}
