using System.Text;
using System.Text.RegularExpressions;
using MongCai.Cli.Portal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>A run of the program in process, from its arguments to its exit code.</summary>
internal sealed partial record Cli(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line; single quotes hold words together.</summary>
    public static Cli Run(string commandLine, string input = "") => Run(commandLine, Encoding.UTF8.GetBytes(input));

    public static Cli Run(string commandLine, byte[] input, PortalHost? host = null, bool isOutputTerminal = false, Language locale = Language.English) =>
        Run(Words(commandLine), input, host, isOutputTerminal, locale);

    /// <summary>The words of a command line; single quotes hold them together.</summary>
    public static string[] Words(string commandLine) => [.. Word().Matches(commandLine).Select(word => word.Value.Trim('\''))];

    /// <summary>Runs the words of a command line as they are.</summary>
    public static Cli Run(string[] args, byte[] input, PortalHost? host = null, bool isOutputTerminal = false, Language locale = Language.English)
    {
        using MemoryStream stdin = new(input);
        using MemoryStream stdout = new();
        using StringWriter error = new() { NewLine = "\n" };
        using StandardStreams streams = new(stdin, stdout, error, isOutputTerminal);
        int exitCode = CommandLine.Run(args, streams, host, locale);
        return new(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), error.ToString());
    }

    /// <summary>Expects success, and gives the lines of the output.</summary>
    public string[] Lines()
    {
        Assert.Equal((0, ""), (ExitCode, Error));
        return AllLines();
    }

    /// <summary>Expects success and a word on days that are projected, and gives the lines of the output.</summary>
    public string[] ProjectedLines()
    {
        Assert.Equal((0, "mongcai: The result rests on days off that are projected from the law; the State's announcement may move it.\n"), (ExitCode, Error));
        return AllLines();
    }

    /// <summary>Expects that a row or value was wrong, and gives the lines of the output.</summary>
    public string[] LinesWithErrors()
    {
        Assert.Equal((1, ""), (ExitCode, Error));
        return AllLines();
    }

    /// <summary>Expects success without a word.</summary>
    public void FailsNot() => Assert.Equal((0, "", ""), (ExitCode, Output, Error));

    /// <summary>Expects a failure that says one line and writes no result.</summary>
    public void FailsWith(int exitCode, string message)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Empty(Output);
        Assert.Equal(1, Error.Count(character => character == '\n'));
        Assert.Contains(message, Error, StringComparison.Ordinal);
    }

    private string[] AllLines()
    {
        Assert.EndsWith("\n", Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Output);
        return Output[..^1].Split('\n');
    }

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Word();
}
