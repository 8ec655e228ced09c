using System.Xml.Linq;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>A package stands on the one before it (src/DESIGN.md, "Packages") and uses what is public there, as every other program does.</summary>
public class PackagesTests
{
    private static readonly string[] Packages = [.. Directory.GetDirectories(Repository.PathTo("src")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [InlineData("MongCai.Domain")] // pure: nothing of the house
    [InlineData("MongCai.Sdk", "MongCai.Domain")] // the client speaks of the domain
    [InlineData("MongCai.EntityFrameworkCore", "MongCai.Sdk")] // what a webhook endpoint remembers is the client's interface
    [InlineData("MongCai.Portal", "MongCai.Sdk")] // the server answers the client's contract
    [InlineData("MongCai.AspNetCore", "MongCai.Portal")] // it hosts the server, and what the client's contract says
    [InlineData("MongCai.Sdk.Testing", "MongCai.Portal")] // the fake is the server in process
    public void Package_StandsOn_TheOneBeforeIt(string package, params string[] before) =>
        Assert.Equal(before, Included(package, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Internals_OfAPackage_AreForItsTestsAlone() =>
        Assert.All(Packages, package => Assert.Empty(Included(package, "InternalsVisibleTo").Intersect(Packages)));

    /// <summary>The generator of log messages writes its classes in no steady order: with two of them, two builds would not give the same bytes.</summary>
    [Fact]
    public void WhatAPackageLogs_StandsInOneFile() =>
        Assert.All(Packages, package => Assert.InRange(FilesThatLog(package).Count(), 0, 1));

    private static IEnumerable<string> FilesThatLog(string package) =>
        Directory.EnumerateFiles(Repository.PathTo("src", package), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("[LoggerMessage(", StringComparison.Ordinal));

    private static IEnumerable<string> Included(string package, string item) =>
        XDocument.Load(Repository.PathTo("src", package, package + ".csproj")).Descendants(item)
            .Where(element => element.Attribute("ReferenceOutputAssembly")?.Value != "false").Select(element => element.Attribute("Include")!.Value);
}
