using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>How a dossier left the pending ones.</summary>
[JsonConverter(typeof(WordConverter<Outcome>))]
public enum Outcome
{
    /// <summary>Resolved (<i>đã giải quyết</i>), a refusal with its reasons among it.</summary>
    Resolved,

    /// <summary>Withdrawn by the applicant (<i>rút hồ sơ</i>).</summary>
    Withdrawn,

    /// <summary>Stopped or closed without a result (<i>dừng giải quyết</i>).</summary>
    Stopped,
}
