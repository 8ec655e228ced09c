using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The sides by which figures can be taken apart (<i>phân tổ</i>), beside the month. A set of them.</summary>
[Flags]
[JsonConverter(typeof(WordConverter<Dimensions>))]
public enum Dimensions
{
    /// <summary>None: one figure for all.</summary>
    None = 0,

    /// <summary>The agency.</summary>
    Agency = 1,

    /// <summary>The level of government.</summary>
    Level = 2,

    /// <summary>The field of administration.</summary>
    Field = 4,

    /// <summary>The procedure.</summary>
    Procedure = 8,

    /// <summary>The channel of filing.</summary>
    Channel = 16,

    /// <summary>How far the procedure can be gone through online.</summary>
    OnlineLevel = 32,

    /// <summary>Why the dossier is overdue.</summary>
    OverdueCause = 64,

    /// <summary>
    /// The officer who answers for the dossier: for those who manage, never for the public (Decree 118/2025/NĐ-CP Art 9.8 lists what may be
    /// published).
    /// </summary>
    Officer = 128,

    /// <summary>The counter at which it was received.</summary>
    Counter = 256,

    /// <summary>All of them.</summary>
    All = Agency | Level | Field | Procedure | Channel | OnlineLevel | OverdueCause | Officer | Counter,
}
