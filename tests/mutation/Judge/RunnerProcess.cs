using System.Diagnostics;
using System.Globalization;

namespace MongCai.Mutation;

/// <summary>A <see cref="Runner"/> in a process of its own, which a mutant may bring down.</summary>
internal sealed class RunnerProcess : IDisposable
{
    private readonly Process process;

    /// <param name="suite">The assembly of the tests, the one under test, and the filter.</param>
    /// <param name="active">The mutant that is on from the first moment; −1 for none.</param>
    public RunnerProcess(IEnumerable<string> suite, int active = -1)
    {
        ProcessStartInfo start = new(
            Environment.ProcessPath!,
            [Environment.GetCommandLineArgs()[0], "--run", active.ToString(CultureInfo.InvariantCulture), .. suite])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x100000000" },
        };
        process = Process.Start(start)!;
    }

    /// <summary>The answer to an order; null if the process ended over it.</summary>
    public string? Ask(params IEnumerable<string> order)
    {
        process.StandardInput.WriteLine(string.Join(' ', order));
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine();
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
