using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>Writes an event log in OCEL 2.0 as JSON: events of dossiers with the officers, agencies, components and payments that take part in them.</summary>
/// <remarks>Objects stand in a list of their own, so they wait in a temporary file until the events are written: memory does not grow with the log.</remarks>
internal sealed class OcelWriter : IEventLogWriter
{
    private const int FlushedAt = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Stream stream;
    private readonly Pseudonyms pseudonyms;
    private readonly Utf8JsonWriter events;
    private readonly FileStream waiting;
    private readonly Utf8JsonWriter waitingJson;
    private readonly OcelObjects objects;

    internal OcelWriter(Stream stream, Pseudonyms pseudonyms)
    {
        (this.stream, this.pseudonyms) = (stream, pseudonyms);
        waiting = new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        waitingJson = new(waiting, Options);
        waitingJson.WriteStartArray();
        objects = new(waitingJson, pseudonyms);
        events = new(stream, Options);
        events.WriteStartObject();
        OcelTypes.Write(events);
        events.WriteStartArray("events");
    }

    public void Write(Dossier dossier)
    {
        LogStep[] steps = [.. LogStep.Of(dossier)];
        foreach (LogStep step in steps)
        {
            Write(step, PaymentsUpTo(steps, step));
        }

        objects.Write(steps);
        FlushWhereLong(events);
        FlushWhereLong(waitingJson);
    }

    /// <summary>Ends the events, and brings the objects that waited.</summary>
    public void End()
    {
        waitingJson.WriteEndArray();
        waitingJson.Flush();
        waiting.Position = 0;
        events.WriteEndArray();
        events.Flush();
        stream.Write(",\"objects\":"u8);
        waiting.CopyTo(stream);
        stream.Write("}\n"u8);
        stream.Flush();
    }

    public void Dispose()
    {
        events.Dispose();
        waitingJson.Dispose();
        waiting.Dispose();
    }

    /// <summary>The components that an event brings.</summary>
    internal static IReadOnlyList<Component> ComponentsOf(DossierEvent step) => step switch
    {
        DossierEvent.Filed filed => filed.Submission.Components,
        DossierEvent.ComponentsAdded added => added.Components,
        DossierEvent.Supplemented supplemented => supplemented.Components,
        DossierEvent.Adjusted adjusted => adjusted.Components,
        _ => [],
    };

    private void Write(LogStep step, int payments)
    {
        Relations relations = RelationsOf(step, payments);
        events.WriteStartObject();
        events.WriteString("id", Invariant($"{pseudonyms.Dossier(step.After.Code)}-{step.Number}"));
        events.WriteString("type", step.Activity);
        events.WriteString("time", step.At);
        events.WriteStartArray("attributes");
        Attribute("nameVi", step.VietnameseName);
        Attribute("role", step.Role);
        Attribute("state", step.State);
        events.WriteEndArray();
        relations.Write(events);
        events.WriteEndObject();
    }

    private void Attribute(string name, string value)
    {
        events.WriteStartObject();
        events.WriteString("name", name);
        events.WriteString("value", value);
        events.WriteEndObject();
    }

    private Relations RelationsOf(LogStep step, int payments)
    {
        DossierCode code = step.After.Code;
        Relations relations = new((pseudonyms.Dossier(code), "of"));
        Related(relations, OcelTypes.Agency, step.Agency, "by the agency");
        Related(relations, OcelTypes.Officer, step.Officer is { } account ? pseudonyms.Officer(account) : null, "by the officer");
        Related(relations, OcelTypes.Agency, (step.Event as DossierEvent.Transferred)?.To.ToString(), "to the agency");
        foreach (string component in ComponentsOf(step.Event).Select(component => component.Code).Distinct(StringComparer.Ordinal))
        {
            relations.Add(pseudonyms.Component(code, component), "brings");
        }

        if (step.Event is DossierEvent.PaymentRequested or DossierEvent.PaymentConfirmed)
        {
            relations.Add(pseudonyms.Payment(code, payments), "on the payment");
        }

        return relations;
    }

    private void Related(Relations relations, string type, string? id, string qualifier)
    {
        if (id is not null)
        {
            objects.Meet(type, id);
            relations.Add(id, qualifier);
        }
    }

    private static int PaymentsUpTo(LogStep[] steps, LogStep last) => steps.Take(last.Number).Count(step => step.Event is DossierEvent.PaymentRequested);

    private static void FlushWhereLong(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushedAt)
        {
            json.Flush();
        }
    }

    /// <summary>The objects that an event or an object is tied to, and how.</summary>
    internal sealed class Relations(params (string Id, string Qualifier)[] first)
    {
        private readonly List<(string Id, string Qualifier)> all = [.. first];

        internal void Add(string id, string qualifier) => all.Add((id, qualifier));

        internal void Write(Utf8JsonWriter json)
        {
            json.WriteStartArray("relationships");
            foreach ((string id, string qualifier) in all)
            {
                json.WriteStartObject();
                json.WriteString("objectId", id);
                json.WriteString("qualifier", qualifier);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
