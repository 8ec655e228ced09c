using MongCai.Cli.Settings;

namespace MongCai.Cli.Commands;

/// <summary>Reads a book line by line, and says in which file a wrong line stands.</summary>
internal static class BookFile
{
    /// <exception cref="UsageException">The file cannot be opened, or one of its lines is wrong.</exception>
    internal static IEnumerable<T> Lines<T>(string path, StandardStreams streams, Func<TextReader, IEnumerable<T>> read)
    {
        using TextReader reader = streams.Open(path);
        using IEnumerator<T> lines = DomainTable.Reading(path, () => read(reader).GetEnumerator());
        while (DomainTable.Reading(path, lines.MoveNext))
        {
            yield return lines.Current;
        }
    }
}
