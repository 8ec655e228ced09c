using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Commands;

/// <summary><c>portal procedures</c>: the procedures of the portal, as they arrive.</summary>
internal sealed class PortalProcedures
{
    private static readonly string[] Columns = ["code", "name", "fields", "online_level", "active"];

    private readonly PortalAction action;
    private readonly Option<string> query = new("--query")
    {
        Description = "What is looked for, in one's own words, with or without Vietnamese marks. Without it, all are listed.",
        HelpName = "TEXT",
    };

    private readonly Argument<string> text = new("QUERY") { Description = "What is looked for.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> json = JsonSettings.OfLines();

    private PortalProcedures(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalProcedures procedures = new(action);
        return action.Attach(
            new Command("procedures", "List or search the procedures of the portal, as CSV.") { procedures.text },
            [procedures.query, procedures.json],
            procedures.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        using RowList rows = new(Columns, parse.GetValue(json), action.Streams);
        string? asked = parse.GetValue(query) ?? parse.GetValue(text);
        await rows.WriteAsync(portal.Procedures.List(new() { Text = asked }), Add, cancellation);
        return ExitCode.Success;
    }

    private static void Add(ProcedureSummary procedure, Results results)
    {
        results.Add(procedure.Code.ToString());
        results.Add(procedure.Name);
        results.Add(string.Join('+', procedure.Fields));
        results.Add(Words.Hyphenated(procedure.OnlineLevel.Text));
        results.Add(procedure.IsActive ? 1 : 0);
    }
}
