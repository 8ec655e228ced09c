using System.Globalization;
using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Benchmarks;

/// <summary>The three-way match of generated books: against grouping all lines by their reference. The largest size has a million lines in each book.</summary>
[MemoryDiagnoser]
public class PaymentsReconcile
{
    private Obligation[] obligations = [];
    private MoneyLine[] gateway = [];
    private MoneyLine[] bank = [];

    [Params(10_000, 1_000_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void MakeBooks()
    {
        string[] references = [.. Enumerable.Range(0, Lines).Select(number => "000.00.01.H49-260817-" + number.ToString("D7", CultureInfo.InvariantCulture))];
        obligations = [.. references.Select(reference => new Obligation(reference, Vnd.Of(20_000), true))];
        gateway = [.. references.Where((_, index) => index % 97 != 0).Select(reference => new MoneyLine(reference, reference, Vnd.Of(20_000)))];
        bank =
            [.. references.Where((_, index) => index % 89 != 0)
            .Select((reference, index) => new MoneyLine(reference, reference, Vnd.Of(index % 83 == 0 ? 19_000 : 20_000)))];
    }

    [Benchmark(Baseline = true)]
    public int GroupByReference()
    {
        ILookup<string, MoneyLine> atGateway = gateway.ToLookup(line => line.Reference, StringComparer.Ordinal);
        ILookup<string, MoneyLine> atBank = bank.ToLookup(line => line.Reference, StringComparer.Ordinal);
        return obligations.Count(
            due => atGateway[due.Reference].Any(line => line.Amount == due.Amount) && atBank[due.Reference].Any(line => line.Amount == due.Amount));
    }

    [Benchmark]
    public ReconciliationTotals ThreeWay() => Reconciliation.Of(obligations, gateway, bank).Totals;
}
