using MongCai.Domain.Deadlines;
using MongCai.Domain.Officers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing;

/// <content>Procedures, agencies, the calendar, surveys and reports.</content>
public static partial class Generated
{
    private static readonly Questionnaire Overall = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("overall/2019"))!;

    /// <summary>A procedure in full.</summary>
    public static ProcedureResource ProcedureInFull() => ProcedureResource.Of(Found);

    /// <summary>A procedure in a list.</summary>
    public static ProcedureSummary ProcedureSummary() => Contract.ProcedureSummary.Of(Found);

    /// <summary>A version of a procedure that began.</summary>
    public static ProcedureChange ProcedureChange() => new() { Code = Procedure, Kind = OpenCode.Of(ProcedureChangeKind.Began), On = new(2026, 7, 1) };

    /// <summary>An agency.</summary>
    public static AgencyResource AgencyInFull() => AgencyResource.Of(Agencies.Find(Agency, FiledAt.Date)!);

    /// <summary>Who answers for an agency: itself.</summary>
    public static ResponsibilityResource Responsibility() => new() { Agency = Agency, Successors = [AgencyInFull()] };

    /// <summary>What is published of an officer, who is generated.</summary>
    public static StaffResource Staff(int number = 1) => StaffResource.Of(Published(number));

    /// <summary>What is published of an officer, who is generated, as the domain has it.</summary>
    public static PublishedOfficer Published(int number = 1) => new(Invariant($"Cán bộ minh họa {number}"), "Chuyên viên", "Hộ tịch", "02033000000");

    /// <summary>The year 2026 with National Day alone.</summary>
    public static CalendarYear CalendarYear() => new()
    {
        Year = 2026,
        IsAnnounced = true,
        Days = [new() { Date = new(2026, 9, 2), IsOff = true, Name = "Quốc khánh", Source = "Labour Code 45/2019/QH14 Art 112", IsAnnounced = true }],
    };

    /// <summary>A due date.</summary>
    public static DueDateResource DueDate()
    {
        Deadline deadline = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(3), FiledAt).Deadline!;
        return new() { DueAt = deadline.DueAt, DueOn = deadline.DueOn, IsAnnounced = true, Explanation = deadline.Print(Domain.Language.Vietnamese) };
    }

    /// <summary>The questionnaire of the survey.</summary>
    public static QuestionnaireResource QuestionnaireInFull() => QuestionnaireResource.Of(Overall);

    /// <summary>An invitation to be made.</summary>
    public static NewSurveyInvitation NewSurveyInvitation(int number = 1) => new() { Dossier = DossierCode(number) };

    /// <summary>An invitation.</summary>
    public static SurveyInvitation SurveyInvitation(int number = 1) => new()
    {
        Dossier = DossierCode(number),
        Questionnaire = Overall.Id.ToString(),
        Token = Invariant($"{number:0000000000000000000000}"),
    };

    /// <summary>A response of somebody content, with the token of an invitation.</summary>
    public static NewSurveyResponse NewSurveyResponse(SurveyInvitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return new()
        {
            Dossier = invitation.Dossier,
            Token = invitation.Token,
            Respondent = OpenCode.Of(Respondent.Individual),
            Answers = Overall.Questions.ToDictionary(question => question.Code, _ => (int?)Overall.Scale.Highest),
        };
    }

    /// <summary>That a response was taken.</summary>
    public static SurveyResponseResource SurveyResponse(int number = 1) => new() { Dossier = DossierCode(number), SubmittedAt = FiledAt.PlusDays(5) };

    /// <summary>What responses say.</summary>
    public static SurveySummary SurveySummary() => new()
    {
        Questionnaire = Overall.Id.ToString(),
        Responses = 100,
        Satisfied = new() { Numerator = 90, Denominator = 100 },
        Low = 0.8256,
        High = 0.9448,
    };

    /// <summary>A report of one row, whose two sides agree.</summary>
    public static CountsReport Counts() => new()
    {
        From = new(2026, 8, 1),
        Until = new(2026, 8, 31),
        By = OpenCode.Of(ReportDimension.Total),
        Rows =
        [
            new()
            {
                Key = "total",
                CarriedOver = 3,
                Received = 10,
                ResolvedEarly = 4,
                ResolvedOnTime = 3,
                ResolvedLate = 1,
                EndedOtherwise = 2,
                PendingInTime = 2,
                PendingOverdue = 1,
            },
        ],
    };

    private static Procedure Found => Catalogue.Find(Procedure, FiledAt.Date)!;
}
