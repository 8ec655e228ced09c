using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>One event in an audit trail: its number, its text as it was recorded, and the hash that ties it to all before it.</summary>
/// <remarks><see cref="ToString"/> shows no personal data; <see cref="Json"/> holds them.</remarks>
[JsonConverter(typeof(FormConverter<AuditEntry>))]
[NoJson("write the whole AuditTrail with DossierJson.Write.")]
public sealed class AuditEntry
{
    internal AuditEntry(int number, DossierEvent step, string json, string hash, UnknownMembers unknown)
    {
        Number = number;
        Event = step;
        Json = json;
        Hash = hash;
        Unknown = unknown;
    }

    /// <summary>The number of the entry, from 1.</summary>
    public int Number { get; }

    /// <summary>The event: when, by whom, what and why.</summary>
    public DossierEvent Event { get; }

    /// <summary>The event as JSON without white space, with the members that this version does not know.</summary>
    public string Json { get; }

    /// <summary>The SHA-256 of the hash before and of <see cref="Json"/>, in hexadecimal digits.</summary>
    public string Hash { get; }

    internal UnknownMembers Unknown { get; }

    /// <summary>Shows the number, the kind of event, its moment and its actor.</summary>
    public override string ToString() => Invariant($"{Number}. {Event.GetType().Name} at {DossierErrors.Text(Event.Stamp.At)} by {Event.Stamp.By}");
}
