using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Deadlines;

/// <summary>Where a dossier stands against its due date.</summary>
[JsonConverter(typeof(WordConverter<Timeliness>))]
public enum Timeliness
{
    /// <summary>Finished before the due date (<i>trước hạn</i>).</summary>
    Early,

    /// <summary>Finished on the due date (<i>đúng hạn</i>).</summary>
    OnTime,

    /// <summary>Finished after the due date (<i>quá hạn</i>).</summary>
    Overdue,

    /// <summary>Not finished, and the due date is not near (<i>trong hạn</i>).</summary>
    InTimeSoFar,

    /// <summary>Not finished, and the due date is near (<i>sắp đến hạn</i>).</summary>
    DueSoon,

    /// <summary>Not finished, and the due date has passed (<i>đã quá hạn</i>).</summary>
    OverdueSoFar,
}
