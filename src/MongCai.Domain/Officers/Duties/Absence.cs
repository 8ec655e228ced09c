using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>Why an officer is absent (Decree 118/2025/NĐ-CP Art 12.8; Decree 309/2026/NĐ-CP for the last).</summary>
[JsonConverter(typeof(WordConverter<Absence>))]
public enum Absence
{
    /// <summary>Annual leave.</summary>
    AnnualLeave,

    /// <summary>Compensatory leave for days off that were worked (Decree 118/2025/NĐ-CP Art 11.3).</summary>
    CompensatoryLeave,

    /// <summary>Illness.</summary>
    SickLeave,

    /// <summary>Private matters.</summary>
    PrivateLeave,

    /// <summary>Study.</summary>
    Study,

    /// <summary>Another mission.</summary>
    Mission,

    /// <summary>Maternity leave.</summary>
    MaternityLeave,
}
