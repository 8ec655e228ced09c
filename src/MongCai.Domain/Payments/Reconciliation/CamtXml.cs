using System.Xml;
using System.Xml.Linq;

namespace MongCai.Domain.Payments;

/// <summary>Reads the XML of a statement node by node, as deep as statements are: the time to read one of very many levels grows with their square.</summary>
internal static class CamtXml
{
    private const string Currency = "Ccy";

    /// <summary>The schema of camt.053 is not half as deep.</summary>
    private const int Deepest = 64;

    /// <summary>Goes to the next node; false at the end.</summary>
    /// <exception cref="FormatException">It is too deep.</exception>
    internal static bool Next(XmlReader xml) => xml.Read() && (xml.Depth <= Deepest
        ? true
        : throw CsvTable.Wrong(
            ((IXmlLineInfo)xml).LineNumber,
            Invariant($"the text is no camt.053: it has more than {Deepest} levels. Have the bank export the statement again.")));

    /// <summary>Takes one element out of the stream, with its texts and of its attributes the currency, and leaves the reader behind it.</summary>
    /// <exception cref="FormatException">It is too deep.</exception>
    internal static XElement Element(XmlReader xml)
    {
        XElement element = Content(xml);
        Next(xml);
        return element;
    }

    /// <summary>Reads an element and leaves the reader at its end.</summary>
    private static XElement Content(XmlReader xml)
    {
        XElement element = new(XName.Get(xml.LocalName, xml.NamespaceURI));
        element.SetAttributeValue(Currency, xml.GetAttribute(Currency));
        bool isEmpty = xml.IsEmptyElement;
        while (!isEmpty && Next(xml) && xml.NodeType != XmlNodeType.EndElement)
        {
            element.Add(xml.NodeType == XmlNodeType.Element ? Content(xml) : xml.Value);
        }

        return element;
    }
}
