using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Deadlines;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>One dossier has one due day, in its facts, in itself and on paper, also where it ends at 24:00.</summary>
public class DueDayTests
{
    private static readonly FormIssuer Issuer = new("Trung tâm Phục vụ hành chính công (mẫu)", "Móng Cái", "quầy 3", PersonName.Parse("Trần Văn Mẫu"));
    private static readonly FormSettings Settings = new(FormEdition.Circular03);
    private static readonly DeadlineCalculator EndOfDay = new(Offices.Standard, Offices.EndOfDay);

    [Fact]
    public void DueOn_UnderBothDueMoments_IsOneInFactsDossierAndSlip() =>
        Gen.Select(
                Gen.OneOf(DueMoment.Closing, DueMoment.EndOfDay),
                Gen.OneOf(
                    Gen.Int[1, 30].Select(days => ProcessingTime.WorkingDays(days)),
                    Gen.Int[1, 30].Select(days => ProcessingTime.CalendarDays(days)),
                    Gen.Int[1, 72].Select(hours => ProcessingTime.ClockHours(hours))),
                Dates.Between("2018-06-21", "2029-06-01").Select(day => day.At(new(9, 30))))
            .Sample(
                (moment, time, at) =>
                {
                    DeadlineCalculator calculator = new(Offices.Standard, CountingPolicy.LegalDays with { DueMoment = moment });
                    Dossier dossier = Accepted(calculator, time, at);
                    LocalDate due = dossier.DeadlineBy(DeadlineClock.LegalRestart, calculator)!.Deadline!.DueOn;
                    Assert.Equal((due, due), (dossier.DueOn, dossier.FirstDueOn));
                    Assert.All(
                        [FactPolicy.Published, FactPolicy.Report06, FactPolicy.Index766(calculator)],
                        policy => Assert.Equal(due, policy.FactsOf(dossier, Segment.Whole)!.DueOn));
                    Assert.Contains(
                        $"phút, ngày {due:dd'/'MM'/'uuuu}\n", DueLine(AppointmentSlip.From(dossier, Issuer).Print(Settings)), StringComparison.Ordinal);
                },
                iter: 300);

    [Theory]
    [InlineData("vi", "24 giờ 00 phút, ngày 22/09/2025")]
    [InlineData("en", "22 September 2025, 24:00")]
    public void AppointmentSlip_DueAtTheEndOfADay_PrintsIt(string language, string expected)
    {
        FormSettings settings = Settings with { Language = language == "en" ? Language.English : Language.Vietnamese };
        Assert.Contains(expected, AppointmentSlip.From(Accepted(), Issuer).Print(settings).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, true)] // 21 September: a day before
    [InlineData(14, false)] // 22 September, the due day itself
    public void Reappoint_OfADueDayThatEndsAt24_IsADayBefore(int days, bool allowed) =>
        Assert.Equal(
            allowed, InProcess().Reappoint(Sample.At(Sample.Filing.PlusDays(days), CompetentAgency), "chờ", new(2025, 9, 27, 0, 0)) is Decision.Accepted);

    [Fact]
    public void Forms_OfAReappointment_PrintBothDays()
    {
        Dossier moved = InProcess().Do(dossier => dossier.Reappoint(Sample.After(24, CompetentAgency), "chờ", new(2025, 9, 27, 0, 0)));
        string letter = ApologyLetter.From(moved, Issuer).Print(Settings).ToText();
        Assert.Contains("24 giờ 00 phút, ngày 22/09/2025", letter, StringComparison.Ordinal);
        Assert.Contains("24 giờ 00 phút, ngày 26/09/2025", letter, StringComparison.Ordinal);

        DossierRegister register = DossierRegister.Of(2025, Issuer, [moved]);
        using StringWriter csv = new();
        register.WriteCsv(csv);
        Assert.Contains(",2025-09-26T24:00,", csv.ToString(), StringComparison.Ordinal);
        Assert.Contains("24 giờ 00 phút, ngày 26/09/2025", register.Print(Settings).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, "Đúng hạn")] // finished on the due day
    [InlineData(15, "Quá hạn")]
    public void ControlSlip_OfADueDayThatEndsAt24_ComparesDays(int days, string expected)
    {
        Dossier decided = InProcess()
            .Do(dossier => dossier.Decide(Sample.At(Sample.Filing.PlusDays(days), CompetentAgency), Sample.Result));
        Assert.Contains(expected, ControlSlip.From(decided, Issuer).Print(Settings).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void AppointmentSlip_PrintedAgain_ShowsThePapersAsReceived()
    {
        Dossier later = Sample.InProcess()
            .Do(dossier => dossier.RequestSupplement(Sample.After(24, CompetentAgency), ["Bản vẽ"], "Thiếu", Sample.Calendar))
            .Do(dossier => dossier.Supplement(Sample.After(48, ActorKind.Applicant), [new Component("GT09", "Bản vẽ bổ sung", new ComponentSource.Paper())], Sample.Rules));
        Assert.Equal(Sample.Submission.Components, AppointmentSlip.From(later, Issuer).Components);
        Assert.NotEqual(later.Components.Count, Sample.Submission.Components.Count);
    }

    [Fact]
    public void AppointmentSlip_OfPapersAddedBeforeAcceptance_ShowsThem()
    {
        Component map = new("GT09", "Bản đồ", new ComponentSource.Paper());
        Dossier dossier = Sample.Filed()
            .Do(filed => filed.AddComponents(Sample.After(1, OneStopShop), [map]))
            .Do(filed => filed.Accept(Sample.After(2, OneStopShop), Sample.Rules));
        Assert.Equal([.. Sample.Submission.Components, map], AppointmentSlip.From(dossier, Issuer).Components);
    }

    /// <summary>A time of no hours ends where it begins: at midnight that is 24:00 of the day before, on which nothing was accepted yet.</summary>
    [Fact]
    public void DueOn_OfNoHoursFromMidnight_IsNotBeforeTheAcceptance()
    {
        Dossier dossier = Sample.Filed(Sample.Submission with { ProcessingTime = ProcessingTime.ClockHours(0) })
            .Do(filed => filed.Accept(Sample.At(new(2025, 9, 10, 0, 0), OneStopShop), new(Offices.Standard, CountingPolicy.LegalDays)));
        Assert.Equal((new LocalDateTime(2025, 9, 10, 0, 0), new LocalDate(2025, 9, 10)), (dossier.DueAt, dossier.DueOn));
    }

    [Fact]
    public void FactsOf_APauseThatGoesOn_HaveNoDueDayOnTheReportingClock()
    {
        Dossier paused = Sample.InProcess().Do(dossier => dossier.RequestPayment(Sample.After(24, CompetentAgency), Vnd.Of(50_000)));
        DossierFacts facts = new FactPolicy(StatusBuckets.Report06, DigitizationRules.Decision766, Sample.Rules).FactsOf(paused, Segment.Whole)!;
        Assert.Null(facts.DueOn);
    }

    private static Dossier Accepted(DeadlineCalculator? calculator = null, ProcessingTime? time = null, LocalDateTime? at = null) =>
        Sample.Filed(Sample.Submission with { ProcessingTime = time ?? ProcessingTime.WorkingDays(10) }, at ?? Sample.Filing)
            .Do(dossier => dossier.Accept(Sample.At(dossier.FiledAt, OneStopShop), calculator ?? EndOfDay));

    private static Dossier InProcess() => Accepted().Do(dossier => dossier.Transfer(Sample.After(1, OneStopShop), Sample.Department, EndOfDay));

    private static string DueLine(PrintedForm slip) =>
        slip.ToText().Split('\n').Single(line => line.Contains("Thời gian trả kết quả", StringComparison.Ordinal)) + "\n";
}
