using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>A day of 10,000 tickets and a year of 100,000 pieces of work: the tallies beside LINQ over the same generated values.</summary>
[MemoryDiagnoser]
public class OfficersDay
{
    private const int Tickets = 10_000;
    private const int Products = 100_000;
    private const int PromisedMinutes = 15;

    private static readonly EvaluationRule Rule = EvaluationRules.Official.Find("335/2025", new(2026, 12, 31))!;

    private readonly Ticket[] tickets = [.. Enumerable.Range(0, Tickets).Select(OfTicket)];

    private readonly WorkProduct[] products = [.. Enumerable.Range(0, Products).Select(OfProduct)];

    [Benchmark(Description = "tickets, LINQ", OperationsPerInvoke = Tickets)]
    public (double Mean, int Within, int Counters) TicketsByLinq() => (
        tickets.Average(ticket => ticket.Wait!.Value.TotalMinutes),
        tickets.Count(ticket => ticket.Wait <= Duration.FromMinutes(PromisedMinutes)),
        tickets.GroupBy(ticket => ticket.Counter).Select(counter => (counter.Key, Minutes: counter.Sum(ticket => ticket.Served.TotalMinutes))).Count());

    [Benchmark(Description = "tickets, TicketTally", OperationsPerInvoke = Tickets)]
    public TicketTally TicketsByTally()
    {
        TicketTally tally = TicketTally.Empty();
        foreach (Ticket ticket in tickets)
        {
            tally.Add(ticket);
        }

        return tally;
    }

    [Benchmark(Description = "work, LINQ", OperationsPerInvoke = Products)]
    public (decimal Accepted, decimal Good, decimal OnTime) WorkByLinq() => (
        products.Where(one => one.IsAccepted).Sum(one => one.Factor),
        products.Where(one => one.IsAccepted).Sum(one => one.Factor * Math.Max(0, 1 - (0.25m * one.OwnRedos))),
        products.Where(one => one.IsAccepted).Sum(one => one.Factor * Math.Max(0, 1 - (0.25m * one.OwnDelays))));

    [Benchmark(Description = "work, WorkTotals", OperationsPerInvoke = Products)]
    public OfficerScore WorkByTotals()
    {
        WorkTotals work = default;
        foreach (WorkProduct product in products)
        {
            work += product.Under(Rule);
        }

        return OfficerScore.Of(Rule, work, 27);
    }

    private static Ticket OfTicket(int number)
    {
        LocalDateTime taken = new LocalDateTime(2026, 8, 17, 7, 30).PlusSeconds(Mixed(number, 8 * 3600));
        LocalDateTime called = taken.PlusSeconds(Mixed(number + Tickets, 2400));
        string counter = "Q" + (char)('0' + Mixed(number, 10));
        return Ticket.Take("HT-001", "civil status", taken).Call(counter, called).Start(called).Finish(called.PlusSeconds(60 + Mixed(number, 1140)));
    }

    private static WorkProduct OfProduct(int number) => new(
        DossierCode.Parse("000.00.01.H49-260826-0001"), 1 + Mixed(number, 4), Mixed(number, 20) > 0, OwnRedos: Mixed(number, 30) / 29,
        OwnDelays: Mixed(number, 23) / 22);

    /// <summary>A number below the bound that looks like chance, and is the same at every run.</summary>
    private static int Mixed(int number, int bound) => (int)(unchecked((uint)number * 2_654_435_761u) >> 8) % bound;
}
