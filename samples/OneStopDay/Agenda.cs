using NodaTime;

namespace OneStopDay;

/// <summary>What is to be done and when. Things of one moment are done in the order they were put down.</summary>
internal sealed class Agenda
{
    private readonly List<(LocalDateTime At, Func<Task> Do)> things = [];

    internal void Add(LocalDateTime at, Func<Task> thing) => things.Add((at, thing));

    /// <summary>Does everything in the order of time, the clock moved on before each.</summary>
    internal async Task RunAsync(DayClock clock)
    {
        foreach ((LocalDateTime at, Func<Task> thing) in things.OrderBy(thing => thing.At))
        {
            clock.MoveTo(at);
            await thing().ConfigureAwait(false);
        }
    }
}
