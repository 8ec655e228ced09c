using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Surveys;

public class SurveyWaveTests
{
    private static readonly SurveyWave Wave = Waves.Of("overall/2019");

    private static readonly (string, int)[] Satisfied = [("overall", 4)];

    [Fact]
    public void Receive_AFormInOrder_Accepts()
    {
        SurveyResponse response = Waves.Respond(Wave, 1, Satisfied);

        Assert.Equal(Answer.Of(4), response.AnswerTo("overall"));
        Assert.Equal((Waves.Dossier(1), Wave, new LocalDateTime(2019, 11, 5, 9, 30)), (response.Dossier, response.Wave, response.SubmittedAt));
        Assert.Equal("2019-q4: 000.00.01.H49-191001-0001", response.ToString());
    }

    [Fact]
    public void Receive_AnotherDossiersToken_Refuses() =>
        Assert.IsType<ResponseDecision.TokenRefused>(Receive(Waves.Form(Wave, 1, Satisfied, Waves.Key.Issue(Wave, Waves.Dossier(2)))));

    [Fact]
    public void Receive_FromStaff_Excludes() =>
        Assert.IsType<ResponseDecision.StaffExcluded>(Receive(Waves.Form(Wave, 1, Satisfied, respondent: Respondent.Staff)));

    [Theory]
    [InlineData(2019, 9, 30, false)] // the day before the first
    [InlineData(2019, 10, 1, true)] // the first
    [InlineData(2019, 12, 31, true)] // the last
    [InlineData(2020, 1, 1, false)] // the day after it
    public void Receive_OnTheDaysOfCollection_IsOpen(int year, int month, int day, bool isOpen)
    {
        ResponseDecision decision = Receive(Waves.Form(Wave, 1, Satisfied, submittedAt: new LocalDateTime(year, month, day, 23, 59)));

        Assert.Equal(isOpen ? typeof(ResponseDecision.Accepted) : typeof(ResponseDecision.NotOpen), decision.GetType());
    }

    [Fact]
    public void Receive_OutsideTheDays_SaysWhichTheyAre() =>
        Assert.Equal(
            "open from 2019-10-01 to 2019-12-31",
            $"{Receive(Waves.Form(Wave, 1, Satisfied, submittedAt: new LocalDateTime(2020, 1, 1, 0, 0)))}");

    [Fact]
    public void Form_WhoseDictionaryChangesLater_StaysAsItCameIn()
    {
        Dictionary<string, Answer> answers = new() { ["overall"] = Answer.Of(4) };
        ResponseForm form = new(Waves.Dossier(1), Waves.Key.Issue(Wave, Waves.Dossier(1)), Respondent.Individual, new(2019, 11, 5, 9, 30), answers);
        answers["overall"] = Answer.Of(1);
        Assert.Equal(Answer.Of(4), form.Answers["overall"]);
    }

    [Fact]
    public void Receive_ASecondForm_OfOneDossier_IsRefused()
    {
        HashSet<DossierCode> answered = [];
        ResponseForm form = Waves.Form(Wave, 1, Satisfied);

        Assert.True(Wave.Receive(form, Waves.Key, answered.Contains) is ResponseDecision.Accepted accepted && answered.Add(accepted.Response.Dossier));
        Assert.IsType<ResponseDecision.AlreadyAnswered>(Wave.Receive(form, Waves.Key, answered.Contains));
        Assert.IsType<ResponseDecision.Accepted>(Wave.Receive(Waves.Form(Wave, 2, Satisfied), Waves.Key, answered.Contains));
    }

    [Fact]
    public void Receive_AWrongToken_DoesNotAskWhoAnswered() =>
        Assert.IsType<ResponseDecision.TokenRefused>(Wave.Receive(
            Waves.Form(Wave, 1, Satisfied, default(SurveyToken)), Waves.Key, _ => throw new InvalidOperationException("A stranger learned something.")));

    [Fact]
    public void Receive_AnswersThatDoNotFit_SaysAllThatIsWrong() =>
        Assert.Equal(
            "The question 'overall' has the score 6; expected 1 to 5, or 'no opinion'. 'price' is not a question of overall/2019; expected one of overall.",
            Assert.IsType<ResponseDecision.Invalid>(Receive(Waves.Form(Wave, 1, [("overall", 6), ("price", 3)]))).Reason);

    [Fact]
    public void Receive_NothingAnswered_IsInvalid()
    {
        Assert.IsType<ResponseDecision.Invalid>(Receive(Waves.Form(Wave, 1, [])));
        Assert.IsType<ResponseDecision.Accepted>(Receive(Waves.Form(Wave, 1, [("overall", 0)]))); // no opinion is an answer
    }

    [Fact]
    public void Receive_SomeQuestionsSkipped_AcceptsTheRest()
    {
        SurveyResponse response = Waves.Respond(Waves.Sipas(), 1, ("officer-1", 5), ("result-1", 0));

        Assert.Equal(Answer.Of(5), response.AnswerTo("officer-1"));
        Assert.Equal(Answer.NoOpinion, response.AnswerTo("result-1"));
        Assert.Equal(Answer.Skipped, response.AnswerTo("access-1"));
        Assert.Throws<ArgumentException>(() => response.AnswerTo("price"));
    }

    [Fact]
    public void Restore_WhatWasAccepted_GivesTheSameAnswers()
    {
        Dictionary<string, Answer> answers = new() { ["overall"] = Answer.Of(2) };
        LocalDateTime submittedAt = new(2019, 11, 5, 9, 30);

        Assert.Equal(Answer.Of(2), Assert.IsType<ResponseDecision.Accepted>(Wave.Restore(Waves.Dossier(1), submittedAt, answers)).Response.AnswerTo("overall"));
        answers["overall"] = Answer.Of(9);
        Assert.IsType<ResponseDecision.Invalid>(Wave.Restore(Waves.Dossier(1), submittedAt, answers));
    }

    [Theory]
    [InlineData("")] // no code
    [InlineData("2019 Q4")] // a space and a capital
    [InlineData("2019-q4\n2")] // would run into the dossier in the token
    public void Of_AnotherCode_Throws(string code) =>
        Assert.Throws<ArgumentException>(() => SurveyWave.Of(code, Wave.Questionnaire, Wave.Collection, SampleSelection.Random));

    [Fact]
    public void Of_NoKnownSelection_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurveyWave.Of("w", Wave.Questionnaire, Wave.Collection, (SampleSelection)7));

    private static ResponseDecision Receive(ResponseForm form) => Wave.Receive(form, Waves.Key, _ => false);
}
