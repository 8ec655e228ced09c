using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace MongCai.Cli.Commands;

/// <summary>Texts as a cell of a workbook can hold them.</summary>
internal static partial class WorkbookText
{
    /// <summary>The signs of Unicode for control characters begin here, in their order.</summary>
    private const char Pictures = '\u2400';

    /// <summary>Shows each character that XML does not know as a sign, and keeps what spreadsheets would take for an escape.</summary>
    internal static string Of(string text, out bool isReplaced)
    {
        StringBuilder kept = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]);
            kept.Append(isPair || XmlConvert.IsXmlChar(text[index]) ? text[index] : text[index] < ' ' ? (char)(Pictures + text[index]) : '\uFFFD');
            if (isPair)
            {
                kept.Append(text[++index]);
            }
        }

        string shown = kept.ToString();
        isReplaced = shown != text;
        return Escape().Replace(shown, "_x005F$0");
    }

    /// <summary>ECMA-376 part 1, 22.9.2.19: <c>_x0041_</c> is read as A.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
