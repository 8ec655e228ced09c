using System.Text;

namespace MongCai.Domain;

/// <summary>A text that stands in Markdown as it is: no mark of it means anything, and no end of a line ends a row of a table.</summary>
internal static class MarkdownEscape
{
    private const string Marks = "\\`*_[]<>|#&~";

    internal static string Of(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in text)
        {
            escaped.Append(Marks.Contains(letter) ? "\\" : "").Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
