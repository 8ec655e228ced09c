namespace MongCai.Cli;

/// <summary>What the program returns to its caller.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>A value or a row was wrong, or what it asks about is invalid; the other rows were answered.</summary>
    internal const int WrongValues = 1;

    /// <summary>The command line, a file or a table's header was wrong, output could not be written, or a portal failed.</summary>
    internal const int WrongUsage = 2;

    /// <summary>Ctrl-C ended the command: 128 and the number of the signal, as shells count.</summary>
    internal const int Interrupted = 130;
}
