using System.Runtime.InteropServices;
using System.Text;

namespace PortalSandbox.Storage;

/// <summary>
/// What tells a file from every other that is there at the same time: its device and its number on it. Elsewhere than on Linux all are alike.
/// </summary>
internal readonly partial record struct FileNumber(ulong Device, ulong Number)
{
    private const int CurrentFolder = -100;
    private const uint NumberOfFile = 0x100;
    private const int SizeOfStatx = 256;
    private const int OffsetOfNumber = 32;
    private const int OffsetOfDevice = 136;

    /// <summary>The number of what a path leads to now; null where nothing is there.</summary>
    internal static FileNumber? At(string path)
    {
        byte[] status = new byte[SizeOfStatx];
        return OperatingSystem.IsLinux() && Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, NumberOfFile, status) == 0
            ? new(BitConverter.ToUInt64(status, OffsetOfDevice), BitConverter.ToUInt64(status, OffsetOfNumber))
            : File.Exists(path) ? default(FileNumber) : null;
    }

    /// <summary>Linux's statx(2), whose answer has one layout on all machines.</summary>
    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, [In] byte[] path, int flags, uint mask, [Out] byte[] status);
}
