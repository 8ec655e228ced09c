namespace MongCai.Domain.Tests.Conventions.Licences;

/// <summary>
/// Every package that anything here stands on is in licences.csv with the licence that it states: what packages and the command line bring along as shipped,
/// what tests, benchmarks and samples use as here. UPDATE_RECORDED=1 writes the list anew; allowed-licences.csv beside it is written by people.
/// </summary>
public class LicencesTests
{
    private static readonly string[] Place = ["tests", "MongCai.Domain.Tests", "Conventions", "Licences"];

    /// <summary>What is inside the package of the domain and stands on the compiler that loads it.</summary>
    private static readonly string[] BringNothing = ["MongCai.Domain.Analyzers", "MongCai.Domain.CodeFixes"];

    private static readonly (string Id, string Licence, string Reach)[] Stated = [.. All()];
    private static readonly Dictionary<string, string> Allowed = Rows("allowed-licences.csv").ToDictionary(row => row[0], row => row[1]);

    [Fact]
    public void Licences_OfAllPackages_AreTheRecordedOnes() =>
        Recorded.Matches("package,licence,reach\n" + string.Concat(Stated.Select(one => $"{one.Id},{one.Licence},{one.Reach}\n")), [.. Place, "licences.csv"]);

    [Fact]
    public void Licences_OfAllPackages_AreAllowed() =>
        Assert.All(Stated, one => Assert.True(
            Allowed.TryGetValue(one.Licence, out string? reach) && (reach == "shipped" || one.Reach == "here"),
            $"{one.Id} states the licence {one.Licence}, which allowed-licences.csv does not allow where it is {one.Reach}. 'dotnet nuget why MongCai.Sdk.sln {one.Id}' "
                + "says who brings it; read the licence, then add a line, or do without the package."));

    [Fact]
    public void AllowedLicences_AreAllInUse() => Assert.Empty(Allowed.Keys.Except(Stated.Select(one => one.Licence)));

    private static IEnumerable<(string Id, string Licence, string Reach)> All()
    {
        string[] files = Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories);
        HashSet<string> shipped = [.. files.Where(IsShipped).SelectMany(LockedPackage.Of).Select(package => package.Id)];
        return from package in files.SelectMany(LockedPackage.Of).Distinct().GroupBy(package => package.Id).OrderBy(package => package.Key, StringComparer.Ordinal)
               from licence in package.Select(StatedLicence.Of).Distinct().Order(StringComparer.Ordinal)
               select (package.Key, licence, shipped.Contains(package.Key) ? "shipped" : "here");
    }

    private static bool IsShipped(string lockFile)
    {
        string place = Path.GetRelativePath(Repository.Root, lockFile).Replace('\\', '/');
        return place.StartsWith("samples/MongCai.Cli/", StringComparison.Ordinal)
            || (place.StartsWith("src/", StringComparison.Ordinal) && !BringNothing.Any(project => place.Contains(project, StringComparison.Ordinal)));
    }

    private static IEnumerable<string[]> Rows(string file) =>
        Repository.Read([.. Place, file]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',', 3));
}
