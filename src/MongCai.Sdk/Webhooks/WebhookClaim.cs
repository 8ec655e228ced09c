using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk;

/// <summary>What became of taking a message from a replay store.</summary>
[JsonConverter(typeof(WordConverter<WebhookClaim>))]
public enum WebhookClaim
{
    /// <summary>It is the caller's to deal with.</summary>
    Taken,

    /// <summary>Another deals with it, and may yet fail.</summary>
    UnderWay,

    /// <summary>It was dealt with.</summary>
    Done,
}
