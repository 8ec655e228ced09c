using System.CommandLine;
using MongCai.Cli.Completions;

namespace MongCai.Cli.Commands;

/// <summary><c>completion</c>: the script that lets a shell complete commands, options and their words.</summary>
internal static class CompletionOf
{
    internal static Command Command(StandardStreams streams)
    {
        Argument<string> shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or pwsh." }
            .AcceptOnlyFromAmong([.. CompletionScript.Shells.Keys]);
        Command command = new(
            "completion", "Print a script that completes commands, options and their words in a shell; the shell reads it when it starts.") { shell };
        command.SetAction(parse =>
        {
            streams.Output.Write(CompletionScript.Shells[parse.GetRequiredValue(shell)](CommandLine.Tree(streams), streams.Language));
            return ExitCode.Success;
        });
        return command;
    }
}
