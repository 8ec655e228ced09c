using MongCai.Domain;

namespace MongCai.Cli;

/// <summary>A wrong command line, file or header, in one sentence for standard error.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause)
{
    private readonly BilingualText? said;

    internal UsageException(BilingualText said, Exception? cause = null)
        : this(said.English, cause) => this.said = said;

    /// <summary>The sentence in a language; in English where it has only that.</summary>
    internal string In(Language language) => said?.In(language) ?? Message;
}
