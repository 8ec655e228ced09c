using System.CommandLine;
using System.Net;
using MongCai.Cli.Commands;
using MongCai.Domain;
using MongCai.Domain.Reports.Tables;

namespace MongCai.Cli.Settings;

/// <summary>The options on how a table is written: its form, its language and where it goes.</summary>
internal sealed class TableSettings
{
    private const string Style = "body{font-family:sans-serif}table{border-collapse:collapse}caption{text-align:left;font-weight:bold}th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left}.number{text-align:right;white-space:nowrap}";

    private readonly Option<string> format = new Option<string>("--format") { Description = "csv (default), json, md, html, or xlsx, which needs '--out'." }.AcceptOnlyFromAmong("csv", "json", "md", "html", "xlsx");
    private readonly Option<string> language = new Option<string>("--lang") { Description = "The language of the texts: vi (default) or en." }.AcceptOnlyFromAmong("vi", "en");
    private readonly Option<string> file = new("--out") { Description = "Write into this file instead of standard output.", HelpName = "FILE" };

    internal IEnumerable<Option> Options => [format, language, file];

    internal bool IsAnyGiven(ParseResult parse) => Options.Any(option => parse.GetResult(option) is not null);

    /// <summary>Fails before anything is counted where the table could not be written in the end.</summary>
    /// <exception cref="UsageException">A workbook is asked for, and no file.</exception>
    internal void ThrowUnlessComplete(ParseResult parse)
    {
        if (parse.GetValue(format) == "xlsx" && parse.GetValue(file) is null)
        {
            throw new UsageException("A workbook does not go to standard output. Give a file with '--out FILE'.");
        }
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal void Write(ReportTable table, ParseResult parse, StandardStreams streams)
    {
        Language asked = parse.GetValue(language) == "en" ? Language.English : Language.Vietnamese;
        if (parse.GetValue(format) == "xlsx")
        {
            StandardStreams.WriteFile(parse.GetRequiredValue(file), Workbook.Of(table, asked));
        }
        else if (parse.GetValue(file) is { } path)
        {
            StandardStreams.WriteFile(path, System.Text.Encoding.UTF8.GetBytes(Text(table, parse.GetValue(format), asked)));
        }
        else
        {
            streams.Output.Write(Text(table, parse.GetValue(format), asked));
        }
    }

    private static string Text(ReportTable table, string? format, Language language) => format switch
    {
        "json" => table.ToJson(language),
        "md" => table.ToMarkdown(language),
        "html" => Page(table, language),
        _ => table.ToCsv(language),
    };

    private static string Page(ReportTable table, Language language) =>
        $"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "vi")}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{WebUtility.HtmlEncode(table.Title.In(language))}</title>\n<style>{Style}</style>\n</head>\n<body>\n{table.ToHtml(language)}</body>\n</html>\n";
}
