using System.Text;
using System.Text.RegularExpressions;
using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Fuzzing;

/// <summary>What fuzzing of a target begins with.</summary>
internal static partial class Seeds
{
    /// <summary>
    /// Writes the text of the target and the inputs that are kept for it as files of a folder; beside it, a dictionary of what its text is made of.
    /// </summary>
    public static void Write(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "seed"), Encoding.UTF8.GetBytes(target.Seed));
        File.WriteAllLines(folder + ".dict", Words(target.Seed));
        foreach (string file in Corpus.Files(target.Name))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>Words, numbers and signs of a text, in the form of AFL: quoted, each byte but those of letters and digits as its number.</summary>
    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(word => word.Value).Distinct(StringComparer.Ordinal).Select(word => $"\"{string.Concat(Encoding.UTF8.GetBytes(word).Select(Escaped))}\"");

    private static string Escaped(byte letter) => char.IsAsciiLetterOrDigit((char)letter) ? $"{(char)letter}" : Invariant($"\\x{letter:x2}");

    [GeneratedRegex(@"\p{L}{1,30}|[0-9]{1,30}|[^\p{L}0-9\s]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
