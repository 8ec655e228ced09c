using System.Text.Json.Serialization;

namespace MongCai.Portal.Figures;

/// <summary>What a dossier is counted under. The names are those of the stored form.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TallyFlow>))]
internal enum TallyFlow
{
    /// <summary>Filed, and neither accepted nor refused; without a day.</summary>
    Awaiting,

    /// <summary>Ended without having been accepted, on a day.</summary>
    NotAccepted,

    /// <summary>Accepted, on a day.</summary>
    Received,

    /// <summary>Resolved before its due day, on a day.</summary>
    ResolvedEarly,

    /// <summary>Resolved on its due day.</summary>
    ResolvedOnTime,

    /// <summary>Resolved after its due day, on a day.</summary>
    ResolvedLate,

    /// <summary>Resolved without a due day, on a day.</summary>
    ResolvedUndated,

    /// <summary>Withdrawn or stopped, on a day.</summary>
    EndedOtherwise,

    /// <summary>Accepted and not ended, with the day on which it is due where there is one.</summary>
    Pending,
}
