using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>portal dossiers</c>: the dossiers of the agency, as they arrive.</summary>
internal sealed class PortalDossiers
{
    private static readonly string[] Columns = ["code", "procedure", "state", "held_by", "channel", "filed_at", "due_at", "finished_at"];

    private readonly PortalAction action;
    private readonly DossierFilterSettings filter = new();
    private readonly Option<bool> json = JsonSettings.OfLines();

    private PortalDossiers(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalDossiers dossiers = new(action);
        return action.Attach(
            new Command("dossiers", "List the dossiers of the agency, the oldest first, as CSV; any number in constant memory."),
            [.. dossiers.filter.Options, dossiers.json],
            dossiers.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        using RowList rows = new(Columns, parse.GetValue(json), action.Streams);
        await rows.WriteAsync(portal.Dossiers.List(filter.Filter(parse), PortalPageable.Largest), Add, cancellation);
        return ExitCode.Success;
    }

    private static void Add(DossierSummary dossier, Results results)
    {
        results.Add(dossier.Code.ToString());
        results.Add(dossier.Procedure.ToString());
        results.Add(Words.Hyphenated(dossier.State.Text));
        results.Add(dossier.HeldBy.ToString());
        results.Add(Words.Hyphenated(dossier.Channel.Text));
        results.Add(dossier.FiledAt);
        AddDue(dossier, results);
        Add(dossier.FinishedAt, results);
    }

    /// <summary>Adds the due moment; one without its day, of an older portal, as it is.</summary>
    private static void AddDue(DossierSummary dossier, Results results)
    {
        if (dossier is { DueAt: { } due, DueOn: { } on })
        {
            results.AddDue(due, on);
        }
        else
        {
            Add(dossier.DueAt, results);
        }
    }

    private static void Add(LocalDateTime? moment, Results results)
    {
        if (moment is { } at)
        {
            results.Add(at);
        }
        else
        {
            results.Add("");
        }
    }
}
