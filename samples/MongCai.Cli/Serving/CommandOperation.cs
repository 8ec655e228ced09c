using System.CommandLine;
using System.Globalization;
using System.Text;

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
        using MemoryStream output = new();
        using StringWriter error = new(CultureInfo.InvariantCulture);
        using StandardStreams streams = new(rows, output, error);
        int code = CommandLine.Run([.. Words, .. (string[])(TakesRows ? ["-"] : []), .. Spelled(parameters, given), .. common, "--json"], streams);
        string text = Encoding.UTF8.GetString(output.ToArray());
        return code != ExitCode.Success ? throw new FormatException(Said(error.ToString()))
            : IsList ? $"[{string.Join(',', text.Split('\n', StringSplitOptions.RemoveEmptyEntries))}]\n"
            : text;
    }

    private static string Said(string error) => error.Trim() is ['m', 'o', 'n', 'g', 'c', 'a', 'i', ':', ' ', .. var message] ? message : error.Trim();
}
