using System.Globalization;
using System.Text;

namespace MongCai.Cli;

/// <summary>What a command says to a program that asks it in this process, as servers do.</summary>
/// <param name="ExitCode">An <see cref="Cli.ExitCode"/>.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Fault">What was wrong, in a sentence; empty where nothing was.</param>
internal sealed record CommandAnswer(int ExitCode, string Output, string Fault)
{
    private const string Name = "mongcai: ";

    internal static CommandAnswer Of(string[] words, Stream input)
    {
        using MemoryStream output = new();
        using StringWriter error = new(CultureInfo.InvariantCulture);
        using StandardStreams streams = new(input, output, error);
        int exitCode = CommandLine.Run(words, streams);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), Sentence(error.ToString().Trim()));
    }

    private static string Sentence(string said) => said.StartsWith(Name, StringComparison.Ordinal) ? said[Name.Length..] : said;
}
