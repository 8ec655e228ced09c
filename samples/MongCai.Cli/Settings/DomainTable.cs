namespace MongCai.Cli.Settings;

/// <summary>Loads the tables that the calendars define, from files.</summary>
internal static class DomainTable
{
    /// <exception cref="UsageException">The file cannot be opened, or one of its lines is wrong.</exception>
    internal static T Load<T>(string path, Func<TextReader, T> load)
    {
        using TextReader reader = StandardStreams.OpenFile(path);
        try
        {
            return load(reader);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new UsageException($"The file '{path}' is wrong. {wrong.Message}", wrong);
        }
    }
}
