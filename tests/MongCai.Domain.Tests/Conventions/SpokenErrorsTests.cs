using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>What the command line says of a wrong line or file it says in the reader's language: no sentence is written in English alone. What the library says
/// of a value is passed on as it is.</summary>
public partial class SpokenErrorsTests
{
    /// <summary>What assistants are told by protocol is English.</summary>
    private static readonly string Protocol = Path.Combine("MongCai.Cli", "Mcp");

    [Fact]
    public void Sentence_OfTheCommandLine_StandsInBothLanguages() =>
        Assert.Empty(
            from file in Directory.GetFiles(Repository.PathTo(Path.Combine("samples", "MongCai.Cli")), "*.cs", SearchOption.AllDirectories)
            where !file.Contains(Protocol, StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            where OneLanguage().IsMatch(File.ReadAllText(file))
            select Path.GetRelativePath(Repository.Root, file));

    [Theory]
    [InlineData("throw new UsageException(\"No such file.\");", true)]
    [InlineData("throw new UsageException(\n    Invariant($\"Line {number} is wrong.\"), wrong);", true)]
    [InlineData("throw new UsageException(new BilingualText(\"Sai.\", \"Wrong.\"));", false)]
    [InlineData("throw new UsageException(fault);", false)] // made elsewhere
    [InlineData("throw new UsageException($\"{option.Name}: {wrong.Message}\", wrong);", false)] // the library's words
    public void OneLanguage_InAnySpelling_IsFound(string code, bool isFound) => Assert.Equal(isFound, OneLanguage().IsMatch(code));

    [GeneratedRegex(@"new UsageException\(\s*(Invariant\()?\$?""(?![^\n]*wrong\.Message)")]
    private static partial Regex OneLanguage();
}
