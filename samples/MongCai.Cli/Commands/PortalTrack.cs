using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;

namespace MongCai.Cli.Commands;

/// <summary><c>portal track</c>: the state, both clocks and the timeline of a dossier, from its events at the portal.</summary>
internal sealed class PortalTrack
{
    private readonly PortalAction action;
    private readonly CalendarSettings calendar = new();
    private readonly RulesSettings rules = new();
    private readonly Argument<string> code = new("CODE") { Description = "The code of the dossier." };
    private readonly Option<string> language = new Option<string>("--lang")
    {
        Description = "Name states, events and actors in this language: vi or en. Without it, names are codes.",
    }.AcceptOnlyFromAmong("vi", "en");
    private readonly Option<bool> json = JsonSettings.OfOne();

    private PortalTrack(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalTrack track = new(action);
        Command command = new(
            "track", "Follow one dossier: its state, legal and reporting due moments, and its timeline, whose chain of hashes is verified.") { track.code };
        return action.Attach(command, [track.language, track.json, .. track.rules.Options, .. track.calendar.Options], track.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        try
        {
            AuditTrail trail = DossierEvents.Verified(await portal.Dossiers.GetTimelineAsync(DossierCode.Parse(parse.GetRequiredValue(code)), cancellation));
            Write(parse, new(trail, rules.Rules(parse, calendar.Calendar(parse, Years.All)), LanguageOf(parse)));
            return ExitCode.Success;
        }
        catch (FormatException wrong)
        {
            return CommandLine.WrongValue(action.Streams, wrong.Message);
        }
    }

    private void Write(ParseResult parse, DossierReport report)
    {
        if (parse.GetValue(json))
        {
            report.WriteJson(action.Streams.Output);
        }
        else
        {
            report.WriteText(action.Streams);
        }
    }

    private Language? LanguageOf(ParseResult parse) => parse.GetValue(language) switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };
}
