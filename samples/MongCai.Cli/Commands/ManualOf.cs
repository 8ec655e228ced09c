using System.CommandLine;
using MongCai.Cli.Terminal;

namespace MongCai.Cli.Commands;

/// <summary><c>man</c>: the page of the manual, made from the tree of commands.</summary>
internal static class ManualOf
{
    internal static Command Command(StandardStreams streams)
    {
        Command command = new("man", "Print the page of the manual, which 'man' reads: mongcai man > mongcai.1; man ./mongcai.1.");
        command.SetAction(_ =>
        {
            streams.Output.Write(ManualPage.Of(CommandLine.Tree(streams), streams.Language));
            return ExitCode.Success;
        });
        return command;
    }
}
