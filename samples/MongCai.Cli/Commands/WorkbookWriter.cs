using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace MongCai.Cli.Commands;

/// <summary>Writes a workbook (Office Open XML, ECMA-376) of texts and numbers, sheet by sheet and row by row.</summary>
/// <remarks>
/// Much-used readers know the elements without a prefix alone and find cells by their references, so both are written, and nothing else:
/// no styles, no shared texts. A library of the format writes prefixes.
/// </remarks>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XmlWriterSettings Utf8 = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    private readonly ZipArchive parts;
    private readonly List<string> sheets = [];
    private XmlWriter? sheet;
    private int row;

    internal WorkbookWriter(Stream stream) => parts = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>How many texts held characters that no workbook can hold, and show signs in their place.</summary>
    internal int Replaced { get; private set; }

    /// <param name="name">The name of the sheet.</param>
    /// <param name="widths">The widths of its columns in letters; without any, a reader takes its own.</param>
    internal void BeginSheet(string name, IReadOnlyList<int>? widths = null)
    {
        EndSheet();
        sheets.Add(name);
        sheet = Part(Invariant($"xl/worksheets/sheet{sheets.Count}.xml"), "worksheet", Main);
        WriteWidths(widths ?? []);
        sheet.WriteStartElement("sheetData", Main);
        row = 0;
    }

    /// <summary>Writes a row of texts, numbers (<see cref="decimal"/>) and empty cells (null).</summary>
    internal void WriteRow(IEnumerable<object?> cells)
    {
        sheet!.WriteStartElement("row", Main);
        sheet.WriteAttributeString("r", Invariant($"{++row}"));
        int column = 0;
        foreach (object? cell in cells)
        {
            WriteCell(Invariant($"{Letters(column++)}{row}"), cell);
        }

        sheet.WriteEndElement();
    }

    public void Dispose()
    {
        EndSheet();
        WriteList("xl/workbook.xml", "workbook", Main, "sheets", (part, name, number) =>
        {
            part.WriteStartElement("sheet", Main);
            part.WriteAttributeString("name", name);
            part.WriteAttributeString("sheetId", number);
            part.WriteAttributeString("r", "id", Relations, "rId" + number);
            part.WriteEndElement();
        });
        WriteList(
            "xl/_rels/workbook.xml.rels",
            "Relationships",
            PackageRelations,
            null,
            (part, _, number) => WriteRelation(part, "rId" + number, "worksheet", $"worksheets/sheet{number}.xml"));
        using (XmlWriter part = Part("_rels/.rels", "Relationships", PackageRelations))
        {
            WriteRelation(part, "rId1", "officeDocument", "xl/workbook.xml");
        }

        WriteContentTypes();
        parts.Dispose();
    }

    private void WriteWidths(IReadOnlyList<int> widths)
    {
        if (widths.Count == 0)
        {
            return;
        }

        sheet!.WriteStartElement("cols", Main);
        for (int column = 1; column <= widths.Count; column++)
        {
            sheet.WriteStartElement("col", Main);
            sheet.WriteAttributeString("min", Invariant($"{column}"));
            sheet.WriteAttributeString("max", Invariant($"{column}"));
            sheet.WriteAttributeString("width", Invariant($"{widths[column - 1]}"));
            sheet.WriteAttributeString("customWidth", "1");
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    private void WriteCell(string reference, object? value)
    {
        if (value is null)
        {
            return;
        }

        sheet!.WriteStartElement("c", Main);
        sheet.WriteAttributeString("r", reference);
        if (value is decimal number)
        {
            sheet.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            sheet.WriteAttributeString("t", "inlineStr");
            sheet.WriteStartElement("is", Main);
            WriteText(WorkbookText.Of((string)value, out bool isReplaced));
            Replaced += isReplaced ? 1 : 0;
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    private void WriteText(string text)
    {
        sheet!.WriteStartElement("t", Main);
        sheet.WriteAttributeString("xml", "space", null, "preserve");
        sheet.WriteString(text);
        sheet.WriteEndElement();
    }

    private void EndSheet()
    {
        sheet?.Dispose();
        sheet = null;
    }

    private void WriteList(string path, string root, string space, string? list, Action<XmlWriter, string, string> write)
    {
        using XmlWriter part = Part(path, root, space);
        if (list is not null)
        {
            part.WriteStartElement(list, space);
        }

        for (int index = 0; index < sheets.Count; index++)
        {
            write(part, sheets[index], Invariant($"{index + 1}"));
        }
    }

    private void WriteContentTypes() => WriteList("[Content_Types].xml", "Types", ContentTypes, null, (part, _, number) =>
    {
        if (number == "1")
        {
            WriteType(part, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            WriteType(part, "Default", "Extension", "xml", "application/xml");
            WriteType(part, "Override", "PartName", "/xl/workbook.xml", MediaType + ".sheet.main+xml");
        }

        WriteType(part, "Override", "PartName", $"/xl/worksheets/sheet{number}.xml", MediaType + ".worksheet+xml");
    });

    private static void WriteType(XmlWriter part, string element, string key, string value, string type)
    {
        part.WriteStartElement(element, ContentTypes);
        part.WriteAttributeString(key, value);
        part.WriteAttributeString("ContentType", type);
        part.WriteEndElement();
    }

    private static void WriteRelation(XmlWriter part, string id, string type, string target)
    {
        part.WriteStartElement("Relationship", PackageRelations);
        part.WriteAttributeString("Id", id);
        part.WriteAttributeString("Type", $"{Relations}/{type}");
        part.WriteAttributeString("Target", target);
        part.WriteEndElement();
    }

    /// <summary>Begins a part, whose root is ended with it.</summary>
    private XmlWriter Part(string path, string root, string space)
    {
        XmlWriter part = XmlWriter.Create(parts.CreateEntry(path).Open(), Utf8);
        part.WriteStartElement(root, space);
        return part;
    }

    /// <summary>The letters of a column: A to Z, then AA and on.</summary>
    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}
