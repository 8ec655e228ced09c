namespace MongCai.Cli;

/// <summary>A wrong command line, file or header, in one sentence for standard error.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
