using System.CommandLine;
using MongCai.Domain;

namespace MongCai.Cli.Rows;

/// <summary>A command that takes one row by options or by its required values in their order, or a table with <c>--csv</c>.</summary>
internal sealed class RowCommand
{
    /// <summary>More values than these are not told apart by their places.</summary>
    private const int MostPlaces = 3;

    private readonly Column[] columns;
    private readonly Column[] options;
    private readonly Option<string>[] values;
    private readonly Argument<string>[] places;
    private readonly Func<ParseResult, Years, RowFunction> prepare;
    private readonly StandardStreams streams;
    private readonly Option<string> csv = new("--csv")
    {
        Description = "Rows to answer instead of one: a CSV file with a header row, '-' for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<bool> json = new("--json") { Description = "Write a JSON object a row instead of plain values or CSV." };
    private readonly string[] settings;

    private RowCommand(Column[] columns, Option[] settings, Func<ParseResult, Years, RowFunction> prepare, StandardStreams streams)
    {
        this.columns = columns;
        this.settings = [.. settings.Select(setting => setting.Name.TrimStart('-'))];
        this.prepare = prepare;
        this.streams = streams;
        options = [.. columns.Where(column => !column.IsOnlyInTables)];
        values = [.. options.Select(ValueOf)];
        places = [.. PlacesOf(options)];
    }

    private static Option<string> ValueOf(Column column)
    {
        Option<string> value = new(column.OptionName) { Description = column.Description, HelpName = column.Form };
        value.CompletionSources.Add(column.Words);
        return value;
    }

    private static IEnumerable<Argument<string>> PlacesOf(Column[] options) =>
        options.Where(column => !column.IsOptional).ToArray() is { Length: <= MostPlaces } required
            ? required.Select(column => new Argument<string>(column.PlaceName) { Description = column.Description, Arity = ArgumentArity.ZeroOrOne })
            : [];

    /// <summary>Makes the command.</summary>
    /// <param name="name">The word of the command line.</param>
    /// <param name="description">The sentence of the help.</param>
    /// <param name="columns">The inputs.</param>
    /// <param name="settings">The options that hold for all rows.</param>
    /// <param name="prepare">
    /// Reads the settings, and gives what to do with each row. Called only when the command runs, so that nothing is built that is not needed; for
    /// one row at first with the near years.
    /// </param>
    /// <param name="streams">Where rows come from and go to.</param>
    internal static Command Of(
        string name, string description, Column[] columns, IEnumerable<Option> settings, Func<ParseResult, Years, RowFunction> prepare, StandardStreams streams)
    {
        Option[] options = [.. settings];
        RowCommand rows = new(columns, options, prepare, streams);
        Leaf command = new(name, description, rows);
        foreach (Argument place in rows.places)
        {
            command.Arguments.Add(place);
        }

        foreach (Option option in (IEnumerable<Option>)[.. rows.values, rows.csv, .. options, .. rows.JsonUnlessIn(options)])
        {
            command.Options.Add(option);
        }

        command.SetAction(rows.Run);
        return command;
    }

    /// <summary>The inputs that a caller gives by name.</summary>
    internal IReadOnlyList<Column> Inputs => options;

    /// <summary>All columns, in the order in which a row is read.</summary>
    internal Column[] Columns => columns;

    /// <summary>What is done with a row under the settings that were parsed, for all years.</summary>
    internal RowFunction Function(ParseResult parse) => Prepare(parse, Years.All);

    private IEnumerable<Option> JsonUnlessIn(Option[] others) => others.Any(option => option.Name == json.Name) ? [] : [json];

    /// <summary>What is done with the rows, and in which form they are written.</summary>
    private RowFunction Prepare(ParseResult parse, Years years)
    {
        RowFunction function = prepare(parse, years);
        return function with { IsJson = function.IsJson || parse.GetResult(json) is { Implicit: false } };
    }

    private int Run(ParseResult parse) => parse.GetValue(csv) is { } path ? RunBatch(parse, path) : RunSingle(parse);

    private int RunBatch(ParseResult parse, string path)
    {
        if ((Array.Find(values, value => parse.GetValue(value) is not null)?.Name ?? Placed(parse).FirstOrDefault()) is { } single)
        {
            throw new UsageException(new BilingualText(
                $"Thấy cả '--csv' và '{single}'; cần một bảng hoặc các giá trị của một dòng.",
                $"Found both '--csv' and '{single}'; expected a table or the values of one row."));
        }

        using TextReader text = streams.Open(path);
        CsvTable table = new(text, string.Join(',', columns.Where(column => !column.IsOptional).Select(column => column.Name)));
        Row row = Row.Of(columns, table);
        RowFunction function = Prepare(parse, Years.All);
        RefuseResults(table, function);
        NoteSettings(table);
        IRowOutput output = function.IsJson
            ? new JsonOutput(table, function.ResultNames, streams.Output)
            : new CsvOutput(table, function.ResultNames, streams.Output);
        return new Batch(table, row, function, output, streams).Run();
    }

    /// <summary>A column with the name of a result would stand twice in the answer, and which one counts would depend on its reader.</summary>
    private static void RefuseResults(CsvTable table, RowFunction function)
    {
        if ((function.IsJson || !function.IsInverse) && NamesOf(table).FirstOrDefault(function.ResultNames.Contains) is { } name)
        {
            throw new UsageException(new BilingualText(
                $"Bảng có cột {FieldText.Quoted(name)}, trùng tên một kết quả; hãy đổi tên hoặc bỏ cột ấy.",
                $"The table has a column {FieldText.Quoted(name)}, which is the name of a result; rename it or leave it out."));
        }
    }

    private void NoteSettings(CsvTable table)
    {
        foreach (string name in NamesOf(table).Where(name => settings.Contains(name) && columns.All(column => column.Name != name)))
        {
            streams.Note(new(
                $"Cột '{name}' không được đọc; tùy chọn '--{name}' dùng cho mọi dòng.",
                $"The column '{name}' is not read; the option '--{name}' holds for all rows."));
        }
    }

    private static IEnumerable<string> NamesOf(CsvTable table) => Enumerable.Range(0, table.Count).Select(table.Name);

    private int RunSingle(ParseResult parse)
    {
        OptionFields fields = new(Values(parse));
        Row row = Row.Of(columns, fields, streams.Language);
        Results results = new();
        RowFunction function = Prepare(parse, Years.Near);
        if (!function.TryAnswer(row, results, out string? error) && !Prepare(parse, Years.All).TryAnswer(row, results, out error))
        {
            return CommandLine.WrongValue(streams, error);
        }

        if (function.IsJson)
        {
            new JsonOutput(fields, function.ResultNames, streams.Output).Write(results);
        }
        else
        {
            Print(function, results);
        }

        if (results.IsProjected)
        {
            streams.Note(ProjectedDays.OfOne);
        }

        return results.IsInvalid ? ExitCode.WrongValues : ExitCode.Success;
    }

    /// <summary>The values of the one row: those of options, and those given by their places for required ones that no option gives.</summary>
    private (string Name, string Value)[] Values(ParseResult parse)
    {
        Queue<string> placed = new(Placed(parse));
        (string, string)[] all = [.. options.Zip(values, (column, value) => (column.Name, Value(parse, column, value, placed)))];
        return placed.TryPeek(out string? more)
            ? throw TooMany(FieldText.Quoted(more))
            : all;
    }

    private static UsageException TooMany(string found) =>
        new(new BilingualText($"Thừa {found}: mọi giá trị đã có.", $"Found {found} besides; every value is given already."));

    private IEnumerable<string> Placed(ParseResult parse) => places.Select(parse.GetValue).OfType<string>();

    private static string Value(ParseResult parse, Column column, Option<string> value, Queue<string> placed) => parse.GetValue(value)
        ?? (column.IsOptional ? "" : placed.TryDequeue(out string? next) ? next : throw Missing(value));

    private static UsageException Missing(Option<string> value) => new(new BilingualText(
        $"Thiếu tùy chọn '{value.Name}'. Hãy ghi giá trị, hoặc đưa các dòng bằng '--csv FILE'.",
        $"The option '{value.Name}' is missing. Give it, or give rows with '--csv FILE'."));

    /// <summary>
    /// Prints one result by itself, several as <c>name=value</c>, and one of several lines by itself after an empty line. How certain they are is then said
    /// on standard error.
    /// </summary>
    private void Print(RowFunction function, Results results)
    {
        int count = results.Count - (function.HasCertainty ? 1 : 0);
        for (int index = 0; index < count; index++)
        {
            streams.Output.Write(
                count == 1 ? ""
                : results[index].Contains('\n') ? "\n"
                : function.ResultNames[index] + "=");
            streams.Output.Write(results[index]);
            streams.Output.Write('\n');
        }
    }

    /// <summary>The command of the tree, which leads back to its rows for callers that are no command line.</summary>
    internal sealed class Leaf(string name, string description, RowCommand rows) : Command(name, description)
    {
        internal RowCommand Rows => rows;
    }
}
