using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The groups into which reports put the states of dossiers.</summary>
[JsonConverter(typeof(WordConverter<StatusBucket>))]
public enum StatusBucket
{
    /// <summary>In none of the groups of the report.</summary>
    None,

    /// <summary>Not accepted, or not yet.</summary>
    NotAccepted,

    /// <summary>In process.</summary>
    InProcess,

    /// <summary>Waiting for a supplement.</summary>
    Supplement,

    /// <summary>Stopped.</summary>
    Stopped,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Processed.</summary>
    Processed,
}
