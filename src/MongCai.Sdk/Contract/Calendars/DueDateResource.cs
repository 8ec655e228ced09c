using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A due date with its explanation.</summary>
public sealed record DueDateResource : PortalModel
{
    /// <summary>The moment, in Vietnamese time; null where the processing time sets none. The end of a day, 24:00, is 00:00 of the next.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? DueAt { get; init; }

    /// <summary>The day, to which 24:00 belongs.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DueOn { get; init; }

    /// <summary>Whether every day it rests on is announced.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>
    /// The explanation, day by day, in Vietnamese; empty where the procedure sets no time, and a note for a person to read it where it is stated in
    /// words.
    /// </summary>
    public string Explanation { get; init => field = value ?? ""; } = "";

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DueDateResource),
        (nameof(Unknown), Unknown), (nameof(DueAt), DueAt), (nameof(DueOn), DueOn), (nameof(IsAnnounced), IsAnnounced),
        (nameof(Explanation), Explanation));
}
