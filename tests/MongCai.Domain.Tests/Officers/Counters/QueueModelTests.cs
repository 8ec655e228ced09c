using CsCheck;
using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Counters;

public class QueueModelTests
{
    private static readonly Gen<(decimal Arrivals, decimal Minutes, int Counters)> Stable =
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 40], Gen.Int[1, 12])
            .Select((arrivals, minutes, spare) => ((decimal)arrivals, (decimal)minutes, (arrivals * minutes / 60) + spare));

    [Theory]
    [InlineData(12, 15, 4, 3, 0.75, 0.509434, 7.6415)]
    [InlineData(20, 6, 3, 2, 0.666667, 0.444444, 2.6667)]
    [InlineData(6, 5, 1, 0.5, 0.5, 0.5, 5)] // one counter: the wait is ρ·s/(1 − ρ)
    [InlineData(0, 5, 1, 0, 0, 0, 0)] // nobody comes
    public void Waits_OfAQueue_AreThoseOfErlang(int arrivals, int minutes, int counters, double load, double utilisation, double probability, double wait)
    {
        QueueModel queue = QueueModel.Of(arrivals, minutes, counters);
        Assert.Equal(load, (double)queue.Load, 1e-6);
        Assert.Equal(utilisation, (double)queue.Utilisation, 1e-6);
        Assert.Equal(probability, queue.WaitProbability!.Value, 1e-6);
        Assert.Equal(wait, queue.MeanWaitMinutes!.Value, 1e-4);
        Assert.Equal(wait * arrivals / 60, queue.MeanWaiting!.Value, 1e-4); // Little's law
    }

    [Fact]
    public void WaitProbabilityOver_OfMinutes_FallsWithThem()
    {
        QueueModel queue = QueueModel.Of(12, 15, 4);
        Assert.Equal(0.261552, queue.WaitProbabilityOver(10)!.Value, 1e-6);
        Assert.Equal(queue.WaitProbability, queue.WaitProbabilityOver(0));
    }

    [Theory]
    [InlineData(12, 15, 3)] // as many counters as the load
    [InlineData(12, 15, 2)]
    public void Waits_OfAQueueThatOnlyGrows_AreUnknown(int arrivals, int minutes, int counters)
    {
        QueueModel queue = QueueModel.Of(arrivals, minutes, counters);
        Assert.False(queue.IsStable);
        Assert.Equal((null, null, null, null), (queue.WaitProbability, queue.MeanWaitMinutes, queue.MeanWaiting, queue.WaitProbabilityOver(5)));
        Assert.True(queue.Utilisation >= 1);
    }

    [Theory]
    [InlineData(12, 15, 10, 0.9, 5)]
    [InlineData(12, 15, 10, 0.73, 4)] // 26.2 % wait longer at four
    [InlineData(12, 15, 10, 0, 4)] // a promise to nobody still needs a queue that ends
    [InlineData(0, 15, 0, 0.9, 1)]
    public void Smallest_ForAPromise_IsTheFewestCounters(int arrivals, int minutes, int target, double share, int counters) =>
        Assert.Equal(counters, QueueModel.Smallest(arrivals, minutes, target, (decimal)share).Counters);

    [Fact]
    public void Smallest_OfAnyQueue_KeepsThePromiseWhichOneFewerBreaks() => Gen.Select(Stable, Gen.Int[0, 30], Gen.Int[0, 99]).Sample(
        (queue, target, percent) =>
        {
            decimal share = percent / 100m;
            QueueModel smallest = QueueModel.Smallest(queue.Arrivals, queue.Minutes, target, share);
            Assert.True(smallest.WaitProbabilityOver(target) <= (double)(1 - share));
            Assert.True(smallest.Counters == 1 || !(QueueModel.Of(queue.Arrivals, queue.Minutes, smallest.Counters - 1).WaitProbabilityOver(target) <= (double)(1 - share)));
        },
        iter: Runs.Of(300));

    [Fact]
    public void WaitProbability_OfAnyQueue_IsTheFormulaWithFactorials() => Stable.Sample(
        queue => Assert.Equal(
            WithFactorials((double)(queue.Arrivals * queue.Minutes / 60), queue.Counters),
            QueueModel.Of(queue.Arrivals, queue.Minutes, queue.Counters).WaitProbability!.Value,
            1e-9),
        iter: Runs.Of(300));

    [Fact]
    public void WaitProbability_OfThousandsOfCounters_IsAProbability() => Assert.InRange(QueueModel.Of(39_960, 15, 10_000).WaitProbability!.Value, 0.1, 1);

    [Theory]
    [InlineData(-1, 15, 4, "arrivalsPerHour")]
    [InlineData(12, 0, 4, "serviceMinutes")]
    [InlineData(12, 15, 0, "counters")]
    [InlineData(12, 15, 10_001, "counters")]
    public void Of_ValuesOutOfRange_AreRefused(int arrivals, int minutes, int counters, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => QueueModel.Of(arrivals, minutes, counters)).ParamName);

    [Theory]
    [InlineData(12, -1, 0.9, "targetMinutes")]
    [InlineData(12, 10, 1, "share")] // nothing is certain
    [InlineData(12, 10, -0.1, "share")]
    [InlineData(60_000, 10, 0.9, "arrivalsPerHour")] // a load of 15,000
    public void Smallest_OfAPromiseThatCannotBeKept_IsRefused(int arrivals, int target, double share, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => QueueModel.Smallest(arrivals, 15, target, (decimal)share)).ParamName);

    [Fact]
    public void Utilisation_OfTheDefaultValue_NamesTheWayOut() =>
        Assert.Contains("QueueModel.Of", Assert.Throws<InvalidOperationException>(() => default(QueueModel).Utilisation).Message, StringComparison.Ordinal);

    /// <summary>The formula as textbooks print it: sums of aᵏ/k!.</summary>
    private static double WithFactorials(double load, int counters)
    {
        double[] terms = [.. Enumerable.Range(0, counters + 1).Select(k => Math.Pow(load, k) / Enumerable.Range(1, k).Aggregate(1.0, (product, one) => product * one))];
        double waiting = terms[counters] * counters / (counters - load);
        return waiting / (terms[..counters].Sum() + waiting);
    }
}
