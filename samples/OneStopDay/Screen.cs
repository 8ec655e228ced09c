using System.Text;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OneStopDay;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">The colour it has in a terminal.</param>
/// <param name="Detail">What it adds: under the text in a terminal, after it in plain text.</param>
internal readonly record struct Cell(string Text, string Style = "default", string Detail = "")
{
    internal string Plain => Detail.Length == 0 ? Text : $"{Text}  {Detail}";

    internal string Markup => $"[{Style}]{Text.EscapeMarkup()}[/]" + (Detail.Length == 0 ? "" : $"\n[grey]{Detail.EscapeMarkup()}[/]");
}

/// <summary>Where the program writes, and in which language: a terminal with colours, or plain text where the output is redirected.</summary>
internal sealed class Screen
{
    private readonly TextWriter text;
    private readonly IAnsiConsole terminal;

    private Screen(Language language, TextWriter text)
    {
        (Language, this.text, IsPlain) = (language, text, true);
        terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text) });
    }

    internal Screen(Language language)
    {
        Language = language;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        text = Console.Out;
        text.NewLine = "\n";
        terminal = AnsiConsole.Create(new AnsiConsoleSettings());
    }

    internal Language Language { get; }

    /// <summary>A screen of the same language on which nothing is seen.</summary>
    internal Screen Silent() => new(Language, TextWriter.Null);

    internal bool IsPlain { get; } = Console.IsOutputRedirected;

    /// <summary>The columns of the terminal.</summary>
    internal int Width => terminal.Profile.Width;

    internal string In(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;

    /// <summary>A moment of the fortnight: T6 21/08 15:20.</summary>
    internal string Short(LocalDateTime moment) => Weekday(moment.Date) + Invariant($" {moment:dd/MM HH:mm}");

    /// <summary>A day: T6 28/08/2026.</summary>
    internal string Day(LocalDate day) => Weekday(day) + Invariant($" {day:dd/MM/uuuu}");

    /// <summary>A due moment under its due day: T6 28/08/2026 17:00; 24:00 belongs to the day that ends.</summary>
    internal string Due(Deadline deadline) => $"{Day(deadline.DueOn)} " + Hour(deadline.DueAt, deadline.DueOn);

    /// <summary>As <see cref="Due(Deadline)"/>, for a moment of the fortnight: T6 28/08 17:00.</summary>
    internal string Due(LocalDateTime due, LocalDate day) => Weekday(day) + Invariant($" {day:dd/MM} ") + Hour(due, day);

    /// <summary>The hour of a due moment; 24:00 belongs to the day that ends.</summary>
    internal static string Hour(LocalDateTime due, LocalDate day) => due.Date > day ? "24:00" : Invariant($"{due:HH:mm}");

    internal void Heading(string heading)
    {
        if (IsPlain)
        {
            Line(heading);
            Line(new string('=', heading.Length));
        }
        else
        {
            Draw(new Rule($"[bold]{heading.EscapeMarkup()}[/]") { Justification = Justify.Left, Style = "blue" });
        }
    }

    internal void Note(string note)
    {
        if (IsPlain)
        {
            Line(note);
        }
        else
        {
            terminal.MarkupLine(new Cell(note, "grey").Markup);
        }
    }

    internal void Line(string line = "") => text.WriteLine(line);

    internal void Draw(IRenderable drawing) => terminal.Write(drawing);

    internal void Table(string[] headings, IReadOnlyList<Cell[]> rows)
    {
        if (IsPlain)
        {
            PlainTable([headings, .. rows.Select(row => row.Select(cell => cell.Plain).ToArray())]);
        }
        else
        {
            Table table = new() { Border = TableBorder.Simple, BorderStyle = "grey" };
            table.AddColumns([.. headings.Select(heading => new TableColumn(new Cell(heading, "bold").Markup))]);
            foreach (Cell[] row in rows)
            {
                table.AddRow(row.Select(cell => cell.Markup).ToArray());
            }

            Draw(table);
        }
    }

    private void PlainTable(string[][] rows)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private string Weekday(LocalDate day) => Language == Language.English ? day.DayOfWeek.ToString()[..3]
        : day.DayOfWeek == IsoDayOfWeek.Sunday ? "CN"
        : Invariant($"T{(int)day.DayOfWeek + 1}");
}
