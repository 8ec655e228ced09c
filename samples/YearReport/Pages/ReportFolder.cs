using MongCai.Domain;
using MongCai.Domain.Reports;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>Writes the report into a folder: the page, its charts, the workbook.</summary>
internal static class ReportFolder
{
    internal const string PageName = "report.html";

    internal static void Write(string folder, WholeFigures whole, YearTables tables, Language language)
    {
        IReadOnlyList<Section> sections = Sections.Of(whole, tables);
        IReadOnlyList<Picture> pictures = new Pictures(whole, language).Draw();
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, PageName), new ReportPage(new KeyFigures(whole, language).All(), sections, pictures, language).Write());
        foreach (Picture picture in pictures)
        {
            File.WriteAllText(Path.Combine(folder, picture.Name + ".svg"), picture.Svg);
        }

        ReportTable[] all = [.. sections.SelectMany(section => section.Tables), .. pictures.Select(picture => picture.Table)];
        Workbook.Save(Path.Combine(folder, "report.xlsx"), all, language);
    }
}
