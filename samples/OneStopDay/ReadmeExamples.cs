using Microsoft.Extensions.DependencyInjection;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace OneStopDay;

/// <summary>The examples of the README; each region stands there to the letter.</summary>
internal static class ReadmeExamples
{
    private static readonly Procedure CounterOnly = new()
    {
        Code = ProcedureCode.Parse("1.004873"),
        Name = "Cấp giấy xác nhận tình trạng hôn nhân",
        Channels = [new() { Channel = SubmissionChannel.InPerson, Terms = [new() { Time = ProcessingTime.WorkingDays(3) }] }],
    };

    private static readonly Applicant Someone = new Applicant.Individual(
        PersonName.Parse("Người Mẫu"), new Contact(), new ProcessingBasis.LegalDuty(new LegalCitation("Decree 118/2025/NĐ-CP", "17")));

    internal static async Task RunAsync()
    {
        WorkingDays();
        Console.WriteLine();
        DueDate();
        Console.WriteLine();
        WorkingHoursWithSuspension();
        Console.WriteLine();
        NextYear();
        LunarDates();
        Filing(CounterOnly, DossierCode.Parse("000.00.01.H49-260826-0001"), Someone, AgencyCode.Parse("000.00.01.H49"));
        await RegistrationAsync(new(), _ => ValueTask.FromResult("generated")).ConfigureAwait(false);
        using FakePortal portal = new(new DayClock(new(2026, 8, 26, 8, 20)));
        await FilingAsync(portal.CreateClient(), Generated.Applicant()).ConfigureAwait(false);
    }

    private static void WorkingDays()
    {
        #region README working days
        WorkingCalendar calendar = WorkingCalendar.Official;
        LocalDate due = calendar.PlusWorkingDays(new LocalDate(2026, 8, 26), 5);
        int days = calendar.CountAfterThrough(new LocalDate(2026, 8, 26), due);
        CalendarDay saturday = calendar.Describe(new LocalDate(2026, 8, 22));

        Console.WriteLine(Invariant($"{due:uuuu-MM-dd}, {days} days"));
        Console.WriteLine(Invariant($"{saturday.Date:uuuu-MM-dd}: {saturday.Kind}, {saturday.Certainty}: {saturday.Source}"));
        #endregion
    }

    private static void DueDate()
    {
        #region README due date
        ProcessingTime time = ProcessingTime.Parse("5 ngày làm việc");
        LocalDateTime receivedAt = new(2026, 8, 26, 8, 20);

        if (DeadlineRules.Standard.DueDateOf(time, receivedAt) is DeadlineOutcome.Due(Deadline deadline))
        {
            Console.WriteLine(deadline.Print(Language.English));
        }
        #endregion
    }

    private static void WorkingHoursWithSuspension()
    {
        #region README working hours
        ProcessingTime time = ProcessingTime.WorkingHours(8);
        LocalDateTime receivedAt = new(2026, 8, 21, 15, 0);
        Suspension payment = Suspension.Pause(new(2026, 8, 22, 8, 30), new(2026, 8, 22, 10, 0), "fee to be paid");

        DeadlineOutcome outcome = DeadlineRules.Standard.DueDateOf(time, receivedAt, [payment]);
        Console.WriteLine(outcome.Deadline?.Print(Language.English));
        #endregion
    }

    private static void NextYear()
    {
        #region README announcement
        Announcements notice = Announcements.Parse("""
            date,kind,holiday,name,source
            2028,announced-year,,Lịch nghỉ năm 2028,the notice you load
            2028-01-24,holiday,tet,Tết Nguyên đán,the notice you load
            2028-01-25,holiday,tet,Tết Nguyên đán,the notice you load
            2028-01-26,holiday,tet,Tết Nguyên đán,the notice you load
            2028-01-27,holiday,tet,Tết Nguyên đán,the notice you load
            2028-01-28,holiday,tet,Tết Nguyên đán,the notice you load
            2028-09-01,holiday,national-day,Quốc khánh,the notice you load
            2028-09-02,holiday,national-day,Quốc khánh,the notice you load
            """);
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Announcements = Announcements.Official.Adding(notice) });
        CalendarDay day = calendar.Describe(new LocalDate(2028, 1, 24));
        Console.WriteLine($"{day.Kind}, {day.Certainty}: {day.Source}");
        #endregion
    }

    private static void LunarDates()
    {
        #region README lunar date
        LunarDate lunar = VietnameseLunarCalendar.FromGregorian(new LocalDate(2025, 7, 25));
        LocalDate newYear = VietnameseLunarCalendar.NewYear(2028);
        LocalDate hungKings = VietnameseLunarCalendar.ToGregorian(LunarDate.Of(2028, month: 3, day: 10));

        Console.WriteLine(Invariant($"{lunar}; {newYear:uuuu-MM-dd}; {hungKings:uuuu-MM-dd}"));
        #endregion
    }

    private static void Filing(Procedure procedure, DossierCode code, Applicant applicant, AgencyCode shop)
    {
        #region README filing
        Submission submission = Submission.From(procedure, code, SubmissionChannel.InPerson, applicant, receivedBy: shop, components: []);
        EventStamp stamp = new(new(2026, 8, 26, 8, 20), new(ActorKind.OneStopShop, "counter-1"));

        if (Dossier.File(procedure, submission, stamp) is Decision.Accepted filed)
        {
            Dossier dossier = Dossier.Replay(filed.Events);
            dossier = dossier.Apply(dossier.Accept(stamp, DeadlineRules.Standard));
            Console.WriteLine(Invariant($"{dossier}, due {dossier.DueAt:uuuu-MM-dd HH:mm}"));
        }

        Decision online = Dossier.File(procedure, submission with { Channel = SubmissionChannel.Online }, stamp);
        Console.WriteLine(online is Decision.Refused no ? $"{no.Reason.English} {no.Citation}" : "filed");
        #endregion
    }

    private static async Task RegistrationAsync(ServiceCollection services, Func<CancellationToken, ValueTask<string>> secret)
    {
        #region README portal registration
        services.AddMongCaiPortal("quang-ninh", options =>
        {
            options.BaseAddress = new Uri("https://portal.example/");
            options.Credentials = ClientCredentials.WithSecretFrom("shop-07", secret, [PortalScopes.DossiersRead, PortalScopes.DossiersWrite]);
        });

        await using ServiceProvider provider = services.BuildServiceProvider();
        PortalClient quangNinh = provider.GetRequiredKeyedService<PortalClient>("quang-ninh");
        #endregion

        Console.WriteLine($"{nameof(quangNinh)}: {quangNinh.GetType().Name}");
    }

    private static async Task FilingAsync(PortalClient portal, ApplicantResource applicant)
    {
        #region README portal client
        PortalOutcome<DossierResource> filed = await portal.Dossiers.FileAsync(new()
        {
            Procedure = ProcedureCode.Parse("1.004873"),
            Channel = OpenCode.Of(SubmissionChannel.InPerson),
            Applicant = applicant,
            Components = [new() { Code = "GT01", Name = "Tờ khai", Source = OpenCode.Of(ComponentSourceKind.Paper) }],
        });

        if (filed is PortalOutcome<DossierResource>.Done(DossierResource dossier))
        {
            ActorReference counter = new() { Kind = OpenCode.Of(ActorKind.OneStopShop), Account = "counter-1" };
            PortalOutcome<DossierResource> accepted = await portal.Dossiers.CommandAsync(dossier.Code, dossier.Version, new DossierCommand.Accept(), counter);
            Console.WriteLine(accepted is PortalOutcome<DossierResource>.Refused(LegalRefusal no) ? no.Reason : "accepted");

            DossierResource now = await portal.Dossiers.GetAsync(dossier.Code);
            AuditTrail timeline = await portal.Dossiers.GetTimelineAsync(dossier.Code);
            Console.WriteLine(Invariant($"{now}, due {now.DueAt:uuuu-MM-dd HH:mm}; whole: {timeline.FindBreak() is null}"));
        }
        #endregion
    }
}
