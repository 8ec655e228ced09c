using System.CommandLine;
using System.CommandLine.Parsing;
using MongCai.Domain;

namespace MongCai.Cli.Settings;

/// <summary>The files of a command line, each of which has one part to play: it is read once, or written.</summary>
internal static class FileRoles
{
    /// <summary>The name of arguments that are files to be read.</summary>
    private const string Input = "FILE";

    private static StringComparer Comparer => OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <exception cref="UsageException">A file is to be read twice, or to be written over what is read.</exception>
    internal static void ThrowUnlessDistinct(ParseResult parse)
    {
        foreach (ArgumentResult files in parse.CommandResult.Children.OfType<ArgumentResult>().Where(argument => argument.Argument.Name == Input))
        {
            ThrowUnlessOnce([.. files.Tokens.Select(token => token.Value)]);
        }

        foreach (OptionResult output in parse.CommandResult.Children.OfType<OptionResult>().Where(option => option.Option is OutputOption))
        {
            ThrowUnlessNew(output, parse.CommandResult.Children.Where(other => other != output).SelectMany(other => other.Tokens));
        }
    }

    private static void ThrowUnlessOnce(string[] paths)
    {
        if (paths.GroupBy(PathOf, Comparer).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            string path = twice.Last();
            throw new UsageException(new BilingualText(
                $"Tệp '{path}' được ghi hai lần, nên sẽ được tính hai lần. Hãy bỏ một lần.",
                $"The file '{path}' is given twice, and would count twice. Leave one of the two out."));
        }
    }

    private static void ThrowUnlessNew(OptionResult output, IEnumerable<Token> others)
    {
        if (output.Tokens.FirstOrDefault(token => File.Exists(token.Value) && others.Any(other => Comparer.Equals(PathOf(other.Value), PathOf(token.Value))))
            is { } taken)
        {
            throw new UsageException(new BilingualText(
                $"'{output.Option.Name}': tệp '{taken.Value}' cũng là đầu vào và sẽ bị ghi đè. Hãy ghi tên tệp khác.",
                $"'{output.Option.Name}': the file '{taken.Value}' is read too, and would be written over. Give another file."));
        }
    }

    /// <summary>The file itself, where a path leads to it by a link.</summary>
    private static string PathOf(string path)
    {
        try
        {
            return path == "-" ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return path;
        }
    }
}
