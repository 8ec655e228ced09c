namespace MongCai.Cli.Terminal;

/// <summary>Breaks texts into lines between words.</summary>
internal static class Wrapped
{
    /// <summary>The lines of a text, none longer than the width unless one word is.</summary>
    internal static IEnumerable<string> Lines(string text, int width) => text.Split('\n').SelectMany(paragraph => OfParagraph(paragraph, width));

    private static IEnumerable<string> OfParagraph(string paragraph, int width)
    {
        string line = "";
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
