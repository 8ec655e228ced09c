using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers.Counters;
using MongCai.Domain.Officers.Evaluation;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>A day of 10,000 tickets and a year of 100,000 pieces of work: the tallies beside LINQ over the same generated values.</summary>
[MemoryDiagnoser]
public class OfficersDay
{
    private const int Tickets = 10_000;
    private const int Products = 100_000;
    private const int Seed = 766;
    private const int PromisedMinutes = 15;

    private static readonly EvaluationRule Rule = EvaluationRules.Official.Find("335/2025", new(2026, 12, 31))!;

    private readonly Ticket[] tickets = [.. Generate(new Random(Seed), Tickets, OfTicket)];

    private readonly WorkProduct[] products = [.. Generate(new Random(Seed), Products, OfProduct)];

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

    private static IEnumerable<T> Generate<T>(Random random, int count, Func<Random, T> make) => Enumerable.Range(0, count).Select(_ => make(random));

    private static Ticket OfTicket(Random random)
    {
        LocalDateTime taken = new LocalDateTime(2026, 8, 17, 7, 30).PlusSeconds(random.Next(8 * 3600));
        LocalDateTime called = taken.PlusSeconds(random.Next(2400));
        return Ticket.Take("HT-001", "civil status", taken).Call("Q" + random.Next(10), called).Start(called).Finish(called.PlusSeconds(random.Next(60, 1200)));
    }

    private static WorkProduct OfProduct(Random random) =>
        new(DossierCode.Parse("000.00.01.H49-260826-0001"), 1 + random.Next(4), random.Next(20) > 0, OwnRedos: random.Next(30) / 29, OwnDelays: random.Next(20) / 19);
}
