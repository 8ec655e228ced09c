using System.CommandLine;
using System.Net;
using MongCai.Cli.Commands;
using MongCai.Cli.Terminal;
using MongCai.Domain;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Settings;

/// <summary>The options on how a table is written: its form, its language and where it goes.</summary>
internal sealed class TableSettings
{
    private const string Style = "body{font-family:sans-serif}table{border-collapse:collapse}caption{text-align:left;font-weight:bold}th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left}.number{text-align:right;white-space:nowrap}";

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "csv (default), json, md, html, or xlsx, which needs '--out'.",
    }.AcceptOnlyFromAmong("csv", "json", "md", "html", "xlsx");
    private readonly Option<string> language = new Option<string>("--lang")
    {
        Description = "The language of the texts: vi (default) or en.",
    }.AcceptOnlyFromAmong("vi", "en");
    private readonly OutputOption file = new("--out") { Description = "Write into this file instead of standard output.", HelpName = "FILE" };

    private readonly Option<bool> mark = new("--bom") { Description = "Begin CSV with a byte order mark, so that Excel reads it as UTF-8." };

    private readonly Option<bool> json = new("--json") { Description = "The same as '--format json'." };

    internal IEnumerable<Option> Options => [format, json, language, file, mark];

    internal bool IsJson(ParseResult parse) => parse.GetValue(json);

    internal bool IsAnyButJsonGiven(ParseResult parse) => Options.Any(option => option != json && parse.GetResult(option) is { Implicit: false });

    private string? FormatOf(ParseResult parse) => parse.GetValue(json) ? "json" : parse.GetValue(format);

    /// <summary>Fails before anything is counted where the table could not be written in the end.</summary>
    /// <exception cref="UsageException">A workbook is asked for, and no file; or a byte order mark for what is not CSV.</exception>
    internal void ThrowUnlessComplete(ParseResult parse)
    {
        if (parse.GetValue(json) && parse.GetValue(format) is { } other and not "json")
        {
            throw new UsageException(new BilingualText(
                $"Thấy cả '--json' và '--format {other}'; chỉ cần một.", $"Found both '--json' and '--format {other}'; expected one of them."));
        }

        if (parse.GetValue(mark) && FormatOf(parse) is not (null or "csv"))
        {
            throw new UsageException(new BilingualText(
                "Dấu thứ tự byte chỉ dành cho CSV. Hãy bỏ '--bom'.", "A byte order mark is for CSV alone. Leave out '--bom'."));
        }

        if (parse.GetValue(format) == "xlsx" && parse.GetValue(file) is null)
        {
            throw new UsageException(new BilingualText(
                "Sổ tính không ghi ra đầu ra chuẩn. Hãy ghi tệp bằng '--out FILE'.",
                "A workbook does not go to standard output. Give a file with '--out FILE'."));
        }
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal void Write(ReportTable table, ParseResult parse, StandardStreams streams)
    {
        Language asked = parse.GetValue(language) == "en" ? Language.English : Language.Vietnamese;
        if (parse.GetValue(format) == "xlsx")
        {
            WriteWorkbook(table, asked, parse.GetRequiredValue(file), streams);
        }
        else if (streams.IsOutputTerminal && FormatOf(parse) is null && parse.GetValue(file) is null)
        {
            TerminalReport.Write(table, asked, streams);
        }
        else if (parse.GetValue(file) is { } path)
        {
            StandardStreams.WriteFile(path, System.Text.Encoding.UTF8.GetBytes(Marked(table, parse, asked)));
        }
        else
        {
            streams.Output.Write(Marked(table, parse, asked));
        }
    }

    private static void WriteWorkbook(ReportTable table, Language language, string path, StandardStreams streams)
    {
        StandardStreams.WriteFile(path, Workbook.Of(table, language, out int replaced));
        if (replaced > 0)
        {
            streams.Note(new(
                Invariant($"ký tự điều khiển, mà sổ tính không chứa được, được thay bằng dấu như ␛ trong {replaced} văn bản của sổ."),
                Invariant($"control characters, which a workbook cannot hold, are signs such as ␛ in {replaced} of its texts.")));
        }
    }

    private string Marked(ReportTable table, ParseResult parse, Language language) =>
        (parse.GetValue(mark) ? CsvSeparator.ByteOrderMark.ToString() : "") + Text(table, FormatOf(parse), language);

    private static string Text(ReportTable table, string? format, Language language) => format switch
    {
        "json" => table.ToJson(language),
        "md" => table.ToMarkdown(language),
        "html" => Page(table, language),
        _ => table.ToCsv(language),
    };

    private static string Page(ReportTable table, Language language) =>
        $"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "vi")}\">\n<head>\n<meta charset=\"utf-8\">\n{HtmlPolicy.Meta}\n<title>{WebUtility.HtmlEncode(table.Title.In(language))}</title>\n<style>{Style}</style>\n</head>\n<body>\n{table.ToHtml(language)}</body>\n</html>\n";
}
