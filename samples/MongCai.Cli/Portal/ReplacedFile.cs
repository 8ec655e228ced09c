using MongCai.Domain;

namespace MongCai.Cli.Portal;

/// <summary>
/// A file written beside another one, whose place it takes in one step when all of it is on the disk; without that step, nothing has changed.
/// </summary>
/// <remarks>Behind a symbolic link it is the target that is replaced; a pipe, a device or a folder never is.</remarks>
internal sealed class ReplacedFile : IDisposable
{
    internal const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string path;
    private readonly string temporary;
    private readonly FileStream content;
    private bool isCommitted;

    /// <summary>Begins the file with the rights given, or with those of the one that it replaces, or for its owner alone.</summary>
    /// <exception cref="UsageException">What is there is no regular file.</exception>
    internal ReplacedFile(string path, UnixFileMode? mode = null)
    {
        this.path = Target(path);
        temporary = $"{this.path}.{System.IO.Path.GetRandomFileName()}.part";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode ?? (File.Exists(this.path) ? File.GetUnixFileMode(this.path) : OwnerOnly);
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

    /// <remarks>The path is made full first, for the target of a link by its bare name would be looked for in the root.</remarks>
    private static string Target(string path)
    {
        string target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true)!.FullName;
        return FileType.IsRegularOrMissing(target)
            ? target
            : throw new UsageException(new BilingualText(
                $"Không ghi được tệp '{path}': đó là thư mục, ống dẫn hoặc thiết bị. Hãy cho một tệp thường.",
                $"The file '{path}' cannot be written: it is a folder, a pipe or a device. Give a regular file."));
    }
}
