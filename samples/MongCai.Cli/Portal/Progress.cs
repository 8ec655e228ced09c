namespace MongCai.Cli.Portal;

/// <summary>One line on a terminal that says how far a command is; nothing where there is no terminal.</summary>
internal sealed class Progress(PortalHost host, TextWriter terminal, string noun, long? total = null) : IDisposable
{
    private const int Width = 30;
    private const string EraseLine = "\r\e[K";
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private long? shownAt;
    private long done;

    internal void Step()
    {
        done++;
        if (host.IsErrorTerminal && (shownAt is not { } last || host.Time.GetElapsedTime(last) >= Pace))
        {
            shownAt = host.Time.GetTimestamp();
            terminal.Write(EraseLine + (total is { } all and > 0 ? Invariant($"[{Bar(all)}] {done}/{all} {noun}") : Invariant($"{done} {noun}")));
        }
    }

    /// <summary>Takes the line away, so that messages stand alone.</summary>
    public void Dispose()
    {
        if (shownAt is not null)
        {
            terminal.Write(EraseLine);
        }
    }

    private string Bar(long all)
    {
        int full = (int)Math.Min(Width, Width * done / all);
        return new string('#', full) + new string('.', Width - full);
    }
}
