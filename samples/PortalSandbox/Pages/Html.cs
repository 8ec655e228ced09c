using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PortalSandbox.Pages;

/// <summary>HTML that is well-formed by how it is made: what stands in a hole of the text is escaped, unless it is HTML itself.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    internal static Html Empty { get; } = new("");

    internal static Html Of(Interpolation text) => new(text.ToString());

    internal static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.markup)));

    public override string ToString() => markup;

    /// <summary>A text with holes, each filled in as text.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Interpolation(int literalLength, int formattedCount)
    {
        private readonly StringBuilder builder = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string text) => builder.Append(text);

        public void AppendFormatted(string? text) => builder.Append(text is null ? "" : Encoder.Encode(text.Normalize()));

        public void AppendFormatted(Html? html) => builder.Append(html?.markup);

        public void AppendFormatted(long number) => builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

        public override string ToString() => builder.ToString();
    }
}
