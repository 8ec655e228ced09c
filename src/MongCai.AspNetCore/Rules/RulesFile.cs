using System.Text;

namespace MongCai.AspNetCore.Rules;

/// <summary>A file of rules as it was read.</summary>
/// <param name="Name">Its name, from the content root on, for messages.</param>
/// <param name="Text">All of its text.</param>
internal sealed record RulesFile(string Name, string Text)
{
    /// <summary>Makes something of the text; a fault in it names the file.</summary>
    internal T Read<T>(Func<TextReader, T> read)
    {
        try
        {
            using StringReader reader = new(Text);
            return read(reader);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{Name}: {wrong.Message}", wrong);
        }
    }
}

/// <summary>Reads the files under a root, each once however many offices name it.</summary>
internal sealed class RulesFiles(string root)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly Dictionary<string, RulesFile> files = new(StringComparer.Ordinal);

    /// <summary>The files in the folders that are no tables: nothing is read from them.</summary>
    internal List<string> Unread { get; } = [];

    /// <exception cref="FormatException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    internal RulesFile Of(string name)
    {
        if (!files.TryGetValue(name, out RulesFile? file))
        {
            files.Add(name, file = new(name, TextOf(name)));
        }

        return file;
    }

    /// <summary>The files that names stand for: a folder stands for its tables, in the ordinal order of their names.</summary>
    /// <exception cref="FormatException">A folder holds no table: one that was not mounted or is misspelled would silently take rules away.</exception>
    internal RulesFile[] Of(IEnumerable<string> names) =>
        [.. names.SelectMany(name => Directory.Exists(Path.Combine(root, name)) ? InFolder(name) : [Of(name)])];

    private IEnumerable<RulesFile> InFolder(string folder)
    {
        string[] names = [.. Directory.GetFiles(Path.Combine(root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        string[] tables = [.. names.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        Unread.AddRange(names.Except(tables).Where(name => !name.StartsWith('.')).Select(name => Join(folder, name)).Except(Unread));
        return tables.Length > 0
            ? tables.Select(name => Of(Join(folder, name)))
            : throw new FormatException($"The folder {folder} holds no file *.csv; expected one and up. A table that announces nothing has its header alone.");
    }

    private string TextOf(string name)
    {
        try
        {
            using FileStream stream = new(Path.Combine(root, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using StreamReader reader = new(stream, Strict, detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FormatException($"{name}: the file is not UTF-8. Save it as 'CSV UTF-8'.", wrong);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FormatException($"{name}: there is no such file or folder below the content root.", wrong);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{name}: the file cannot be read ({wrong.GetType().Name}).", wrong);
        }
    }

    private static string Join(string folder, string name) => $"{folder.TrimEnd('/', '\\')}/{name}";
}
