using System.Diagnostics;

namespace PortalSandbox.Hosting;

/// <summary>The sandbox in a process of its own, which can be killed without warning and started again over the same database.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>The variable that names the program of another build of the server, to compare two.</summary>
    private const string Program = "MONGCAI_SERVER";

    private readonly ProcessStartInfo start;
    private Process? process;

    internal ServerProcess(string database, string secret)
    {
        Address = new(Invariant($"http://127.0.0.1:{LoopbackPorts.Free()}"));
        string program = Environment.GetEnvironmentVariable(Program) ?? Environment.ProcessPath!;
        start = OwnProgram.Start(program, "--urls", Address.ToString(), "--database", database, "--requests-per-minute", "100000000");
        start.Environment["PORTAL_SANDBOX_SECRET"] = secret;
    }

    internal Uri Address { get; }

    /// <summary>The time that the process has had of the processors.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the process and waits until it answers.</summary>
    internal async Task StartAsync(CancellationToken cancellationToken)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Console.Error.Write(line.Data is { } text ? text + "\n" : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using HttpClient http = new() { BaseAddress = Address };
        while (!await IsReadyAsync(http, cancellationToken).ConfigureAwait(false))
        {
            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Kills the process with SIGKILL: it has no time for a last word.</summary>
    internal async Task KillAsync(CancellationToken cancellationToken)
    {
        process!.Kill();
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
    }

    private async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        if (process!.HasExited)
        {
            throw new InvalidOperationException(Invariant($"The server ended with code {process.ExitCode} before it was ready."));
        }

        try
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("/readyz", UriKind.Relative), cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
