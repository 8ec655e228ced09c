using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk;

/// <summary>Why a posted event is not taken.</summary>
[JsonConverter(typeof(WordConverter<WebhookRefusal>))]
public enum WebhookRefusal
{
    /// <summary>A header is missing or is not of its form.</summary>
    Header,

    /// <summary>It was sent too long ago, or in the future: perhaps someone posts again what was overheard.</summary>
    Time,

    /// <summary>No signature is that of these bytes under a secret of the endpoint.</summary>
    Signature,

    /// <summary>It was dealt with before.</summary>
    Repetition,

    /// <summary>It is being dealt with, and that may yet fail.</summary>
    UnderWay,

    /// <summary>It is signed, but no event can be read from it.</summary>
    Body,
}
