using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Deadlines;

/// <summary>The two ways in which a supplement bears on a processing time. They give different due dates for one dossier; neither replaces the other.</summary>
[JsonConverter(typeof(WordConverter<DeadlineClock>))]
public enum DeadlineClock
{
    /// <summary>
    /// What the applicant is owed: a supplement lets the time restart from zero when the dossier is complete (Decree 61/2018/NĐ-CP Art 19.4; Decree
    /// 118/2025/NĐ-CP Art 19.5).
    /// </summary>
    LegalRestart,

    /// <summary>What Decision 766/QĐ-TTg measures: the time spent in a supplement is subtracted.</summary>
    ReportingSubtraction,
}
