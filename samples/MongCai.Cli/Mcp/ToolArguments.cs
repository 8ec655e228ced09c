using System.Text.Json;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Mcp;

/// <summary>
/// Reads the arguments of a call as the texts of options. What a tool does not have is refused: passed over, it would be an answer to another question.
/// </summary>
internal static class ToolArguments
{
    /// <exception cref="UsageException">An argument is unknown, missing or of another kind.</exception>
    internal static Dictionary<string, string> Texts(RuleTool tool, IReadOnlyDictionary<string, JsonElement> arguments)
    {
        string names = string.Join(", ", tool.Arguments.Select(argument => argument.Name));
        if (arguments.Keys.Except(tool.Arguments.Select(argument => argument.Name)).FirstOrDefault() is { } unknown)
        {
            throw new UsageException($"Found the argument {FieldText.Quoted(unknown)}, expected {names}.");
        }

        Dictionary<string, string> texts = [];
        foreach (ToolArgument argument in tool.Arguments)
        {
            if (Text(argument, arguments.GetValueOrDefault(argument.Name)) is { } text)
            {
                texts.Add(argument.Name, text);
            }
        }

        return texts;
    }

    private static string? Text(ToolArgument argument, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => argument.IsOptional ? null : throw Wrong(argument, "nothing"),
        JsonValueKind.String when !argument.IsWhole => Text(argument, value.GetString()!),
        JsonValueKind.Number when argument.IsWhole && value.TryGetInt32(out int number) && number <= argument.Most => Invariant($"{number}"),
        _ => throw Wrong(argument, FieldText.Quoted(value.GetRawText())),
    };

    private static string? Text(ToolArgument argument, string text) =>
        text.Length > ToolArgument.LongestText ? throw Wrong(argument, Invariant($"{text.Length} characters"))
        : text.Length == 0 ? argument.IsOptional ? null : throw Wrong(argument, "an empty text")
        : argument.Words.Length > 0 && !argument.Words.Contains(text) ? throw Wrong(argument, FieldText.Quoted(text))
        : text;

    private static UsageException Wrong(ToolArgument argument, string found) => new($"{argument.Name}: found {found}, expected {Expected(argument)}. "
        + $"{argument.Description}");

    private static string Expected(ToolArgument argument) =>
        argument.Words.Length > 0 ? $"one of {string.Join(", ", argument.Words)}"
        : argument.IsWhole ? argument.Most < int.MaxValue ? Invariant($"a whole number up to {argument.Most}") : "a whole number"
        : Invariant($"a text of 1 to {ToolArgument.LongestText} characters");
}
