using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Commands;

/// <summary><c>dossier replay</c>: the state, both clocks, the timeline and the forms of a dossier, from its events.</summary>
internal sealed class DossierReplay
{
    private readonly StandardStreams streams;
    private readonly CalendarSettings calendar = new();
    private readonly RulesSettings rules = new();
    private readonly Argument<string> file = new("FILE") { Description = "The events: an audit trail as JSON, or an event a line; '-' for standard input." };
    private readonly Option<string> forms = new("--forms")
    {
        Description = "Write the forms of the dossier into this folder as HTML. They show personal data.",
        HelpName = "DIR",
    };
    private readonly Option<string> language = new Option<string>("--lang")
    {
        Description = "Name states, events and actors, and print the forms, in this language: vi or en. Without it, names are codes and forms Vietnamese.",
    }.AcceptOnlyFromAmong("vi", "en");
    private readonly Option<bool> json = JsonSettings.OfOne();

    private DossierReplay(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        DossierReplay replay = new(streams);
        Command command = new("replay", "Replay the events of one dossier: its state, legal and reporting due moments, timeline and forms.")
        {
            replay.file, replay.forms, replay.language, replay.json,
        };
        foreach (Option option in (IEnumerable<Option>)[.. replay.rules.Options, .. replay.calendar.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(replay.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        string text = Read(parse.GetRequiredValue(file));
        RowFunction write = new(
            [], (_, _) => Write(parse, new(DossierEvents.Read(text), rules.Rules(parse, calendar.Calendar(parse, Years.All)), LanguageOf(parse))));
        return write.TryAnswer(Row.Of([], new OptionFields([])), new Results(), out string? error)
            ? ExitCode.Success
            : CommandLine.WrongValue(streams, error);
    }

    private string Read(string path)
    {
        using TextReader reader = streams.Open(path);
        return reader.ReadToEnd();
    }

    private void Write(ParseResult parse, DossierReport report)
    {
        if (parse.GetValue(json))
        {
            report.WriteJson(streams.Output);
        }
        else
        {
            report.WriteText(streams);
        }

        if (parse.GetValue(forms) is { } folder)
        {
            WriteForms(report, Directory.CreateDirectory(folder).FullName, LanguageOf(parse) ?? Language.Vietnamese);
        }
    }

    private Language? LanguageOf(ParseResult parse) => parse.GetValue(language) switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };

    private static void WriteForms(DossierReport report, string folder, Language language)
    {
        foreach ((string name, PrintedForm form) in DossierForms.Of(report.Dossier, language))
        {
            File.WriteAllText(Path.Combine(folder, name), form.ToHtml());
        }
    }
}
