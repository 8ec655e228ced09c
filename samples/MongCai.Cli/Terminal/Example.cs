namespace MongCai.Cli.Terminal;

/// <summary>An example of a command's help, which a test runs.</summary>
/// <param name="Command">The words that lead to the command.</param>
/// <param name="Line">The whole command line.</param>
/// <param name="ExitCode">What it returns.</param>
internal sealed record Example(string Command, string Line, int ExitCode);
