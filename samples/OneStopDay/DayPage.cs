using System.Net;
using System.Text;
using MongCai.Cli.Portal;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace OneStopDay;

/// <summary>The page of one morning for officers and their manager: the figures, what is due with its light, and every form by dossier.</summary>
internal sealed class DayPage(
    LocalDateTime now, IReadOnlyList<KeptDossier> dossiers, IReadOnlyList<FormFile> forms, WorkingCalendar calendar, Language language)
{
    internal const string Name = "index.html";

    private const int Soon = 3;

    private readonly StringBuilder text = new();

    private string Title => In(Invariant($"Bộ phận Một cửa, sáng {now:dd/MM/uuuu}"), Invariant($"The one-stop shop on the morning of {now:dd/MM/uuuu}"));

    internal string Write()
    {
        KeptDossier[] pending = [.. dossiers.Select(dossier => dossier.At(now)).OfType<KeptDossier>().Where(dossier => dossier.IsPending)];
        WriteFigures(pending);
        WriteWork(pending);
        WriteForms();
        return $"""
            <!DOCTYPE html>
            <html lang="{In("vi", "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {HtmlPolicy.Meta}
            <title>{Title}</title>
            <style>{DayStyle.Text}</style>
            </head>
            <body>
            <main>
            <h1>{Title}</h1>
            <p class="note">{In(
                "Hồ sơ và mọi bước của chúng là dữ liệu sinh tự động, không phải của ai. Tám hồ sơ đi đến cuối; các hồ sơ khác dừng ở bước tiếp nhận, nên nhiều hồ sơ quá hạn.",
                "The dossiers and all their steps are generated and belong to nobody. Eight of them go to their end; the others stay where they were accepted, so that many are overdue.")}</p>
            {text}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private void WriteFigures(KeptDossier[] pending)
    {
        text.Append("<ul class=\"key\">\n");
        Figure(pending.Length, In("hồ sơ đang giải quyết", "dossiers pending"));
        foreach (DueLight light in Enum.GetValues<DueLight>().Where(light => light != DueLight.InTime))
        {
            Figure(pending.Count(dossier => LightOf(dossier) == light), light.Sign() + " " + light.Name().In(language));
        }

        Figure(
            dossiers.Count(dossier => dossier.Dossier.FinishedAt is { } finished && finished < now),
            In("hồ sơ đã có kết quả trong hai tuần", "results ready in the fortnight"));
        text.Append("</ul>\n");
    }

    private void Figure(int number, string name) =>
        text.Append(Invariant($"<li><strong>{number}</strong> ")).Append(WebUtility.HtmlEncode(name)).Append("</li>\n");

    private void WriteWork(KeptDossier[] pending)
    {
        text.Append("<h2>").Append(In("Việc đang chờ, gấp nhất trước", "Work to do, the most urgent first")).Append("</h2>\n<table>\n<thead><tr>");
        foreach (string head in Heads)
        {
            text.Append("<th scope=\"col\">").Append(head).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (KeptDossier dossier in pending.OrderBy(kept => kept.Dossier.DueAt is null).ThenBy(kept => kept.Dossier.DueAt)
            .ThenBy(kept => kept.Dossier.Code))
        {
            WriteRow(dossier);
        }

        text.Append("</tbody>\n</table>\n");
    }

    private string[] Heads => [In("Hồ sơ", "Dossier"), In("Thủ tục", "Procedure"), In("Trạng thái", "State"), In("Hẹn trả", "Due"), In("Hạn", "Light")];

    private void WriteRow(KeptDossier kept)
    {
        Dossier dossier = kept.Dossier;
        DueLight? light = LightOf(kept);
        string[] cells =
        [
            kept.Procedure.NameIn(language),
            dossier.State.Name().In(language),
            dossier is { DueAt: { } due, DueOn: { } day } ? Screen.Hour(due, day) + Invariant($" {day:dd/MM/uuuu}") : In("chưa có hạn", "no due date yet"),
            light is { } shown ? shown.Sign() + " " + shown.Name().In(language) : "–",
        ];
        text.Append(Invariant($"<tr class=\"{(light is { } kind ? kind.ToString() : "None")}\"><th scope=\"row\">")).Append(Slip(dossier.Code)).Append("</th>");
        foreach ((string head, string cell) in Heads.Skip(1).Zip(cells))
        {
            text.Append("<td data-label=\"").Append(head).Append("\">").Append(WebUtility.HtmlEncode(cell)).Append("</td>");
        }

        text.Append("</tr>\n");
    }

    private DueLight? LightOf(KeptDossier kept) => kept.Dossier is { DueAt: { } due, DueOn: { } day } ? DueLights.Of(calendar, now, due, day, Soon) : null;

    private string Slip(DossierCode code) =>
        forms.FirstOrDefault(form => form.Dossier == code) is { } slip ? Link(slip.Name, code.ToString()) : code.ToString();

    private void WriteForms()
    {
        text.Append("<h2>").Append(In("Giấy tờ theo hồ sơ", "Forms by dossier")).Append("</h2>\n<dl>\n");
        foreach (IGrouping<string, FormFile> group in forms.GroupBy(form => form.Dossier?.ToString() ?? In("Cả năm", "The year")))
        {
            text.Append("<dt>").Append(group.Key).Append("</dt>\n");
            foreach (FormFile form in group)
            {
                text.Append("<dd>").Append(Link(form.Name, form.Title)).Append("</dd>\n");
            }
        }

        text.Append("</dl>\n");
    }

    private static string Link(string file, string name) => $"<a href=\"{WebUtility.UrlEncode(file)}\">{WebUtility.HtmlEncode(name)}</a>";
}
