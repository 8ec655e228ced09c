using System.Collections.Frozen;
using System.Text;
using System.Text.Json.Serialization;
using System.Xml;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>A picture as SVG that is safe to put into a page: shapes and words, and nothing that runs or is fetched.</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<SvgImage>))]
public sealed class SvgImage
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Elements = new[] { "svg", "g", "path", "rect", "circle", "polygon", "title", "desc" }
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly string text;

    private SvgImage(string text) => this.text = text;

    /// <summary>Reads a picture.</summary>
    /// <exception cref="FormatException">
    /// The text is not well-formed SVG, or holds other elements than svg, g, path, rect, circle, polygon, title and desc,
    /// attributes for events, links or styles, or values that fetch something.
    /// </exception>
    public static SvgImage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new(Checked(text));
        }
        catch (XmlException error)
        {
            throw new FormatException(Invariant($"The text is not well-formed SVG: line {error.LineNumber}, position {error.LinePosition}."), error);
        }
    }

    /// <summary>The picture as SVG, without an XML declaration or comments.</summary>
    public override string ToString() => text;

    private static string Checked(string text)
    {
        XmlReaderSettings reading = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        XmlWriterSettings writing = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };
        StringBuilder copy = new();
        using (XmlReader reader = XmlReader.Create(new StringReader(text), reading))
        using (XmlWriter writer = XmlWriter.Create(copy, writing))
        {
            reader.MoveToContent();
            if (reader.Name != "svg")
            {
                throw new FormatException($"The picture begins with '{reader.Name}'; expected 'svg'.");
            }

            Check(reader.ReadSubtree(), writer);
        }

        return copy.ToString();
    }

    private static void Check(XmlReader reader, XmlWriter writer)
    {
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    CheckElement(reader);
                    bool isEmpty = reader.IsEmptyElement;
                    writer.WriteStartElement(reader.Name, SvgNamespace);
                    CopyAttributes(reader, writer);
                    if (isEmpty)
                    {
                        writer.WriteEndElement();
                    }

                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    writer.WriteString(reader.Value);
                    break;
            }
        }
    }

    private static void CheckElement(XmlReader reader)
    {
        if (reader.NamespaceURI != SvgNamespace || !Elements.Contains(reader.Name))
        {
            throw new FormatException(
                $"The picture holds the element '{reader.Name}'; allowed are {string.Join(", ", Elements.Order(StringComparer.Ordinal))} of the namespace of SVG.");
        }
    }

    private static void CopyAttributes(XmlReader reader, XmlWriter writer)
    {
        while (reader.MoveToNextAttribute())
        {
            bool isForbidden = reader.Name.Contains(':', StringComparison.Ordinal)
                || reader.Name is "style" or "href"
                || reader.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || reader.Value.Contains("url(", StringComparison.OrdinalIgnoreCase);
            if (isForbidden)
            {
                throw new FormatException($"The picture holds the attribute '{reader.Name}', which a page could act upon. Draw it with plain attributes.");
            }

            if (reader.Name != "xmlns")
            {
                writer.WriteAttributeString(reader.Name, reader.Value);
            }
        }
    }
}
