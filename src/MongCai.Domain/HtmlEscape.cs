using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MongCai.Domain;

/// <summary>Texts as HTML may hold them, Vietnamese letters as they are.</summary>
internal static class HtmlEscape
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Of(string text) => Encoder.Encode(text);
}
