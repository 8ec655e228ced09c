using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MongCai.Domain.CodeFixes;

namespace MongCai.Domain.Analyzers.Tests;

public class RulesTests
{
    private static readonly DiagnosticDescriptor[] All =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Rules_AreFew_AndNumbered() => Assert.Equal(["MC0001", "MC0002", "MC0003", "MC0004"], All.Select(rule => rule.Id));

    [Fact]
    public void Rules_EachHaveASection_WithWrongAndRight() => Assert.All(All, rule =>
    {
        string section = Repository.Read("src", "MongCai.Domain.Analyzers", "README.md").Split("\n## ").Single(part => part.StartsWith(rule.Id, StringComparison.Ordinal));
        Assert.Contains("\nWrong:\n", section, StringComparison.Ordinal);
        Assert.Contains("\nRight:\n", section, StringComparison.Ordinal);
    });

    [Fact]
    public void Rules_EachHaveAFix() =>
        Assert.Equal(
            All.Select(rule => rule.Id).Order(),
            typeof(UnseenRefusalFix).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
                .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds).Order());
}
