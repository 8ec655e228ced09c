using System.Collections.Concurrent;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Reports;
using Spectre.Console;
using YearReport;
using YearReport.Figures;
using YearReport.Generation;
using YearReport.Pages;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

string In(string vietnamese, string english) => options.Language == Language.Vietnamese ? vietnamese : english;

CityProfile profile = CityProfile.Load();
IReadOnlyList<Service> services = Service.Load();
ConcurrentBag<CountedPeriod> counted = [];
AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Progress().Start(progress =>
{
    ProgressTask task = progress.AddTask(In("Sinh và đọc hồ sơ", "Generating and reading dossiers"), maxValue: profile.Periods.Sum(period => period.Dossiers));
    Parallel.ForEach(
        profile.Periods, period => counted.Add(CountedPeriod.Of(profile, period, services, DeadlineCalculator.Standard, done => task.Increment(done))));
});

WholeFigures whole = new([.. counted.OrderBy(figures => figures.Period.Days.Start)]);
YearTables tables = new(whole, 2024, DeadlineCalculator.Standard.Calendar);
ReportFolder.Write(options.Folder, whole, tables, options.Language);

IReadOnlyList<Published> compared = Published.Compare(whole);
foreach (Published row in compared)
{
    Console.WriteLine($"{(row.IsSame ? "=" : "≠")} {In(row.Vietnamese, row.English)}: {row.FigureIn(options.Language)} · {row.ComputedIn(options.Language)}");
}

foreach (ReportTable table in (ReportTable[])[tables.Indicators, tables.IndexGroups, tables.IndexItems, tables.Form, tables.Behind, tables.Forecasts,
    tables.People, .. tables.Outreach])
{
    Console.Write("\n" + table.ToMarkdown(options.Language));
}

Console.WriteLine("\n" + YearTables.Satisfactions.In(options.Language));
Console.WriteLine("\n" + tables.FormCheck.In(options.Language));
Console.Error.WriteLine(In("Báo cáo: ", "The report: ") + Path.GetFullPath(Path.Combine(options.Folder, ReportFolder.PageName)));
return compared.All(row => row.IsSame) && tables.IsFormRight ? 0 : 1;
