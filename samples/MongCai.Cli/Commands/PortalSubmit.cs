using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Commands;

/// <summary><c>portal submit</c>: files a dossier for each line of a file, once however often it is run.</summary>
internal sealed class PortalSubmit
{
    private static readonly string[] Columns = ["line", "code", "reason", "citation", "error"];

    private readonly PortalAction action;
    private readonly Argument<string> file = new("FILE")
    {
        Description = "The dossiers: a JSON object of the contract (NewDossier) a line; '-' for standard input.",
    };
    private readonly Option<string> run = new("--run")
    {
        Description = "A name that goes into each line's key: only under a new name are the same lines filed once more.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };
    private readonly Option<string> language = new Option<string>("--lang")
    {
        Description = "Give the reasons of the law in this language, where the portal has it: vi or en.",
    }.AcceptOnlyFromAmong("vi", "en");
    private readonly Option<bool> json = JsonSettings.OfLines();

    private PortalSubmit(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalSubmit submit = new(action);
        Command command = new(
            "submit",
            "File a dossier for each line, and print its code or why not. The key of a line is made of its text: after Ctrl-C or a failure run the same command again, and what was filed is not filed twice, as long as the portal remembers keys (a week in the sandbox). Exit code 1 where a line was refused or wrong.")
        {
            submit.file,
        };
        return action.Attach(command, [submit.run, submit.language, submit.json], submit.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        string path = parse.GetRequiredValue(file);
        long? total = action.Host.IsErrorTerminal && path != "-" ? SubmissionLines.Count(path) : null;
        using TextReader text = action.Streams.Open(path);
        using Progress progress = new(action.Host, action.Streams.Terminal, "dossiers", total);
        using RowList rows = new RowList(Columns, parse.GetValue(json), action.Streams).Begin();
        int exitCode = ExitCode.Success;
        await foreach (SubmissionLine line in new SubmissionLines(parse.GetRequiredValue(run)).ReadAsync(text, cancellation))
        {
            SubmissionResult result = await SubmitAsync(portal, line, LanguageOf(parse), cancellation);
            rows.Write(result.AddTo);
            await action.Streams.Output.FlushAsync(CancellationToken.None);
            exitCode = result.IsFiled ? exitCode : ExitCode.WrongValues;
            progress.Step();
        }

        return exitCode;
    }

    private static async Task<SubmissionResult> SubmitAsync(PortalClient portal, SubmissionLine line, Language language, CancellationToken cancellation)
    {
        if (line.Dossier is not { } dossier)
        {
            return new(line.Number, Error: line.Error);
        }

        try
        {
            PortalOutcome<DossierResource> outcome = await portal.Dossiers.FileAsync(dossier, line.Key, cancellation);
            return outcome is PortalOutcome<DossierResource>.Done done
                ? new(line.Number, Code: done.Value.Code.ToString())
                : RefusedBy(((PortalOutcome<DossierResource>.Refused)outcome).Refusal, line.Number, language);
        }
        catch (PortalValidationException wrong)
        {
            return new(line.Number, Error: PortalText.Of(wrong));
        }
    }

    private static SubmissionResult RefusedBy(LegalRefusal no, long number, Language language) =>
        new(number, Reason: language == Language.Vietnamese ? no.ReasonVietnamese ?? no.Reason : no.Reason, Citation: no.Citation?.In(language));

    private Language LanguageOf(ParseResult parse) => parse.GetValue(language) == "vi" ? Language.Vietnamese : Language.English;
}
