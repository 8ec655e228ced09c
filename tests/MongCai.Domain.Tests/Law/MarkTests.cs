namespace MongCai.Domain.Tests.Law;

/// <summary>
/// What is not verified is listed, with its risk, and can be replaced by the caller. A new mark is a line of marks.csv and of <see cref="Replacements"/>.
/// </summary>
public class MarkTests
{
    /// <summary>Marks of another package, whose own tests replace them.</summary>
    private static readonly string[] OfTheSdk = ["dossier-names.csv", "national-names.csv"];

    public static TheoryData<string> Places => [.. Marks.Described.Select(mark => mark.Where).Distinct().Except(OfTheSdk)];

    [Fact]
    public void Marks_OfTheTables_AreDescribed() =>
        Assert.Equal(
            Marks.InTables.Keys.Order(),
            Marks.Described.Where(mark => mark.Where.EndsWith(".csv", StringComparison.Ordinal)).Select(mark => (mark.Where, mark.Text.English)).Order());

    [Fact]
    public void Facts_OfTheCode_FromMemory_AreDescribed() =>
        Assert.Equal(
            Marks.InCode.Order(StringComparer.Ordinal),
            Marks.Described.Select(mark => mark.Where).Where(place => place.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Code_ThatSpeaksOfMarksAlone_IsStillThere() => Assert.Empty(Marks.OfTables.Except(Marks.Speaking));

    [Fact]
    public void Replacements_AreOfPlacesWithMarks() => Assert.Empty(Replacements.All.Keys.Except(Marks.Described.Select(mark => mark.Where)));

    [Theory]
    [MemberData(nameof(Places))]
    public void Fact_WithAMark_IsReplacedByTheCaller(string place)
    {
        Assert.True(Replacements.All.TryGetValue(place, out Action? replace), $"{place} has a mark, and no test replaces a fact of it.");
        replace();
    }
}
