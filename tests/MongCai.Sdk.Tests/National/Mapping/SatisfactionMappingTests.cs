using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Mapping;

public class SatisfactionMappingTests
{
    private static readonly AgencyCode Agency = AgencyCode.Parse("H49.22");
    private static readonly YearMonth Month = new(2026, 9);

    [Fact]
    public void ToNational_OfAMonth_RoundsEachShare()
    {
        NationalSatisfaction record = Complete(Tally("online/2018", 3, 3, 2, 2, 1, 3));

        Assert.Equal((6L, 50L, 33L, 17L), (record.Respondents.Value!.Value, record.Overall.VerySatisfied.Value!.Value, record.Overall.Satisfied.Value!.Value, record.Overall.NotSatisfied.Value!.Value));
        Assert.Contains(
            "\"PhanTramDanhGia\":{\"RatHaiLong\":\"50%\"", Records.Written(record, NationalJson.Context.NationalSatisfaction), StringComparison.Ordinal);
        Assert.Equal("Ông/Bà đánh giá chung thế nào về dịch vụ công trực tuyến đã sử dụng?", record.Question);
    }

    [Fact]
    public void ToNational_NearlyAll_IsNotAHundred() // B3.2
    {
        NationalSatisfaction record = Complete(Tally("online/2018", [.. Enumerable.Repeat(3, 299), 1]));

        Assert.Equal(
            (99L, 0L, 0L), (record.Overall.VerySatisfied.Value!.Value, record.Overall.Satisfied.Value!.Value, record.Overall.NotSatisfied.Value!.Value));
        Assert.Equal(100, Complete(Tally("online/2018", 3)).Overall.VerySatisfied.Value);
    }

    [Fact]
    public void ToNational_OfNothing_IsNotZeroButAProblem()
    {
        NationalMapping<IReadOnlyList<NationalSatisfaction>> mapping = NationalMapping.OfSatisfaction(Tally("online/2018"), Month, "overall", default, " ");

        Assert.Equal(
            ["PhanTramDanhGia", "Madonvi", "TenDonVi"],
            Assert.IsType<NationalMapping<IReadOnlyList<NationalSatisfaction>>.Incomplete>(mapping).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void ToNational_OnFiveLevels_IsAProblem()
    {
        NationalMapping<IReadOnlyList<NationalSatisfaction>> mapping = NationalMapping.OfSatisfaction(
            Tally("overall/2019", 5, 4), Month, "overall", Agency, "UBND");

        Assert.Equal(
            "survey on the scale of three levels",
            Assert.Single(Assert.IsType<NationalMapping<IReadOnlyList<NationalSatisfaction>>.Incomplete>(mapping).Problems).WayOut);
    }

    [Fact]
    public void ToNational_ByAQuestionThatIsNotAsked_Throws() =>
        Assert.Throws<ArgumentException>(() => NationalMapping.OfSatisfaction(Tally("online/2018", 3), Month, "price", Agency, "UBND"));

    private static NationalSatisfaction Complete(SurveyTally tally) =>
        Assert.IsType<NationalMapping<IReadOnlyList<NationalSatisfaction>>.Complete>(NationalMapping.OfSatisfaction(tally, Month, "overall", Agency, "UBND phường Móng Cái 1")).Record.Single();

    internal static SurveyTally Tally(string questionnaire, params int[] scores)
    {
        Questionnaire asked = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse(questionnaire))!;
        SurveyWave wave = SurveyWave.Of(
            "w-2026-09", asked, new DateInterval(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30)), SampleSelection.SelfSelected);
        SurveyTally tally = SurveyTally.Empty(asked, SampleSelection.SelfSelected);
        for (int number = 0; number < scores.Length; number++)
        {
            ResponseDecision decision = wave.Restore(
                DossierCode.Of(Agency, new LocalDate(2026, 9, 8), number + 1),
                new LocalDateTime(2026, 9, 10, 9, 0),
                new Dictionary<string, Answer> { ["overall"] = Answer.Of(scores[number]) });
            tally.Add(Assert.IsType<ResponseDecision.Accepted>(decision).Response);
        }

        return tally;
    }
}
