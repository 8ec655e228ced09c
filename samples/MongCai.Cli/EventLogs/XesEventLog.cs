using System.Xml;
using System.Xml.Linq;
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

    /// <exception cref="UsageException">The text is no XES, an attribute is in no event, or an event is wrong.</exception>
    internal static IEnumerable<LogEvent> Read(Stream stream, LogColumns columns)
    {
        using XmlReader reader = XmlReader.Create(stream, Settings);
        LogReading reading = new(columns);
        XesAttributes seen = new(columns);
        bool going = Guarded(reader, static xml => xml.Read());
        for (int number = 0; going;)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "trace")
            {
                number++;
                foreach (LogEvent one in Events(Guarded(reader, static xml => (XElement)XNode.ReadFrom(xml)), Invariant($"trace {number}"), reading, seen))
                {
                    yield return one;
                }

                going = !reader.EOF;
            }
            else
            {
                going = Guarded(reader, static xml => xml.Read());
            }
        }

        seen.ThrowIfOneIsNowhere();
    }

    private static IEnumerable<LogEvent> Events(XElement trace, string where, LogReading reading, XesAttributes seen)
    {
        Dictionary<string, string> ofTrace = Attributes(trace);
        foreach (XElement one in trace.Elements().Where(element => element.Name.LocalName == "event"))
        {
            Dictionary<string, string> ofEvent = Attributes(one);
            seen.Add(ofTrace, ofEvent);
            yield return reading.Event(where, column => seen.Text(column, ofTrace, ofEvent));
        }
    }

    private static Dictionary<string, string> Attributes(XElement parent)
    {
        Dictionary<string, string> attributes = [];
        foreach (XElement attribute in parent.Elements())
        {
            if (attribute.Attribute("key") is { } key && attribute.Attribute("value") is { } value)
            {
                attributes.TryAdd(key.Value, value.Value);
            }
        }

        return attributes;
    }

    private static T Guarded<T>(XmlReader reader, Func<XmlReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (XmlException wrong)
        {
            throw new UsageException(new BilingualText(
                Invariant(
                    $"Dòng {Math.Max(1, wrong.LineNumber)}: văn bản không phải XES: không phải XML đúng dạng, hoặc có khai báo kiểu tài liệu. Hãy xuất lại nhật ký."),
                Invariant(
                    $"Line {Math.Max(1, wrong.LineNumber)}: the text is no XES: it is not well-formed XML, or it declares a document type. Export the log again.")), wrong);
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
