using System.Text.Json.Nodes;

namespace MongCai.Cli.Mcp;

/// <summary>A tool of the server: a command of this program, so that an assistant gets the answer that a person gets.</summary>
/// <param name="Name">The name, as the protocol has it.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Command">The words of the command, with the options that each call has.</param>
/// <param name="Form">How the command writes its answer.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Basis">What an answer rests on.</param>
internal sealed record RuleTool(
    string Name, string Description, string[] Command, AnswerForm Form, ToolArgument[] Arguments,
    Func<RuleAnswers, JsonNode, IReadOnlyDictionary<string, string>, ToolBasis> Basis)
{
    /// <summary>The settings of the server that the command takes too, such as <c>--announcements</c>.</summary>
    internal string[] Settings { get; init; } = [];
}
