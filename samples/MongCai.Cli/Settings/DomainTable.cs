using MongCai.Domain;

namespace MongCai.Cli.Settings;

/// <summary>Loads the tables that the calendars define, from files.</summary>
internal static class DomainTable
{
    /// <exception cref="UsageException">The file cannot be opened, or one of its lines is wrong.</exception>
    internal static T Load<T>(string path, Func<TextReader, T> load)
    {
        using TextReader reader = StandardStreams.OpenFile(path);
        return Reading(path, () => load(reader));
    }

    /// <summary>Takes a step in reading a file, and says in which file it went wrong.</summary>
    /// <exception cref="UsageException">What was read is wrong.</exception>
    internal static T Reading<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (OverflowException wrong)
        {
            throw new UsageException(
                new BilingualText($"Tệp '{path}' có những số quá lớn nên không cộng được.", $"The file '{path}' has numbers too large to be added up."), wrong);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or UsageException)
        {
            throw new UsageException(
                new BilingualText($"Tệp '{path}' sai. {In(wrong, Language.Vietnamese)}", $"The file '{path}' is wrong. {wrong.Message}"), wrong);
        }
    }

    /// <summary>What went wrong, in a language where it is known in both.</summary>
    private static string In(Exception wrong, Language language) => wrong is UsageException said ? said.In(language) : wrong.Message;
}
