using System.CommandLine;

namespace MongCai.Cli.Serving;

/// <summary>An operation that runs its command as a person would, and takes the objects that it writes.</summary>
internal sealed class CommandOperation : Operation
{
    private readonly string[] common;
    private readonly ServiceParameter[] parameters;

    internal CommandOperation(string[] words, Command command, string[] common, bool isList, bool takesRows, string[] members)
        : base(words, command)
    {
        this.common = common;
        parameters = [.. Open(command).Select(Parameter)];
        (IsList, TakesRows) = (isList, takesRows);
        Members = [.. members.Select(name => (name, true))];
    }

    internal override IReadOnlyList<ServiceParameter> Parameters => parameters;

    internal override IReadOnlyList<(string Name, bool IsAlways)> Members { get; }

    internal override bool IsList { get; }

    internal override bool TakesRows { get; }

    internal override Task<string> AnswerAsync(IReadOnlyDictionary<string, string> given, Stream rows) => Task.FromResult(Answer(given, rows));

    private string Answer(IReadOnlyDictionary<string, string> given, Stream rows)
    {
        CommandAnswer answer = CommandAnswer.Of([.. Words, .. (string[])(TakesRows ? ["-"] : []), .. Spelled(parameters, given), .. common, "--json"], rows);
        return answer.ExitCode != ExitCode.Success ? throw new FormatException(answer.Fault)
            : IsList ? $"[{string.Join(',', answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))}]\n"
            : answer.Output;
    }
}
