using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace MongCai.Sdk.National;

/// <summary>Reads the document of the tax office: XML of <c>DATA/BODY/ROW_LIST</c>, each with its <c>LIST</c>, as base64 of its bytes.</summary>
internal static class LandTaxDocument
{
    /// <summary>No document type: what it declares would be fetched or would grow.</summary>
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The form that was seen has five levels; the time to read a document of very many grows with their square.</summary>
    private const int Deepest = 32;

    /// <exception cref="NationalShapeException">It is no such document.</exception>
    internal static IReadOnlyList<LandTaxNotice> Read(byte[] document)
    {
        XElement[] rows = [.. Rows(document)];
        return rows.Length > 0
            ? [.. rows.Select(row => Record(row).Deserialize(NationalJson.Context.LandTaxNotice)!)]
            : throw new NationalShapeException("The document of the land tax has no DATA/BODY/ROW_LIST, which is the form that was seen.");
    }

    private static IEnumerable<XElement> Rows(byte[] document)
    {
        try
        {
            ThrowIfDeep(document);
            using MemoryStream stream = new(document);
            using XmlReader reader = XmlReader.Create(stream, Strict);
            return XDocument.Load(reader).Elements("DATA").Elements("BODY").Elements("ROW_LIST");
        }
        catch (XmlException error)
        {
            throw new NationalShapeException(
                Invariant($"The document of the land tax stops being XML on line {error.LineNumber}, place {error.LinePosition}."));
        }
    }

    private static void ThrowIfDeep(byte[] document)
    {
        using MemoryStream stream = new(document);
        using XmlReader reader = XmlReader.Create(stream, Strict);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new NationalShapeException(Invariant($"The document of the land tax has more than {Deepest} levels."));
            }
        }
    }

    private static JsonElement Record(XElement element) =>
        JsonSerializer.Deserialize(NationalJson.Write(writer => Write(writer, element)), NationalJson.Context.JsonElement);

    /// <summary>An element is an object of its elements, by name; those that come several times are a list, and those without elements a text.</summary>
    private static void Write(Utf8JsonWriter writer, XElement element)
    {
        writer.WriteStartObject();
        foreach (IGrouping<string, XElement> children in element.Elements().GroupBy(child => child.Name.LocalName, StringComparer.Ordinal))
        {
            writer.WritePropertyName(children.Key);
            WriteAll(writer, [.. children]);
        }

        writer.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter writer, XElement[] elements)
    {
        if (elements is [{ HasElements: false } text])
        {
            writer.WriteStringValue(text.Value);
            return;
        }

        writer.WriteStartArray();
        foreach (XElement element in elements)
        {
            if (element.HasElements)
            {
                Write(writer, element);
            }
            else
            {
                writer.WriteStringValue(element.Value);
            }
        }

        writer.WriteEndArray();
    }
}
