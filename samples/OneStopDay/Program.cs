using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Sdk;
using NodaTime;

namespace OneStopDay;

/// <summary>
/// A fortnight at a one-stop shop: the slips, the table of the dossiers, what one announcement changed, and the lives and payments at the portal.
/// </summary>
internal static class Program
{
    /// <summary>The slips rest on what was known on the last day of the fortnight.</summary>
    private static readonly LocalDate KnownOn = new(2026, 8, 28);

    /// <summary>The day before the announcement of National Day 2026 and the swap of 31 and 22 August (9441/TB-BNV of 2025-10-16).</summary>
    private static readonly LocalDate BeforeTheSwap = new(2025, 10, 15);

    private static async Task<int> Main(string[] args)
    {
        try
        {
            Options options = Options.Parse(args);
            await PrintFortnightAsync(new Screen(options.Language), options).ConfigureAwait(false);
            return 0;
        }
        catch (Exception wrong) when (wrong is DataFileException or FormatException or IOException or PortalException)
        {
            Console.Error.WriteLine(wrong.Message);
            return 2;
        }
    }

    private static async Task PrintFortnightAsync(Screen screen, Options options)
    {
        DeadlineCalculator calculator = RulesKnownOn(KnownOn);
        Catalogue catalogue = Catalogue.Load(DataPath("catalogue.csv"));
        List<FiledDossier> dossiers = Submissions.Load(DataPath("submissions.csv"), catalogue, calculator);
        PrintTitle(screen, catalogue, dossiers.Count);
        if (options.ShowsAll)
        {
            PrintAll(screen, dossiers, calculator);
        }
        else
        {
            PrintShort(screen, dossiers, calculator);
        }

        int pages = await PortalFortnight.RunAsync(options.ShowsAll ? screen : screen.Silent(), dossiers, calculator.Calendar, options.OutputFolder)
            .ConfigureAwait(false);
        await new PagesOfTheDay(screen, options).ShowAsync(pages).ConfigureAwait(false);
    }

    /// <summary>What fits on a screen: the figures, and one slip that shows how the days are counted.</summary>
    private static void PrintShort(Screen screen, List<FiledDossier> dossiers, DeadlineCalculator calculator)
    {
        new DayTable(screen).PrintSummary(dossiers, calculator.Hours);
        new SlipPrinter(screen).Print(dossiers.Last(dossier => dossier.ShowsSlip));
    }

    private static void PrintAll(Screen screen, List<FiledDossier> dossiers, DeadlineCalculator calculator)
    {
        SlipPrinter slips = new(screen);
        foreach (FiledDossier dossier in dossiers.Where(dossier => dossier.AcceptedAt is not null))
        {
            slips.Print(dossier);
        }

        DayTable table = new(screen);
        table.Print(dossiers);
        table.PrintSummary(dossiers, calculator.Hours);
        table.PrintImpact(dossiers, before: RulesKnownOn(BeforeTheSwap), after: calculator);
        screen.Line();
        new CounterDay(screen).Print();
    }

    private static void PrintTitle(Screen screen, Catalogue catalogue, int dossiers)
    {
        screen.Heading(screen.In("Hai tuần tại Bộ phận Một cửa, 17–28/08/2026", "A fortnight at a one-stop shop, 17-28 August 2026"));
        screen.Note(screen.In(
            Invariant(
                $"{catalogue.ProcedureCount} thủ tục có thật; {dossiers} hồ sơ, mã hồ sơ và cam kết rút ngắn là dữ liệu sinh tự động, không phải của ai."),
            Invariant(
                $"{catalogue.ProcedureCount} real procedures; the {dossiers} dossiers, their codes and the committed time are generated and belong to nobody.")));
        screen.Note(screen.In(
            "Giờ làm việc 07:30–11:30, 13:00–17:00 là giờ phổ biến, không phải giờ chính thức của một trung tâm.",
            "Working hours 07:30-11:30 and 13:00-17:00 are common ones, not the official hours of a particular centre."));
        screen.Note(
            screen.In(
                "Lịch như đã biết ngày 28/08/2026: năm 2027 khi ấy chưa có thông báo.",
                "The calendar is the one known on 28 August 2026, when 2027 was not announced yet."));
        screen.Line();
    }

    private static DeadlineCalculator RulesKnownOn(LocalDate day)
    {
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { KnownOn = day });
        return new(WorkingHours.Of(calendar, Schedule.Standard));
    }

    private static string DataPath(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);
}
