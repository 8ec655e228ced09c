using System.Text.Json;

namespace MongCai.Domain.Tests.Conventions.Licences;

/// <summary>A package that a project of this repository stands on, itself or through others, in the version of the lock files.</summary>
internal sealed record LockedPackage(string Id, string Version)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What the project of a lock file stands on.</summary>
    public static IEnumerable<LockedPackage> Of(string lockFile)
    {
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project"
               select new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }

    /// <summary>A file of the package as it was restored.</summary>
    public string PathTo(string file) => Path.Combine(Folder, Id.ToLowerInvariant(), Version.ToLowerInvariant(), file.Replace('\\', '/'));
}
