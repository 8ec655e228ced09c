namespace Guides.Checking;

/// <summary>The files of this repository, found from the folder that the program runs in.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "MongCai.Sdk.sln"))
            ? folder
            : FindRoot(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("No folder above the program holds MongCai.Sdk.sln."));
}
