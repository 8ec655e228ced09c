using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Surveys;
using YearReport.Generation;

namespace YearReport.Figures;

/// <summary>What the dossiers of one period add up to, each read once.</summary>
internal sealed class CountedPeriod
{
    private const Dimensions Kept = Dimensions.Level | Dimensions.Field | Dimensions.Agency;
    private static readonly SurveyTokenKey Key = SurveyTokenKey.FromBytes(new byte[SurveyTokenKey.MinimumBytes]);

    private readonly Dictionary<(Service, AgencyCode, SubmissionChannel), Segment> segments = [];
    private readonly HashSet<DossierCode> answered = [];
    private readonly List<DossierFacts> facts = [];
    private readonly SurveyWave wave;
    private readonly FactPolicy index;

    private CountedPeriod(ProfilePeriod period, DeadlineCalculator calculator)
    {
        Period = period;
        index = FactPolicy.Index766(calculator);
        wave = Generation.Surveys.WaveOf(period);
        Answers = SurveyTally.Empty(wave.Questionnaire, wave.Selection);
    }

    /// <summary>Reads every dossier of a period; tells after each thousand that they are done.</summary>
    internal static CountedPeriod Of(
        CityProfile profile, ProfilePeriod period, IReadOnlyList<Service> services, DeadlineCalculator calculator, Action<int> done)
    {
        CountedPeriod figures = new(period, calculator);
        foreach ((int number, GeneratedDossier dossier) in new DossierSource(profile, period, services, calculator).Dossiers().Index())
        {
            figures.Add(dossier, calculator);
            if ((number + 1) % 1000 == 0)
            {
                done(1000);
            }
        }

        done(period.Dossiers % 1000);
        return figures;
    }

    internal ProfilePeriod Period { get; }

    /// <summary>Counted as the city publishes its figures.</summary>
    internal DossierTally Dossiers { get; } = DossierTally.Empty(Kept);

    /// <summary>What <see cref="Dossiers"/> was made from, kept to name the dossiers behind its figures.</summary>
    internal IReadOnlyList<DossierFacts> FactsOfDossiers => facts;

    /// <summary>Counted as form II.06 counts.</summary>
    internal DossierTally Form06 { get; } = DossierTally.Empty(Dimensions.Field);

    /// <summary>Counted as Decision 766/QĐ-TTg counts, with the due day on the reporting clock.</summary>
    internal DossierTally Index766 { get; } = DossierTally.Empty(Dimensions.Procedure | Dimensions.OnlineLevel);

    internal SurveyTally Answers { get; }

    internal TimelinessDays Days { get; } = new();

    private void Add(GeneratedDossier generated, DeadlineCalculator calculator)
    {
        Segment segment = SegmentOf(generated);
        DossierFacts published = Facts(FactPolicy.Published, generated, segment);
        facts.Add(published);
        Dossiers.Add(published);
        Form06.Add(Facts(FactPolicy.Report06, generated, segment));
        Index766.Add(Facts(index, generated, segment));
        Days.Add(generated.Dossier, calculator.Calendar);
        if (generated.Answers is { } answers)
        {
            Answers.Add(Received(generated.Dossier, answers));
        }
    }

    private static DossierFacts Facts(FactPolicy policy, GeneratedDossier generated, Segment segment)
    {
        DossierFacts facts = policy.FactsOf(generated.Dossier, segment)
            ?? throw new InvalidOperationException(Invariant($"{generated.Dossier.Code} was generated without having been accepted."));
        return facts.WithPayment(generated.Service.Fee, generated.Service.Fee, generated.Method) with
        {
            IsSatisfied = generated.Answers?.AllSatisfied,
            HasComplaint = generated.Answers is { AllSatisfied: false },
        };
    }

    /// <summary>The form comes in with the token of its dossier, and is checked as any other.</summary>
    private SurveyResponse Received(Dossier dossier, SurveyAnswers answers)
    {
        ResponseForm form = new(dossier.Code, Key.Issue(wave, dossier.Code), Respondent.Individual, dossier.FiledAt, answers.Answers);
        ResponseDecision decision = wave.Receive(form, Key, answered.Contains);
        answered.Add(dossier.Code);
        return decision is ResponseDecision.Accepted accepted
            ? accepted.Response
            : throw new InvalidOperationException(Invariant($"{dossier.Code}: {decision}"));
    }

    private Segment SegmentOf(GeneratedDossier generated)
    {
        Submission submission = generated.Dossier.Submission;
        (Service, AgencyCode, SubmissionChannel) key = (generated.Service, submission.Competent, submission.Channel);
        if (!segments.TryGetValue(key, out Segment? segment))
        {
            segments.Add(key, segment = Segment.Of(submission) with { Level = generated.Service.Level, Field = generated.Service.Field });
        }

        return segment;
    }
}
