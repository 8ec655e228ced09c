using System.CommandLine;
using MongCai.Cli.Terminal;

namespace MongCai.Cli.Serving;

/// <summary>An operation of the service: a command of this program, asked over HTTP, with the answer that its <c>--json</c> writes.</summary>
internal abstract class Operation
{
    private readonly string[] words;

    private protected Operation(string[] words, Command command)
    {
        this.words = words;
        Summary = command.Description!;
    }

    /// <summary>Where it lies, such as <c>/v1/workdays/add</c>.</summary>
    internal string Path => "/v1/" + string.Join('/', words);

    /// <summary>Its name in one word, such as <c>workdays-add</c>.</summary>
    internal string Name => string.Join('-', words);

    internal string Summary { get; }

    internal abstract IReadOnlyList<ServiceParameter> Parameters { get; }

    /// <summary>The members of the answer, with whether each is always there.</summary>
    internal abstract IReadOnlyList<(string Name, bool IsAlways)> Members { get; }

    /// <summary>Whether the answer is an array of such objects.</summary>
    internal virtual bool IsList => false;

    /// <summary>Whether the rows of dossiers come as the body of the call.</summary>
    internal virtual bool TakesRows => false;

    private protected IReadOnlyList<string> Words => words;

    /// <summary>Answers as JSON.</summary>
    /// <param name="given">The parameters; all are known, and the required ones are there.</param>
    /// <param name="rows">The body of the call, where the operation takes rows.</param>
    /// <exception cref="FormatException">A value is wrong; the message says what was found and expected.</exception>
    /// <exception cref="UsageException">A setting is wrong.</exception>
    internal abstract Task<string> AnswerAsync(IReadOnlyDictionary<string, string> given, Stream rows);

    /// <summary>The options of a command that a caller may give: none that names a file, and not the form of the answer, which is JSON.</summary>
    private protected static IEnumerable<Option> Open(Command command) => command.Options.Where(option =>
        option.Name is not ("--json" or "--csv" or "--help" or "--trace" or "--format" or "--out" or "--bom") && option.HelpName != "FILE");

    private protected static ServiceParameter Parameter(Option option) =>
        new(option.Name.TrimStart('-').Replace('-', '_'), option.Description!, IsRequired: option.Required, WordsOf(option));

    /// <summary>The parameters as words of the command line.</summary>
    private protected static IEnumerable<string> Spelled(IEnumerable<ServiceParameter> parameters, IReadOnlyDictionary<string, string> given) =>
        parameters.Where(parameter => given.ContainsKey(parameter.Name)).Select(parameter => $"{parameter.OptionName}={given[parameter.Name]}");

    private static string[] WordsOf(Option option) => CommandTree.IsSwitch(option) ? ["false", "true"] : CommandTree.WordsOf(option);
}
