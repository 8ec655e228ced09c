using System.Text.RegularExpressions;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Law;

/// <summary>
/// src/LAW.md and src/LUAT.md have all that code and tables cite, and nothing else. A new citation is a line of articles.csv; then
/// UPDATE_RECORDED=1 writes the pages anew.
/// </summary>
public partial class LawCoverageTests
{
    /// <summary>Files that speak of how citations are written, and cite nothing there.</summary>
    private static readonly string[] OfCitations =
    [
        "src/MongCai.Domain/LegalCitation.cs", "src/MongCai.Domain/CitedArticle.cs", "src/MongCai.Domain/Payments/Fees/FeeTables.cs",
        "src/MongCai.Domain/Deadlines/Texts/CitationPhrases.cs",
    ];

    private static IEnumerable<string> Cited => LawCitations.Places.Select(place => Name(place.Key.Number, place.Key.Article));

    private static IEnumerable<string> Covered => LawData.Rulings.Select(ruling => Name(ruling.Number, ruling.Article));

    [Fact]
    public void Citations_OfCodeAndTables_AreCovered() => Assert.Empty(Cited.Except(Covered));

    [Fact]
    public void Lines_OfThePage_AreCited() => Assert.Empty(Covered.Except(Cited));

    [Fact]
    public void Lines_OfThePage_StandOnce() => Assert.Equal(Covered.Distinct(), Covered);

    [Fact]
    public void Instruments_OfThePage_AreThoseWithArticles() =>
        Assert.Equal(
            LawData.Rulings.Select(ruling => ruling.Number).Distinct().Order(StringComparer.Ordinal),
            LawData.Instruments.Select(instrument => instrument.Number).Order(StringComparer.Ordinal));

    [Fact]
    public void Articles_InCodeAndTables_StandBesideTheirInstrument() =>
        Assert.DoesNotContain(LawCitations.Orphans, orphan => !OfCitations.Contains(orphan.File));

    [Fact]
    public void Instruments_ThatWereRead_SayWhen() =>
        Assert.All(
            LawData.Instruments,
            instrument => Assert.Equal(instrument.Knowledge is Knowledge.Read or Knowledge.Restated, instrument.CheckedOn is not null));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Vietnamese)]
    public void Page_IsTheRecordedOne(Language language) => Recorded.Matches(new LawPage(language).Write(), "src", LawPage.FileOf(language));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Vietnamese)]
    public void Links_OfThePage_LeadToFiles(Language language)
    {
        string[] links = [.. Link().Matches(new LawPage(language).Write()).Select(link => link.Groups["path"].Value)];
        Assert.True(links.Length > 100);
        Assert.All(links.Distinct(), link => Assert.True(Path.Exists(Repository.PathTo("src", link)), link));
    }

    [Theory]
    [InlineData("(Decree 118/2025/NĐ-CP Art 19.5)", "118/2025/NĐ-CP 19.5")]
    [InlineData("Decree 61/2018/NĐ-CP Art 19.4; Decree 118/2025/NĐ-CP Art 19.5", "61/2018/NĐ-CP 19.4, 118/2025/NĐ-CP 19.5")]
    [InlineData("Civil Code 91/2015/QH13 Art 147, 148.5.", "91/2015/QH13 147, 91/2015/QH13 148.5")] // two articles
    [InlineData("Art 17 to 23 of what? Decree 118/2025/NĐ-CP, Art 17 to 23,", "118/2025/NĐ-CP 17–23")] // a range
    [InlineData("Decree 335/2025/NĐ-CP Art 14.2b–c.", "335/2025/NĐ-CP 14.2")] // points
    [InlineData("new(\"Decree 118/2025/NĐ-CP\", \"38.2đ\")", "118/2025/NĐ-CP 38.2")] // in code
    [InlineData("Decrees 90/2020/NĐ-CP, 335/2025/NĐ-CP Art 20 and 233/2026/NĐ-CP Art 12", "335/2025/NĐ-CP 20, 233/2026/NĐ-CP 12")] // one word for three
    [InlineData("Decision 766/QĐ-TTg, 1.3", "766/QĐ-TTg 1.3")] // an indicator
    [InlineData("Quyết định 766/QĐ-TTg mục 4.5 theo cách tính", "766/QĐ-TTg 4.5")]
    [InlineData("Bộ luật Dân sự 91/2015/QH13 Điều 148", "91/2015/QH13 148")]
    [InlineData("Resolution 28/2026/QH16 of 2026-04-24 Art 2; 10065/VPCP-KGVX", "28/2026/QH16 2")] // a letter is no instrument
    [InlineData("Circular 91/2026/TT-BTC annex II.2", "91/2026/TT-BTC annex II.2")]
    [InlineData("the ratio 3/2024 and 1/2", "")]
    public void Places_InAText_AreFound(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", CitedPlace.In(text).Select(found => found.Place).Where(place => place.Article.Length > 0).Select(place => $"{place.Number} {place.Article}")));

    private static string Name(string number, string article) => $"{number} {article}".TrimEnd();

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
