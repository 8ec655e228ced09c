using System.Diagnostics;
using PortalSandbox.Hosting;

namespace Province.Hosting;

/// <summary>A silo in a process of its own, which can be killed without warning, asked to leave, and started again.</summary>
internal sealed class SiloProcess(string name, string database, IReadOnlyList<string> options, params IReadOnlyList<(string Name, string Value)> environment)
    : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private Process? process;

    internal string Name => name;

    internal Uri Address { get; private set; } = new("http://127.0.0.1");

    internal bool IsRunning => process is { HasExited: false };

    /// <summary>The processor time of the process that runs, and the most memory that it had.</summary>
    internal (TimeSpan Processor, long Memory) Use
    {
        get
        {
            process!.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
    }

    /// <summary>Starts the silo on free ports and waits until it says that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in time; the message has its last words.</exception>
    internal async Task StartAsync(params IReadOnlyList<string> more)
    {
        int[] ports = LoopbackPorts.Free(3);
        Address = new(Invariant($"http://127.0.0.1:{ports[2]}"));
        ProcessStartInfo start = OwnProgram.Start(
            Environment.ProcessPath!,
            ["silo", "--silo-port", Text(ports[0]), "--gateway-port", Text(ports[1]), "--http-port", Text(ports[2]), .. options, .. more]);
        start.Environment["MONGCAI_POSTGRES"] = database;
        foreach ((string variable, string value) in environment)
        {
            start.Environment[variable] = value;
        }

        Queue<string> lastWords = new();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilReadyAsync(lastWords);

        void Keep(string? line)
        {
            lock (lastWords)
            {
                lastWords.Enqueue(line ?? "");
                while (lastWords.Count > 20)
                {
                    lastWords.Dequeue();
                }
            }
        }
    }

    /// <summary>Ends the process without a warning (SIGKILL).</summary>
    internal void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks the silo to leave (SIGTERM), and waits until it has.</summary>
    internal async Task LeaveAsync()
    {
        PosixSignals.Terminate(process!.Id);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (IsRunning)
        {
            Kill();
        }

        process?.Dispose();
    }

    private async Task WaitUntilReadyAsync(Queue<string> lastWords)
    {
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(5) };
        long start = TimeProvider.System.GetTimestamp();
        while (!await IsReadyAsync(client))
        {
            if (process!.HasExited || TimeProvider.System.GetElapsedTime(start) > LongestStart)
            {
                lock (lastWords)
                {
                    throw new InvalidOperationException($"{name} {(process.HasExited ? "ended" : "was not ready in time")}: {string.Join('\n', lastWords)}");
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(Address, "/readyz"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static string Text(int number) => Invariant($"{number}");
}
