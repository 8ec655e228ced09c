using System.Text;
using System.Text.RegularExpressions;

namespace MongCai.Domain.Payments;

/// <summary>A field of an MT940 message: its tag, its lines joined, and the line that it begins on.</summary>
internal readonly partial record struct Mt940Field(string Tag, string Text, int Line)
{
    /// <summary>
    /// Splits a text into its fields. Below an entry and its information only a tag that can follow there ends the text: banks
    /// wrap texts anywhere, so that a line of them may begin with a hyphen or look like a tag.
    /// </summary>
    internal static IEnumerable<Mt940Field> Read(TextReader reader)
    {
        Mt940Field? open = null;
        StringBuilder further = new();
        bool isInEntry = false;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            Match tag = TagShape().Match(line);
            bool begins = tag.Success && (!isInEntry || tag.Groups["next"].Success);
            if (!begins && (isInEntry || !IsEnd(line)))
            {
                _ = open is null ? further : further.Append('\n').Append(line);
                continue;
            }

            if (open is { } done)
            {
                yield return Whole(done, further);
            }

            open = begins ? new(tag.Groups["tag"].Value, line[tag.Length..], number) : null;
            further.Clear();
            isInEntry = begins && (open!.Value.Tag == "61" || (isInEntry && open.Value.Tag == "86"));
        }

        if (open is { } last)
        {
            yield return Whole(last, further);
        }
    }

    private static Mt940Field Whole(Mt940Field begun, StringBuilder further) =>
        further.Length == 0 ? begun : begun with { Text = begun.Text + further };

    /// <summary>A hyphen alone ends a message, and so does the end of its block in an envelope.</summary>
    private static bool IsEnd(string line) => line.TrimEnd() == "-" || line.StartsWith("-}", StringComparison.Ordinal);

    [GeneratedRegex("^:(?<tag>(?<next>61|6[02][FM]|6[45](?=:[CD][0-9]{6}[A-Z]{3})|86|90[CD])|[0-9]{2}[A-Z]?):", RegexOptions.CultureInvariant)]
    private static partial Regex TagShape();
}
