using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MongCai.Cli.Mcp;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Procedures;

namespace MongCai.Cli.Commands;

/// <summary><c>procedures show</c>: a procedure as its catalogue states it, and which parts the catalogue does not state.</summary>
internal sealed class ProceduresShow
{
    private readonly CatalogueSettings catalogue = new();
    private readonly Option<string> code = new("--procedure") { Description = "The code of the procedure, such as 2.000815.", HelpName = "CODE" };
    private readonly Argument<string> place = new("PROCEDURE")
    {
        Description = "The code of the procedure, such as 2.000815.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> json = JsonSettings.OfOne();

    internal static Command Command(StandardStreams streams)
    {
        ProceduresShow show = new();
        Command command = new(
            "show",
            "Show a procedure of a catalogue as JSON, to the letter: cases with steps and papers, channels with times and fees, results, legal bases. 'notStated' names the parts that the catalogue leaves open: they are not known, which is not none.")
        {
            show.place, show.code, show.json,
        };
        foreach (Option option in show.catalogue.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parse => Write(show.Found(parse, streams), streams.Output));
        return command;
    }

    private Procedure Found(ParseResult parse, StandardStreams streams)
    {
        string text = parse.GetValue(code) ?? parse.GetValue(place)
            ?? throw new UsageException(new BilingualText(
                "Cần mã thủ tục, như 'mongcai procedures show 2.000815'.", "Expected the code of a procedure, such as 'mongcai procedures show 2.000815'."));
        ProcedureCode asked = ProcedureCode.TryParse(text, out ProcedureCode known)
            ? known
            : throw new UsageException(ExpectedForm.Wrong("procedure", text, new("mã thủ tục, như '2.000815'", "the code of a procedure, such as '2.000815'")));
        return catalogue.Catalogue(parse, streams.Error).Versions(asked) is [.., var last]
            ? last
            : throw new UsageException(new BilingualText(
                $"procedure: danh mục không có '{asked}'. Hãy tìm bằng 'mongcai procedures search', hoặc cho danh mục khác bằng '--catalogue'.",
                $"procedure: the catalogue has no '{asked}'. Look for it with 'mongcai procedures search', or give another catalogue with '--catalogue'."));
    }

    private static int Write(Procedure procedure, TextWriter output)
    {
        JsonObject shown = JsonSerializer.SerializeToNode(procedure, ProcedureJson.Default.Procedure)!.AsObject();
        shown["notStated"] = new JsonArray([.. NotStated(procedure).Select(part => (JsonNode)part)]);
        output.WriteLine(shown.ToJsonString(RuleJson.Readable));
        return ExitCode.Success;
    }

    private static IEnumerable<string> NotStated(Procedure procedure) => Parts(procedure).Where(part => !part.IsStated).Select(part => part.Name);

    private static (string Name, bool IsStated)[] Parts(Procedure procedure) =>
    [
        ("steps", procedure.Cases.Any(one => one.Steps.Count > 0)),
        ("papers", procedure.Cases.Any(one => one.Components.Count > 0)),
        ("times", procedure.Channels.Any(terms => terms.Terms.Count > 0)),
        ("fees", procedure.Channels.Any(terms => terms.Terms.Any(term => term.Fees.Count > 0))),
        ("results", procedure.Results.Count > 0),
        ("legalBases", procedure.LegalBases.Count > 0),
        ("agencies", procedure.HandlingAgencies.Count + procedure.CompetentAgencies.Count > 0),
        ("requirements", procedure.Requirements.Length > 0),
    ];
}

/// <summary>A procedure in JSON, its members in camelCase.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Procedure))]
internal sealed partial class ProcedureJson : JsonSerializerContext;
