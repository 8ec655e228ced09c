using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>The questions of src/DESIGN.md stand once and carry the month in which they were answered.</summary>
public partial class DesignTests
{
    private static readonly string[] Questions = [.. Question().Matches(Repository.Read("src", "DESIGN.md")).Select(match => match.Value)];

    [Fact]
    public void Questions_OfTheDesign_StandOnce() => Assert.Equal(Questions.Distinct(StringComparer.OrdinalIgnoreCase), Questions);

    [Fact]
    public void Questions_OfTheDesign_CarryAMonth() => Assert.All(Questions, question => Assert.Matches(@"\*\* \(20\d\d-(0[1-9]|1[0-2])\)$", question));

    [GeneratedRegex(@"^\*\*[^*\n]+\?\*\*( \(\d{4}-\d\d\))?", RegexOptions.Multiline)]
    private static partial Regex Question();
}
