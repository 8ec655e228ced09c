using System.Xml;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.EventLogs;

/// <summary>Event logs in XES (IEEE 1849), read leniently: a trace at a time, whatever its version, extensions and namespace.</summary>
/// <remarks>
/// A column is the key of an attribute: of the event, or else of its trace; <c>case:</c> before it means the trace alone; the column of
/// the case has it always. A document type is refused, so that no entity is ever expanded or fetched.
/// </remarks>
internal static class XesEventLog
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>No attribute of the standard nests half as deep.</summary>
    private const int Deepest = 64;

    /// <exception cref="UsageException">The text is no XES, an attribute is in no event, or an event is wrong.</exception>
    internal static IEnumerable<LogEvent> Read(Stream stream, LogColumns columns)
    {
        using XmlReader reader = XmlReader.Create(stream, Settings);
        LogReading reading = new(columns);
        XesAttributes seen = new(columns);
        for (int number = 0; Next(reader);)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "event", Depth: 1 })
            {
                throw Orphan(reader);
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "trace")
            {
                number++;
                foreach (LogEvent one in Events(new XesTrace(reader), Invariant($"trace {number}"), reading, seen))
                {
                    yield return one;
                }
            }
        }

        seen.ThrowIfOneIsNowhere();
    }

    private static IEnumerable<LogEvent> Events(XesTrace trace, string where, LogReading reading, XesAttributes seen)
    {
        foreach (Dictionary<string, string> ofEvent in trace.Events)
        {
            seen.Add(trace.Attributes, ofEvent);
            yield return reading.Event(where, column => seen.Text(column, trace.Attributes, ofEvent));
        }
    }

    /// <summary>Goes to the next node; false at the end.</summary>
    private static bool Next(XmlReader xml)
    {
        try
        {
            return xml.Read() && (xml.Depth <= Deepest ? true : throw TooDeep(xml));
        }
        catch (XmlException wrong)
        {
            throw NotXes(wrong);
        }
    }

    private static int LineOf(XmlReader xml) => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>The standard lets events stand outside of traces, of no case that could be followed.</summary>
    private static UsageException Orphan(XmlReader xml) => new(new BilingualText(
        Invariant($"Dòng {LineOf(xml)}: sự kiện nằm ngoài mọi hồ sơ (trace). Hãy xuất lại nhật ký với sự kiện nằm trong hồ sơ của nó."),
        Invariant($"Line {LineOf(xml)}: an event stands in no trace. Export the log again, each event in the trace of its case.")));

    private static UsageException Twice(XmlReader xml, string key) => new(new BilingualText(
        Invariant($"Dòng {LineOf(xml)}: thuộc tính {FieldText.Quoted(key)} có hai lần trong một phần tử. Hãy xuất lại nhật ký, mỗi thuộc tính một lần."),
        Invariant($"Line {LineOf(xml)}: the attribute {FieldText.Quoted(key)} stands in one element twice. Export the log again with each once.")));

    private static UsageException TooDeep(XmlReader xml)
    {
        int line = LineOf(xml);
        return new(new BilingualText(
            Invariant($"Dòng {line}: văn bản không phải XES: có hơn {Deepest} cấp lồng nhau. Hãy xuất lại nhật ký."),
            Invariant($"Line {line}: the text is no XES: it has more than {Deepest} levels. Export the log again.")));
    }

    private static UsageException NotXes(XmlException wrong)
    {
        int line = Math.Max(1, wrong.LineNumber);
        return new(
            new BilingualText(
                Invariant($"Dòng {line}: văn bản không phải XES: không phải XML đúng dạng, hoặc có khai báo kiểu tài liệu. Hãy xuất lại nhật ký."),
                Invariant($"Line {line}: the text is no XES: it is not well-formed XML, or it declares a document type. Export the log again.")),
            wrong);
    }

    /// <summary>The attributes of a trace and of each of its events; those within another attribute are no columns.</summary>
    private sealed class XesTrace
    {
        /// <summary>Reads a trace and leaves the reader at its end.</summary>
        internal XesTrace(XmlReader xml)
        {
            int depth = xml.Depth;
            for (bool isEvent = false, going = !xml.IsEmptyElement && Next(xml); going && xml.Depth > depth; going = Next(xml))
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    isEvent = xml.Depth == depth + 1 ? xml.LocalName == "event" : isEvent;
                    Add(xml, xml.Depth - depth, isEvent);
                }
            }
        }

        internal Dictionary<string, string> Attributes { get; } = [];

        internal List<Dictionary<string, string>> Events { get; } = [];

        private void Add(XmlReader xml, int level, bool isEvent)
        {
            if (level == 1 && isEvent)
            {
                Events.Add([]);
            }
            else if (level == (isEvent ? 2 : 1) && xml.GetAttribute("key") is { } key && xml.GetAttribute("value") is { } value
                && !(isEvent ? Events[^1] : Attributes).TryAdd(key, value))
            {
                throw Twice(xml, key);
            }
        }
    }

    /// <summary>Finds attributes by the names of columns, and knows which there are in the log.</summary>
    private sealed class XesAttributes(LogColumns columns)
    {
        private readonly HashSet<string> found = new(StringComparer.Ordinal);

        internal void Add(Dictionary<string, string> ofTrace, Dictionary<string, string> ofEvent)
        {
            found.UnionWith(ofTrace.Keys.Select(key => LogColumns.OfTrace + key));
            found.UnionWith(ofEvent.Keys);
        }

        internal ReadOnlySpan<char> Text(string column, Dictionary<string, string> ofTrace, Dictionary<string, string> ofEvent)
        {
            string? value = ofEvent.GetValueOrDefault(column)
                ?? ofTrace.GetValueOrDefault(column.StartsWith(LogColumns.OfTrace, StringComparison.Ordinal) ? column[LogColumns.OfTrace.Length..] : column);
            return value ?? (IsRequired(column) && !IsFound(column) ? throw LogErrors.NoColumn(column, found.Order(StringComparer.Ordinal)) : "");
        }

        /// <exception cref="UsageException">A column was asked for that no event has.</exception>
        internal void ThrowIfOneIsNowhere()
        {
            if (found.Count > 0
                && ((string?[])[columns.Deadline, columns.Unit, columns.Start, columns.End]).OfType<string>()
                .FirstOrDefault(column => !IsFound(column)) is { } nowhere)
            {
                throw LogErrors.NoColumn(nowhere, found.Order(StringComparer.Ordinal));
            }
        }

        private bool IsRequired(string column) => column == columns.Case || column == columns.Activity || column == columns.Time;

        private bool IsFound(string column) =>
            found.Contains(column) || found.Contains(LogColumns.OfTrace + column);
    }
}
