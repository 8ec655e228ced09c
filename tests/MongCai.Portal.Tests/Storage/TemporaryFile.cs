namespace MongCai.Portal.Tests.Storage;

/// <summary>A database of SQLite in a folder of its own, which is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mongcai-portal-");

    internal string Path => System.IO.Path.Combine(folder.FullName, "portal.db");

    internal string ConnectionString => "Data Source=" + Path;

    public void Dispose() => folder.Delete(recursive: true);
}
