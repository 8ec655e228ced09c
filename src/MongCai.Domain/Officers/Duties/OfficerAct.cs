using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>What an officer may be assigned or authorised to do.</summary>
[JsonConverter(typeof(WordConverter<OfficerAct>))]
public enum OfficerAct
{
    /// <summary>Settle a procedure at the shop (Decree 118/2025/NĐ-CP Art 17.5).</summary>
    Settle,

    /// <summary>Sign its result, by an act of delegation of its own.</summary>
    Sign,
}
