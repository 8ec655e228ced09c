using System.Runtime.InteropServices;
using System.Text;

namespace MongCai.Cli.Portal;

/// <summary>What stands at a path, asked without opening it: opening a pipe waits, and opening a device may do something.</summary>
internal static partial class FileType
{
    private const int CurrentFolder = -100;
    private const uint TypeAndMode = 1;
    private const int SizeOfStatx = 256;
    private const int OffsetOfMode = 28;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether a file can be written there: on Linux by its type, elsewhere where it is no folder.</summary>
    internal static bool IsRegularOrMissing(string path)
    {
        if (!File.Exists(path))
        {
            return !Directory.Exists(path);
        }

        byte[] status = new byte[SizeOfStatx];
        return !OperatingSystem.IsLinux() || Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeAndMode, status) != 0
            || (BitConverter.ToUInt16(status, OffsetOfMode) & TypeBits) == Regular;
    }

    /// <summary>Linux's statx(2), whose answer has one layout on all machines.</summary>
    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, [In] byte[] path, int flags, uint mask, [Out] byte[] status);
}
