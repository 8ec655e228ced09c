namespace MongCai.Cli.Portal;

/// <summary>A file written beside another one, whose place it takes in one step when all of it is on the disk; without that step, nothing has changed.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private readonly FileStream content;
    private bool isCommitted;

    /// <summary>Begins the file with the rights of the one that it replaces, or with those given.</summary>
    internal ReplacedFile(string path, UnixFileMode? mode = null)
    {
        this.path = path;
        temporary = $"{path}.{System.IO.Path.GetRandomFileName()}.part";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode ?? (File.Exists(path) ? File.GetUnixFileMode(path) : null);
        }

        content = new(temporary, options);
    }

    internal Stream Content => content;

    internal void Commit()
    {
        content.Flush(flushToDisk: true);
        content.Dispose();
        File.Move(temporary, path, overwrite: true);
        isCommitted = true;
    }

    public void Dispose()
    {
        content.Dispose();
        if (!isCommitted)
        {
            File.Delete(temporary);
        }
    }
}
