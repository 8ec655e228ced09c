using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Surveys;

public class QuestionnaireCatalogueTests
{
    private const string Header = "questionnaire,method,from,until,scale,factor,question,text,source\n";

    [Fact]
    public void Official_HasTheQuestionnaires_OfTheFacts()
    {
        Questionnaire sipas = Find("sipas/2017");
        Assert.Equal(["access", "procedure", "officer", "result", "feedback"], sipas.Factors.Select(factor => factor.Code));
        Assert.Equal(22, sipas.Questions.Count);
        Assert.Equal(RatingScale.FiveLevels, sipas.Scale);
        Assert.Equal(RatingScale.ThreeLevels, Find("online/2018").Scale);
        Assert.Equal(RatingScale.FiveLevels, Find("overall/2019").Scale);
    }

    [Theory]
    [InlineData("one-stop/2018")]
    [InlineData("one-stop/2025")]
    [InlineData("one-stop-contents/2018")] // Decree 61/2018
    [InlineData("one-stop-contents/2025")] // Decree 118/2025
    public void Official_OneStop_HasNineLetters(string id) => // nine letters of the Vietnamese alphabet, whatever factor they stand in
        Assert.Equal("a b c d e g h i đ", string.Join(' ', Find(id).Questions.Select(question => question.Code).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("one-stop-contents/2018", "Decree 61/2018/NĐ-CP Art 31.1", true)]
    [InlineData("one-stop-contents/2025", "Decree 118/2025/NĐ-CP Art 33.1", true)]
    [InlineData("one-stop/2018", "Circular 01/2018/TT-VPCP Art 13.", false)] // the indicators of the circular, numbered 1 to 9
    [InlineData("one-stop/2025", "Circular 01/2018/TT-VPCP Art 13.", false)]
    public void Question_OfAOneStopQuestionnaire_CitesWhereItStands(string id, string article, bool isByLetter) =>
        Assert.Equal(
            Find(id).Questions.Select(
                (question, index) => $"{article}{(isByLetter ? question.Code : $"{"abcdđeghi".IndexOf(question.Code, StringComparison.Ordinal) + 1}")}"),
            Find(id).Questions.Select(question => question.Source.Split(';')[0]));

    [Fact]
    public void Contents_OfBothDecrees_AreTheSameInTheirOrder()
    {
        Questionnaire later = Find("one-stop-contents/2025");
        Assert.Equal("a b c d đ e g h i", string.Join(' ', later.Questions.Select(question => question.Code)));
        Assert.Equal(later.Questions.Select(question => question.Text), Find("one-stop-contents/2018").Questions.Select(question => question.Text));
        Assert.Equal(later.Method, Find("one-stop-contents/2018").Method); // one series
        Assert.NotEqual(later.Method, Find("one-stop/2025").Method);
    }

    [Theory]
    [InlineData("2018-06-20", null)] // the day before Decree 61 came into force
    [InlineData("2019-01-06", "one-stop/2018")] // its first day
    [InlineData("2025-06-30", "one-stop/2018")] // its last day
    [InlineData("2025-07-01", "one-stop/2025")] // the first day of Decree 118
    [InlineData("2030-01-01", "one-stop/2025")] // no end is known
    public void InUse_ChoosesTheVersion_ByDate(string day, string? expected) =>
        Assert.Equal(expected, QuestionnaireCatalogue.Official.InUse("one-stop", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.ToString());

    [Theory]
    [InlineData("2018-06-20", null)] // the day before Decree 61 came into force
    [InlineData("2025-06-30", "one-stop-contents/2018")] // its last day
    [InlineData("2025-07-01", "one-stop-contents/2025")] // the first day of Decree 118
    [InlineData("2030-01-01", "one-stop-contents/2025")] // no end is known
    public void InUse_OfTheContents_ChoosesTheDecreeByDate(string day, string? expected) =>
        Assert.Equal(expected, QuestionnaireCatalogue.Official.InUse("one-stop-contents", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.ToString());

    [Fact]
    public void InUse_SipasAfter2021_IsUnknown() => Assert.Null(QuestionnaireCatalogue.Official.InUse("sipas", new LocalDate(2022, 1, 1)));

    [Fact]
    public void Read_QuestionsOfAFactorApart_KeepsThemTogether()
    {
        Questionnaire questionnaire = QuestionnaireCatalogue.Read(new StringReader(
            Header + "q/1,m,2020-01-01,,3,one,a,A?,S\nq/1,m,2020-01-01,,3,two,b,B?,S\nq/1,m,2020-01-01,,3,one,c,C?,S\n")).Questionnaires.Single();

        Assert.Equal(["a", "c", "b"], questionnaire.Questions.Select(question => question.Code));
        Assert.Equal(["a", "c"], questionnaire.Factor("one").Questions.Select(question => question.Code));
    }

    [Theory]
    [InlineData("q,m,2020-01-01,,3,f,a,A?,S", "Line 2: 'q' is not an identifier of a questionnaire")] // no version
    [InlineData("q/1,,2020-01-01,,3,f,a,A?,S", "Line 2: the column 'method' is empty")] // no method
    [InlineData("q/1,m,2020-02-30,,3,f,a,A?,S", "Line 2: '2020-02-30' is not a date")] // no such day
    [InlineData("q/1,m,2020-01-02,2020-01-01,3,f,a,A?,S", "Line 2: '2020-01-01' is before '2020-01-02'")] // ends before it begins
    [InlineData("q/1,m,2020-01-01,,4,f,a,A?,S", "Line 2: '4' is not a scale; expected '3' or '5' levels.")] // no such scale
    [InlineData("q/1,m,2020-01-01,,3,f,A,A?,S", "Line 2: 'A' is not a code")] // capitals
    [InlineData("q/1,m,2020-01-01,,3,f,a,,S", "Line 2: the column 'text' is empty")] // no question
    [InlineData("q/1,m,2020-01-01,,3,f,a,A?,", "Line 2: the column 'source' is empty")] // no source
    [InlineData("q/1,m,2020-01-01,,3,f,a,A?,S\nq/1,m,2020-01-01,,3,g,a,B?,S", "Line 3: the question 'a' stands twice in 'q/1'")]
    [InlineData("q/1,m,2020-01-01,,3,f,a,A?,S\nq/1,n,2020-01-01,,3,f,b,B?,S", "Line 3: the column 'method' is 'n', expected 'm'")] // two methods in one version
    [InlineData("q/1,m,2020-01-01,,3,f,a,A?,S\nq/2,m,2021-01-01,,3,f,a,A?,S", "Line 3: 'q/2' is in use on days of 'q/1'")] // the first never ends
    public void Read_OfAWrongLine_SaysWhereAndWhat(string lines, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<FormatException>(() => QuestionnaireCatalogue.Read(new StringReader(Header + lines))).Message, StringComparison.Ordinal);

    [Fact]
    public void Factor_Unknown_NamesThoseKnown() =>
        Assert.Contains(
            "access, procedure, officer, result, feedback",
            Assert.Throws<ArgumentException>(() => Find("sipas/2017").Factor("x")).Message,
            StringComparison.Ordinal);

    private static Questionnaire Find(string id) => QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse(id))!;
}
