using MongCai.Domain;
using MongCai.Domain.Deadlines;
using YearReport.Figures;
using YearReport.Generation;
using YearReport.Pages;

namespace MongCai.Pages.Tests.Reports;

/// <summary>The year report of a twentieth of its dossiers, written once for all tests in both languages.</summary>
public sealed class SmallReport : IDisposable
{
    private const int Part = 20;

    private readonly string folder = Directory.CreateTempSubdirectory("mongcai-report-").FullName;

    public SmallReport()
    {
        CityProfile whole = CityProfile.Load();
        CityProfile profile = new([.. whole.Periods.Select(period => period with { City = period.City / Part, Commune = period.Commune / Part, SurveyForms = period.SurveyForms / Part })]);
        IReadOnlyList<Service> services = Service.Load();
        WholeFigures figures = new([.. profile.Periods.Select(period => CountedPeriod.Of(profile, period, services, DeadlineCalculator.Standard, _ => { }))]);
        YearTables tables = new(figures, 2024, DeadlineCalculator.Standard.Calendar);
        ReportFolder.Write(FolderOf("vi"), figures, tables, Language.Vietnamese);
        ReportFolder.Write(FolderOf("en"), figures, tables, Language.English);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    internal string FolderOf(string language) => Path.Combine(folder, language);

    internal Uri PageOf(string language) => new(Path.Combine(FolderOf(language), ReportFolder.PageName));
}
