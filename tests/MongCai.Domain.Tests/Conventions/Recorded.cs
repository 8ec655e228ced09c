using System.Reflection;
using PublicApiGenerator;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>A text that is kept in the repository and compared with what the code makes of it now.</summary>
internal static class Recorded
{
    /// <summary>Holds the public API of a package to its text: every namespace of it, those that it shares with others too.</summary>
    public static void MatchesApi(Assembly package, params string[] path) =>
        Matches(package.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }) + "\n", path);

    public static void Matches(string actual, params string[] path)
    {
        string file = Repository.PathTo(path);
        if (Environment.GetEnvironmentVariable("UPDATE_RECORDED") == "1")
        {
            File.WriteAllText(file, actual.ReplaceLineEndings("\n"));
        }

        Assert.True(File.Exists(file), $"{Path.GetFileName(file)} is not recorded yet: run the tests once with UPDATE_RECORDED=1 and read what it wrote.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
