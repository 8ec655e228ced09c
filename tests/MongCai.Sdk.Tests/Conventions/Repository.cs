namespace MongCai.Sdk.Tests.Conventions;

/// <summary>The files of this repository, found from the folder that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "MongCai.Sdk.sln"))
            ? folder
            : FindRoot(Directory.GetParent(folder)?.FullName
                ?? throw new InvalidOperationException("The tests run outside the repository: no folder above them holds MongCai.Sdk.sln."));
}
