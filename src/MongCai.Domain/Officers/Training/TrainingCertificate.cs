using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A course that an officer passed (<i>chứng chỉ bồi dưỡng</i>).</summary>
/// <param name="Officer">The officer's identifier in the caller's system; never a name.</param>
/// <param name="Course">The code of the course.</param>
/// <param name="Kind">What it teaches.</param>
/// <param name="Hours">Its hours.</param>
/// <param name="CompletedOn">The day on which it ended.</param>
/// <param name="ValidUntil">The last day on which the certificate is valid; null where it does not end.</param>
/// <param name="Number">The number of the certificate; empty where there is none.</param>
/// <remarks><see cref="ToString"/> shows the course.</remarks>
public sealed record TrainingCertificate(
    [property: JsonRequired] string Officer, [property: JsonRequired] string Course, [property: JsonRequired] TrainingKind Kind,
    [property: JsonRequired] decimal Hours,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate CompletedOn,
    [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? ValidUntil = null, string Number = "")
{
    /// <summary>Whether it is valid on a day.</summary>
    public bool IsValidOn(LocalDate day) => CompletedOn <= day && !(day > ValidUntil);

    /// <summary>Shows the course.</summary>
    public override string ToString() => Course;
}
