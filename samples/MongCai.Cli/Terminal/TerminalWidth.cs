using System.Runtime.InteropServices;

namespace MongCai.Cli.Terminal;

/// <summary>How many columns the terminal has, asked of the system: the console of the framework would draw on it first.</summary>
internal static partial class TerminalWidth
{
    private const int StandardOutput = 1;

    /// <summary>The request for the size of a terminal (TIOCGWINSZ of Linux).</summary>
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The columns of the terminal that standard output is; null where it is none, or tells nothing.</summary>
    internal static int? OfProcess() =>
        Console.IsOutputRedirected ? null
        : !OperatingSystem.IsLinux() ? Console.WindowWidth
        : Ask(StandardOutput, GetWindowSize, out WindowSize size) == 0 && size.Columns > 0 ? size.Columns
        : null;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Ask(int file, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        private readonly ushort rows;
        internal readonly ushort Columns;
        private readonly ushort width;
        private readonly ushort height;
    }
}
