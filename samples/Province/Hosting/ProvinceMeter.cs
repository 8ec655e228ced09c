using System.Diagnostics.Metrics;

namespace Province.Hosting;

/// <summary>What a silo counts, for those who watch it.</summary>
internal sealed class ProvinceMeter : IDisposable
{
    internal const string Name = "MongCai.Province";

    private readonly Meter meter = new(Name);
    private readonly Counter<long> facts;
    private readonly Counter<long> writes;
    private readonly Histogram<long> bytes;

    public ProvinceMeter()
    {
        facts = meter.CreateCounter<long>("province.facts", description: "Facts added or taken back, and stored.");
        writes = meter.CreateCounter<long>("province.month_writes", description: "States of months written.");
        bytes = meter.CreateHistogram<long>("province.month_bytes", "By", "The size of a state of a month.");
        Busy = meter.CreateCounter<long>("province.busy", description: "Calls that were asked to come back later.");
    }

    internal Counter<long> Busy { get; }

    internal void Stored(int size, int changes)
    {
        facts.Add(changes);
        writes.Add(1);
        bytes.Record(size);
    }

    public void Dispose() => meter.Dispose();
}
