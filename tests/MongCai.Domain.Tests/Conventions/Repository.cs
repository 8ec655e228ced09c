namespace MongCai.Domain.Tests.Conventions;

/// <summary>The files of this repository, found from the folder that the program or the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path from the root, with slashes.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "MongCai.Sdk.sln"))
            ? folder
            : FindRoot(Directory.GetParent(folder)?.FullName
                ?? throw new InvalidOperationException("The program runs outside the repository: no folder above it holds MongCai.Sdk.sln."));
}
