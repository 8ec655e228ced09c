using System.Text;

namespace MongCai.Domain.Tests.Law;

/// <summary>
/// The page on the law in a language: src/LAW.md in English, src/LUAT.md in Vietnamese, made from the tables beside this file and the citations of the code.
/// </summary>
internal sealed class LawPage(Language language)
{
    private static readonly (BilingualText Title, string[] Beginnings)[] Kinds =
    [
        (new("Bộ luật, luật", "Codes and laws"), ["Bộ luật", "Luật"]),
        (new("Nghị quyết", "Resolutions"), ["Nghị quyết"]),
        (new("Nghị định", "Decrees"), ["Nghị định"]),
        (new("Quyết định", "Decisions"), ["Quyết định"]),
        (new("Thông tư", "Circulars"), ["Thông tư"]),
    ];

    private static readonly Dictionary<Knowledge, (BilingualText Word, BilingualText Meaning)> Knowing = new()
    {
        [Knowledge.Read] = (new("đã đọc", "read"), new("đã đọc trong chính văn bản", "read in its own text")),
        [Knowledge.Restated] = (new("theo bản thuật lại", "restated"), new("đọc trong nguồn khác thuật lại", "read where another source restates it")),
        [Knowledge.Named] = (new("chỉ biết tên", "known by name"), new("biết có văn bản, chưa tìm thấy nội dung", "known to exist; its text was not found")),
        [Knowledge.Memory] = (new("theo trí nhớ", "from memory"), new("chưa đối chiếu với nguồn nào", "held against no source")),
    };

    private static readonly Dictionary<Risk, BilingualText> Costs = new()
    {
        [Risk.Money] = new("Sai thì sai tiền", "A wrong value costs money"),
        [Risk.DueDate] = new("Sai thì sai ngày", "A wrong value moves a day"),
        [Risk.Figure] = new("Sai thì sai số liệu", "A wrong value changes a figure"),
        [Risk.Wording] = new("Sai thì sai chữ", "A wrong value changes words"),
    };

    private readonly StringBuilder page = new();

    /// <summary>The files of the two pages.</summary>
    internal static string FileOf(Language language) => language == Language.English ? "LAW.md" : "LUAT.md";

    internal string Write()
    {
        Head();
        WriteMarks();
        foreach ((BilingualText title, string[] beginnings) in Kinds)
        {
            Line($"## {title.In(language)}");
            IEnumerable<Instrument> instruments = LawData.Instruments.Where(one => KindOf(one) == title);
            foreach (Instrument instrument in instruments.OrderBy(YearOf).ThenBy(one => one.Days.From).ThenBy(one => one.Number, StringComparer.Ordinal))
            {
                Write(instrument);
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static BilingualText KindOf(Instrument instrument) =>
        Kinds.First(kind => kind.Beginnings.Any(beginning => instrument.Name.Vietnamese.StartsWith(beginning, StringComparison.Ordinal))).Title;

    private static int YearOf(Instrument instrument) =>
        instrument.Number.Split('/') is [_, { Length: 4 } year, ..] && int.TryParse(year, out int number) ? number : instrument.Days.From?.Year ?? 0;

    private void Head()
    {
        Line(In("# Căn cứ pháp lý của thư viện", "# Law coverage"));
        Line(In(
            "Trang này do phép thử sinh ra từ các [bảng](../tests/MongCai.Domain.Tests/Law) và từ mã nguồn; "
            + "`UPDATE_RECORDED=1 dotnet test` ghi lại. English: [LAW.md](LAW.md).",
            "This page is made by a test from [tables](../tests/MongCai.Domain.Tests/Law) and from the code; "
            + "`UPDATE_RECORDED=1 dotnet test` writes it anew. Tiếng Việt: [LUAT.md](LUAT.md)."));
        Line(In(
            "Mỗi quy tắc dựa vào văn bản, điều khoản nào; áp dụng từ ngày nào đến ngày nào; nằm ở đâu trong mã và bảng; chắc chắn đến đâu; "
            + "đối chiếu lần cuối khi nào. "
            + "Mọi căn cứ mà mã và bảng dẫn đều có ở đây, và không có gì khác. Đây không phải lời khuyên pháp lý.",
            "Which instrument and article each rule rests on, since when and until when, where in the code and tables it is, how certain it is, "
            + "and when it was last held against its source. "
            + "All that the code and the tables cite is here, and nothing else. It is no legal advice."));
        Line(In(
            "Lịch nghỉ từng năm theo thông báo hằng năm: mỗi ngày trong [days-off.csv](MongCai.Domain/Calendars/Data/days-off.csv) có nguồn của nó; "
            + "năm chưa có thông báo thì dự tính theo luật, và ngày nào dự tính đều ghi rõ (`Certainty`).",
            "The days off of each year follow yearly notices: every day in [days-off.csv](MongCai.Domain/Calendars/Data/days-off.csv) has its source; "
            + "a year without a notice is projected from the law, and each projected day says so (`Certainty`)."));
        Line(In("Mức chắc chắn:", "How certain:"));
        foreach ((_, (BilingualText word, BilingualText meaning)) in Knowing)
        {
            page.Append("- ").Append(Shown(word, word == Knowing[Knowledge.Read].Word)).Append(": ").Append(meaning.In(language)).Append('\n');
        }

        page.Append('\n');
    }

    private void WriteMarks()
    {
        Line(In("## Chưa kiểm chứng", "## What is not verified"));
        Line(In(
            "Người dùng thay được từng giá trị mà không sửa gói; mỗi cách thay có một phép thử.",
            "A caller can replace each without touching the packages; a test replaces each."));
        foreach (IGrouping<Risk, Mark> risk in Marks.Described.GroupBy(mark => mark.Risk).OrderBy(group => group.Key))
        {
            Line($"### {Costs[risk.Key].In(language)}");
            Table(
                [In("ở đâu", "where"), In("dòng", "lines"), In("điều chưa kiểm chứng", "what is not verified"), In("thay bằng", "replaced by")],
                risk.Select(mark => (string[])[
                    LinkTo(PathOf(mark.Where)),
                    Marks.InTables.TryGetValue((mark.Where, mark.Text.English), out int lines) ? FormattableString.Invariant($"{lines}") : "–",
                    mark.Text.In(language),
                    $"`{mark.ReplacedBy}`"]));
        }
    }

    private void Write(Instrument instrument)
    {
        Line($"### {instrument.Number} – {instrument.Name.In(language)}");
        Line(
            $"{instrument.Subject.In(language)} · {Beginning(instrument)}"
            + $" · {In("đến", "until")} {(instrument.Days.Until is { } last ? DateText.Day(last) : In("nay", "now"))} · {Known(instrument.Knowledge)}"
            + $" · {In("đối chiếu lần cuối", "last checked on")} {(instrument.CheckedOn is { } day ? DateText.Day(day) : In("**chưa lần nào**", "**never**"))}");
        Table(
            [In("điều", "article"), In("quy định", "what it rules"), In("chắc chắn", "how certain"), In("ở đâu", "where")],
            LawData.Rulings.Where(ruling => ruling.Number == instrument.Number).Select(ruling => Row(ruling, instrument)));
    }

    private string[] Row(Ruling ruling, Instrument instrument)
    {
        LawCitation[] citing = [.. LawCitations.Places[(ruling.Number, ruling.Article)]];
        string points = string.Join(
            ", ", citing.Select(citation => citation.Place.Points).Where(point => point.Length > 0).Distinct().Order(StringComparer.Ordinal));
        string place = ruling.Article.Replace("annex", In("phụ lục", "annex"), StringComparison.Ordinal) + (points.Length > 0 ? $" ({points})" : "");
        Knowledge known = ruling.Knowledge ?? instrument.Knowledge;
        string[] all = [Knowing[known].Word.In(language), .. citing.Where(citation => citation.Mark.Length > 0).SelectMany(Doubts).SelectMany(mark => mark.Split("; ")).Distinct()];
        string[] marks = [.. all.Skip(1).Where(mark => mark != all[0] && !all.Any(longer => longer != mark && longer.Contains(mark, StringComparison.Ordinal)))];
        return
        [
            ruling.Article.Length == 0 ? In("cả văn bản", "as a whole") : place,
            ruling.Rules.In(language),
            Known(known) + (marks.Length > 0 ? $"; **{string.Join("; ", marks)}**" : ""),
            string.Join(", ", citing.Select(citation => citation.File).Distinct().Order(StringComparer.Ordinal).Select(LinkTo)),
        ];
    }

    private IEnumerable<string> Doubts(LawCitation citation)
    {
        string name = LawFiles.NameOf(citation.File);
        return Marks.Described
            .Where(mark => mark.Where == name && citation.Mark.Contains(mark.Text.English, StringComparison.Ordinal))
            .Select(mark => mark.Text.In(language));
    }

    private void Table(string[] header, IEnumerable<string[]> rows)
    {
        Row(header);
        Row([.. header.Select(_ => "---")]);
        foreach (string[] row in rows)
        {
            Row(row);
        }

        page.Append('\n');
    }

    private void Row(IEnumerable<string> cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private void Line(string text) => page.Append(text).Append("\n\n");

    private string In(string vietnamese, string english) => new BilingualText(vietnamese, english).In(language);

    private string Known(Knowledge knowledge) => Shown(Knowing[knowledge].Word, knowledge == Knowledge.Read);

    private string Shown(BilingualText word, bool isCertain) => isCertain ? word.In(language) : $"**{word.In(language)}**";

    private string Beginning(Instrument instrument) =>
        instrument.Days.From is { } first ? $"{In("từ", "since")} {DateText.Day(first)}" : In("chưa ghi nhận ngày bắt đầu", "first day not noted");

    private static string PathOf(string name) => LawFiles.Tables.Concat(LawFiles.Code).First(path => path.EndsWith("/" + name, StringComparison.Ordinal));

    private static string LinkTo(string path) =>
        $"[{(path.EndsWith(".csv", StringComparison.Ordinal) ? Path.GetFileName(path) : Path.GetFileNameWithoutExtension(path))}]"
        + $"({(path.StartsWith("src/", StringComparison.Ordinal) ? path["src/".Length..] : "../" + path)})";
}
