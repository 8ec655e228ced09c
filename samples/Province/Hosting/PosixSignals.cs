using System.Diagnostics;

namespace Province.Hosting;

/// <summary>What .NET sends to no other process: a signal that can be answered.</summary>
internal static class PosixSignals
{
    internal static void Terminate(int process)
    {
        using Process kill = Process.Start("kill", ["-TERM", Invariant($"{process}")]);
        kill.WaitForExit();
    }
}
