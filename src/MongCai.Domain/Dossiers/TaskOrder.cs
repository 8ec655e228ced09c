using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The order in which agencies work on an inter-agency dossier (<i>liên thông</i>; Decree 61/2018/NĐ-CP Art 19.6).</summary>
[JsonConverter(typeof(WordConverter<TaskOrder>))]
public enum TaskOrder
{
    /// <summary>One after the other, as papers travel.</summary>
    Sequence,

    /// <summary>All at once, as electronic dossiers allow.</summary>
    Parallel,
}
