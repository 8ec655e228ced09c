using System.Text.Json;
using MongCai.Cli.Commands;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>The types of objects and events that an OCEL log of dossiers declares, with their attributes.</summary>
internal static class OcelTypes
{
    internal const string Dossier = "dossier";
    internal const string Procedure = "procedure";
    internal const string Agency = "agency";
    internal const string Officer = "officer";
    internal const string Component = "component";
    internal const string Payment = "payment";

    private static readonly (string Name, (string Name, string Type)[] Attributes)[] Objects =
    [
        (Dossier, [("channel", "string"), ("dueAt", "time")]),
        (Procedure, []),
        (Agency, []),
        (Officer, []),
        (Component, [("source", "string")]),
        (Payment, [("amount", "integer")]),
    ];

    private static readonly (string Name, string Type)[] OfEvents = [("nameVi", "string"), ("role", "string"), ("state", "string")];

    private static IEnumerable<string> Events =>
        Lifecycle.Moves.Select(move => move.Event).Distinct().Prepend(typeof(DossierEvent.Filed)).Select(type => Words.Hyphenated(type.Name));

    internal static void Write(Utf8JsonWriter json)
    {
        Write(json, "objectTypes", Objects);
        Write(json, "eventTypes", Events.Select(name => (name, OfEvents)));
    }

    private static void Write(Utf8JsonWriter json, string member, IEnumerable<(string Name, (string Name, string Type)[] Attributes)> types)
    {
        json.WriteStartArray(member);
        foreach ((string name, (string Name, string Type)[] attributes) in types)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("attributes");
            foreach ((string attribute, string type) in attributes)
            {
                json.WriteStartObject();
                json.WriteString("name", attribute);
                json.WriteString("type", type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
