using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A course that an officer passed (<i>chứng chỉ bồi dưỡng</i>).</summary>
/// <param name="Officer">The officer's identifier in the caller's system; never a name.</param>
/// <param name="Course">The code of the course.</param>
/// <param name="Kind">What it teaches.</param>
/// <param name="Hours">Its hours, 0 to 2000.</param>
/// <param name="CompletedOn">The day on which it ended.</param>
/// <param name="ValidUntil">The last day on which the certificate is valid; null where it does not end. Before the course ended, it never was.</param>
/// <param name="Number">The number of the certificate; empty where there is none.</param>
/// <remarks><see cref="ToString"/> shows the course.</remarks>
public sealed record TrainingCertificate(
    [property: JsonRequired] string Officer, [property: JsonRequired] string Course, [property: JsonRequired] TrainingKind Kind,
    decimal Hours,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate CompletedOn,
    [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? ValidUntil = null, string Number = "")
{
    internal const decimal MostHours = 2_000;

    /// <summary>Its hours, 0 to 2000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are out of this range.</exception>
    [JsonRequired]
    public decimal Hours { get; init => field = InRange.Of(value, 0, MostHours); } = InRange.Of(Hours, 0, MostHours);

    /// <summary>Whether it is valid on a day.</summary>
    public bool IsValidOn(LocalDate day) => CompletedOn <= day && !(day > ValidUntil);

    /// <summary>Shows the course.</summary>
    public override string ToString() => Course;
}
