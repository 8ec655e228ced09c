using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using NodaTime;

namespace YearReport.Generation;

/// <summary>The dossiers of a period, generated: each goes through the library's own commands from filing to return.</summary>
internal sealed class DossierSource
{
    private const ulong Seed = 20210101;
    private static readonly LocalTime Morning = new(7, 30);
    private static readonly LocalTime Afternoon = new(13, 30);
    private const int MorningMinutes = 240;
    private const int OfficeMinutes = 440;
    private static readonly LocalDateTime Horizon = new(2025, 3, 31, 17, 0);
    private static readonly Applicant Someone = new Applicant.Individual(
        PersonName.Parse("Người nộp giả định"), new Contact(), new ProcessingBasis.LegalDuty(new LegalCitation("Decree 61/2018/NĐ-CP", "8")));
    private static readonly FileReference Scan = new("generated", new string('0', 64), 1, "application/pdf");
    private static readonly ResultDocument OnPaper = new("Kết quả");
    private static readonly ResultDocument Electronic = new("Kết quả", File: Scan);
    private static readonly Component[] Paper = [new("GT01", "Đơn", new ComponentSource.Paper())];
    private static readonly Component[] Digitized = [new("GT01", "Đơn", new ComponentSource.Attached(Scan))];
    private static readonly Component[] Reused =
        [new("GT01", "Đơn", new ComponentSource.Attached(Scan)), new("GT02", "Thông tin công dân", new ComponentSource.PopulationDatabase())];

    private readonly ProfilePeriod period;
    private readonly DeadlineCalculator calculator;
    private readonly WorkingDays days;
    private readonly Service[] city;
    private readonly Service[] communal;
    private readonly int[] cityWeights;
    private readonly int[] communalWeights;
    private readonly Quota isCommunal;
    private readonly Quota isLate;
    private readonly Quota isDigitized;
    private readonly Quota isReused;
    private readonly Quota isCashless;
    private readonly Quota isOnline;
    private readonly Quota hasForm;
    private readonly Quota isSatisfied;
    private readonly Dictionary<(AgencyCode, LocalDate), DossierCodeCounter> counters = [];

    internal DossierSource(CityProfile profile, ProfilePeriod period, IReadOnlyList<Service> services, DeadlineCalculator calculator)
    {
        (this.period, this.calculator) = (period, calculator);
        days = new(period.Days, calculator.Calendar);
        city = [.. services.Where(service => service.Level == AdministrativeLevel.District)];
        communal = [.. services.Where(service => service.Level == AdministrativeLevel.Communal)];
        cityWeights = [.. city.Select(service => service.Weight)];
        communalWeights = [.. communal.Select(service => service.Weight)];
        int all = period.Dossiers;
        isCommunal = Quota.OfCount(all, period.Commune, 7919);
        isLate = Quota.Of(all, 100m - period.InTime, 15485863, profile.Slope(period, near => 100m - near.InTime));
        isDigitized = Quota.Of(all, period.Digitized, 104729, profile.Slope(period, near => near.Digitized));
        isReused = Quota.Of(all, period.Reused, 104729, profile.Slope(period, near => near.Digitized));
        isCashless = Quota.Of(all, period.Cashless, 1299709, profile.Slope(period, near => near.Cashless));
        isOnline = Quota.Of(all, period.Online, 611953, profile.Slope(period, near => near.Online));
        isSatisfied = Quota.Of(period.SurveyForms, period.Satisfied, 32452843);
        hasForm = Quota.OfCount(all, period.SurveyForms, 86028121);
    }

    /// <summary>Generates the dossiers of the period in the order of their receipt.</summary>
    internal IEnumerable<GeneratedDossier> Dossiers()
    {
        int forms = 0;
        for (int number = 0; number < period.Dossiers; number++)
        {
            Dice dice = new(Seed + (ulong)period.Days.Start.Year, (ulong)number);
            bool isOfCommune = isCommunal.Picks(number);
            Service service = isOfCommune ? communal[dice.Pick(communalWeights)] : city[dice.Pick(cityWeights)];
            Dossier dossier = Run(
                Filed(number, service, isOfCommune ? Agencies.Communal[dice.Roll(Agencies.Communal.Count)] : Agencies.City), number, ref dice);
            SurveyAnswers? answers = hasForm.Picks(number) ? AnswersOf(forms++, ref dice) : null;
            yield return new(dossier, service, MethodOf(number), answers);
        }
    }

    private Dossier Filed(int number, Service service, AgencyCode agency)
    {
        (LocalDate day, double through) = days.DayOf(number, period.Dossiers);
        int minute = (int)(through * OfficeMinutes);
        LocalDateTime at = day.At(minute < MorningMinutes ? Morning : Afternoon).PlusMinutes(minute < MorningMinutes ? minute : minute - MorningMinutes);
        return Dossier.Replay([new DossierEvent.Filed(By(ActorKind.Applicant, at), new Submission
        {
            Code = NextCode(agency, day),
            Procedure = service.Code,
            ProcedureName = service.Name,
            ProcessingTime = service.Time,
            Channel = isOnline.Picks(number) ? SubmissionChannel.Online : SubmissionChannel.InPerson,
            Applicant = Someone,
            Components = isReused.Picks(number) ? Reused : isDigitized.Picks(number) ? Digitized : Paper,
            ReceivedBy = agency,
            Competent = agency,
        })]);
    }

    private Dossier Run(Dossier filed, int number, ref Dice dice)
    {
        LocalDateTime received = filed.FiledAt;
        Dossier accepted = filed.Apply(filed.Accept(By(ActorKind.OneStopShop, received), calculator));
        Dossier handed = accepted.Apply(accepted.Transfer(By(ActorKind.OneStopShop, received.PlusMinutes(10)), filed.Submission.Competent, calculator));
        LocalDateTime decidedAt = DecidedAt(received, handed.DueAt!.Value, number, ref dice);
        return decidedAt > Horizon
            ? handed
            : Returned(handed.Apply(handed.Decide(By(ActorKind.CompetentAgency, decidedAt), isDigitized.Picks(number) ? Electronic : OnPaper)), decidedAt);
    }

    private LocalDateTime DecidedAt(LocalDateTime received, LocalDateTime due, int number, ref Dice dice)
    {
        LocalDateTime late = Course.Late(due, calculator.Calendar, ref dice);
        return isLate.Picks(number) && period.Days.Contains(late.Date) ? late : Course.InTime(received, due, calculator.Calendar, ref dice);
    }

    private static Dossier Returned(Dossier decided, LocalDateTime decidedAt)
    {
        LocalDateTime at = decidedAt.PlusMinutes(30);
        return at > Horizon ? decided
            : decided.Apply(
                decided.ReturnResult(
                    By(ActorKind.OneStopShop, at), decided.Submission.Channel == SubmissionChannel.Online ? ReturnChannel.Online : ReturnChannel.Counter));
    }

    private PaymentMethod MethodOf(int number) =>
        !isCashless.Picks(number) ? PaymentMethod.Cash : isOnline.Picks(number) ? PaymentMethod.NationalPortal : PaymentMethod.BankTransfer;

    /// <summary>So many forms of a hundred are satisfied throughout; on the others one answer is not.</summary>
    private SurveyAnswers AnswersOf(int form, ref Dice dice)
    {
        bool satisfied = isSatisfied.Picks(form);
        int sore = dice.Roll(Surveys.Questions.Count);
        Dictionary<string, Answer> answers = [];
        foreach ((int place, string question) in Surveys.Questions.Index())
        {
            answers[question] = Answer.Of(!satisfied && place == sore ? 1 : 2 + dice.Roll(2));
        }

        return new(answers, satisfied);
    }

    private DossierCode NextCode(AgencyCode agency, LocalDate day)
    {
        DossierCodeCounter counter = counters.GetValueOrDefault((agency, day), DossierCodeCounter.After(agency, day, 0));
        DossierCode code = counter.Allocate(out DossierCodeCounter next);
        counters[(agency, day)] = next;
        return code;
    }

    private static EventStamp By(ActorKind kind, LocalDateTime at) => new(at, new Actor(kind, "generated"));
}
