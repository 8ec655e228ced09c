using System.Text.RegularExpressions;

namespace MongCai.Portal.Tests.Conventions;

/// <summary>Every test that the sandbox's README names in its table of ASVS is there: by its name, its class, or its part of the conformance suite.</summary>
public sealed partial class VerificationTableTests
{
    private static readonly string Sources = string.Join(
        '\n', Directory.GetFiles(Repository.PathTo("tests"), "*.cs", SearchOption.AllDirectories).SelectMany(file => (string[])[Path.GetFileName(file), File.ReadAllText(file)]));

    public static TheoryData<string> Named => [.. Name().Matches(Section()).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Named))]
    public void Test_ThatTheTableNames_IsThere(string name) => Assert.Matches(
        name.Contains('.', StringComparison.Ordinal) ? $@"(?m)^{Regex.Escape(name)}\.cs$" : $@"(class|Task|void) {Regex.Escape(name)}\b", Sources);

    private static string Section() => Repository.Read("samples", "PortalSandbox", "README.md").Split("## Where it stands by OWASP ASVS")[1].Split("\n## ")[0];

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9_.]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
