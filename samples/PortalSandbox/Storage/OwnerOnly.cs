namespace PortalSandbox.Storage;

/// <summary>Files that nobody but their owner reads or writes, from the moment they are made.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>How a new file is made so; elsewhere than on Unix the rights of its folder hold.</summary>
    internal static FileStreamOptions Making(FileStreamOptions options)
    {
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Mode;
        }

        return options;
    }

    /// <summary>Closes a file that is there to others.</summary>
    internal static void Close(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, Mode);
        }
    }
}
