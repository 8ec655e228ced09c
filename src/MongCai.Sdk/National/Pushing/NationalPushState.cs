using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>What is known of one thing that is to be pushed to the national exchange.</summary>
[JsonConverter(typeof(WordConverter<NationalPushState>))]
public enum NationalPushState
{
    /// <summary>It was not sent, or nothing of it can have arrived.</summary>
    Pending,

    /// <summary>It was sent, and whether it arrived is not known: what has no key is not sent again by itself.</summary>
    UnderWay,

    /// <summary>The exchange said that it has it.</summary>
    Delivered,

    /// <summary>The exchange said that it does not take it.</summary>
    Refused,
}
