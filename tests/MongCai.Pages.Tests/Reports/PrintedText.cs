using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MongCai.Pages.Tests.Reports;

/// <summary>What is printed on the sheets of a PDF document.</summary>
internal sealed class PrintedText
{
    private readonly List<Letter> letters = [];

    internal PrintedText(byte[] document)
    {
        using PdfDocument pdf = PdfDocument.Open(document);
        foreach (Page page in pdf.GetPages())
        {
            Sheets.Add((page.Width, page.Height));
            letters.AddRange(page.Letters);
            Beyond.AddRange(page.Letters.Where(letter => letter.BoundingBox.Left < 0 || letter.BoundingBox.Right > page.Width || letter.BoundingBox.Bottom < 0 || letter.BoundingBox.Top > page.Height).Select(letter => letter.Value));
        }

        Text = Bare(string.Concat(letters.Select(letter => letter.Value)));
    }

    /// <summary>The widths and heights of the sheets, in points.</summary>
    internal List<(double Width, double Height)> Sheets { get; } = [];

    /// <summary>Letters that lie over an edge of their sheet.</summary>
    internal List<string> Beyond { get; } = [];

    /// <summary>All letters in the order in which they are written, without spaces.</summary>
    internal string Text { get; }

    internal static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign) && sign != '\u00AD'));
}
