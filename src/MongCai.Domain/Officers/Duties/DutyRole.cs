using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>What an officer does at a counter in a session.</summary>
[JsonConverter(typeof(WordConverter<DutyRole>))]
public enum DutyRole
{
    /// <summary>Receives dossiers.</summary>
    Receive,

    /// <summary>Returns results.</summary>
    ReturnResults,

    /// <summary>Guides people.</summary>
    Guide,

    /// <summary>Digitizes papers.</summary>
    Digitize,

    /// <summary>Helps people to file online.</summary>
    HelpOnline,
}
