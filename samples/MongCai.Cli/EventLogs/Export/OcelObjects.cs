using System.Globalization;
using System.Text.Json;
using MongCai.Cli.Commands;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>
/// Writes the objects of an OCEL log. Dossiers, components and payments are known once their dossier is; the others are written when they are first met.
/// </summary>
internal sealed class OcelObjects(Utf8JsonWriter json, Pseudonyms pseudonyms)
{
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    /// <summary>Writes a dossier with its components and payments; attributes that change have a value for each change.</summary>
    internal void Write(LogStep[] steps)
    {
        Dossier dossier = steps[^1].After;
        Meet(OcelTypes.Procedure, dossier.Submission.Procedure.ToString());
        Meet(OcelTypes.Agency, dossier.Submission.ReceivedBy.ToString());
        Meet(OcelTypes.Agency, dossier.Submission.Competent.ToString());
        OcelWriter.Relations relations = new(
            (dossier.Submission.Procedure.ToString(), "of the procedure"),
            (dossier.Submission.ReceivedBy.ToString(), "received by"),
            (dossier.Submission.Competent.ToString(), "competent"));
        (string, string, string) channel = ("channel", Words.Hyphenated(dossier.Submission.Channel), steps[0].At);
        Write(OcelTypes.Dossier, pseudonyms.Dossier(dossier.Code), relations, [channel, .. DueMoments(steps)]);
        WriteComponents(dossier.Code, steps);
        WritePayments(dossier.Code, steps);
    }

    /// <summary>Writes an object without attributes, the first time.</summary>
    internal void Meet(string type, string id)
    {
        if (met.Add(id))
        {
            Write(type, id, new(), []);
        }
    }

    private static IEnumerable<(string, string, string)> DueMoments(LogStep[] steps)
    {
        LocalDateTime? before = null;
        foreach (LogStep step in steps)
        {
            if (step.After.DueAt is { } due && due != before)
            {
                yield return ("dueAt", LogStep.Moment(due), step.At);
            }

            before = step.After.DueAt;
        }
    }

    private void WriteComponents(DossierCode code, LogStep[] steps)
    {
        IEnumerable<(Component Component, string At)> given =
            steps.SelectMany(step => OcelWriter.ComponentsOf(step.Event).Select(component => (component, step.At)));
        foreach (IGrouping<string, (Component Component, string At)> one in given.GroupBy(given => given.Component.Code, StringComparer.Ordinal))
        {
            IEnumerable<(string, string, string)> sources = one.Select(step => ("source", Words.Hyphenated(step.Component.Source.GetType().Name), step.At));
            Write(OcelTypes.Component, pseudonyms.Component(code, one.Key), new(), sources);
        }
    }

    private void WritePayments(DossierCode code, LogStep[] steps)
    {
        foreach ((int index, LogStep step) in steps.Where(step => step.Event is DossierEvent.PaymentRequested).Index())
        {
            string amount = ((DossierEvent.PaymentRequested)step.Event).Amount.Dong.ToString(CultureInfo.InvariantCulture);
            Write(OcelTypes.Payment, pseudonyms.Payment(code, index + 1), new(), [("amount", amount, step.At)]);
        }
    }

    private void Write(string type, string id, OcelWriter.Relations relations, IEnumerable<(string Name, string Value, string At)> attributes)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.WriteStartArray("attributes");
        foreach ((string name, string value, string at) in attributes)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("time", at);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        relations.Write(json);
        json.WriteEndObject();
    }
}
