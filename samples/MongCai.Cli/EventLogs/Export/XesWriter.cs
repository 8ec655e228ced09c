using System.Text;
using System.Xml;
using MongCai.Cli.Commands;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>Writes an event log in XES (IEEE 1849): a trace a dossier.</summary>
/// <remarks>
/// The schema of the standard has no namespace, wants the version as a decimal number, keys and names without blanks, and the parts of a log
/// in this order.
/// </remarks>
internal sealed class XesWriter : IEventLogWriter
{
    private const string Version = "1849.2016";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
        WriteEndDocumentOnClose = false,
    };

    private static readonly (string Name, string Prefix)[] Extensions =
        [("Concept", "concept"), ("Time", "time"), ("Lifecycle", "lifecycle"), ("Organizational", "org")];

    private readonly XmlWriter xml;
    private readonly Pseudonyms pseudonyms;

    internal XesWriter(Stream stream, Pseudonyms pseudonyms)
    {
        this.pseudonyms = pseudonyms;
        xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("log");
        xml.WriteAttributeString("xes.version", Version);
        xml.WriteAttributeString("xes.features", "");
        WriteHead();
    }

    public void Write(Dossier dossier)
    {
        NewLine();
        xml.WriteStartElement("trace");
        Text("concept:name", pseudonyms.Dossier(dossier.Code));
        Text("procedure", dossier.Submission.Procedure.ToString());
        Text("channel", Words.Hyphenated(dossier.Submission.Channel));
        Text("agency", dossier.Submission.Competent.ToString());
        if (dossier.FirstDueAt is { } due)
        {
            Date("dueAt", LogStep.Moment(due));
        }

        foreach (LogStep step in LogStep.Of(dossier))
        {
            Write(step);
        }

        xml.WriteEndElement();
    }

    public void End()
    {
        NewLine();
        xml.WriteEndElement();
        NewLine();
        xml.Flush();
    }

    public void Dispose() => xml.Dispose();

    private void WriteHead()
    {
        foreach ((string name, string prefix) in Extensions)
        {
            NewLine();
            Element("extension", ("name", name), ("prefix", prefix), ("uri", $"http://www.xes-standard.org/{prefix}.xesext"));
        }

        Global("trace", () => Text("concept:name", ""));
        Global("event", () =>
        {
            Text("concept:name", "");
            Text("lifecycle:transition", "complete");
            Date("time:timestamp", "1970-01-01T00:00:00+07:00");
        });
        NewLine();
        Element("classifier", ("name", "Activity"), ("scope", "event"), ("keys", "concept:name"));
    }

    private void Global(string scope, Action attributes)
    {
        NewLine();
        xml.WriteStartElement("global");
        xml.WriteAttributeString("scope", scope);
        attributes();
        xml.WriteEndElement();
    }

    private void Write(LogStep step)
    {
        NewLine();
        xml.WriteStartElement("event");
        Text("concept:name", step.Activity);
        Text("nameVi", step.VietnameseName);
        Text("lifecycle:transition", "complete");
        Date("time:timestamp", step.At);
        Text("org:role", step.Role);
        Text("org:group", step.Agency);
        Text("org:resource", step.Officer is { } account ? pseudonyms.Officer(account) : null);
        Text("state", step.State);
        xml.WriteEndElement();
    }

    private void Text(string key, string? value)
    {
        if (value is not null)
        {
            Element("string", ("key", key), ("value", value));
        }
    }

    private void Date(string key, string moment) => Element("date", ("key", key), ("value", moment));

    private void Element(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>A line for each part, so that the file can be looked at and compared.</summary>
    private void NewLine() => xml.WriteRaw("\n");
}
