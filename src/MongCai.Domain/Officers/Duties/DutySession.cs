using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>A session of duty (<i>buổi trực</i>).</summary>
[JsonConverter(typeof(WordConverter<DutySession>))]
public enum DutySession
{
    /// <summary>The morning.</summary>
    Morning,

    /// <summary>The afternoon.</summary>
    Afternoon,
}
