using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A ticket of the queue at a one-stop shop, taken for a dossier. It is good for the day on which it was taken.</summary>
public sealed record TicketResource : PortalModel
{
    /// <summary>The number on the day, such as <c>012</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>The field of the procedure, or the code of the procedure where it has none.</summary>
    public required string Service { get; init; }

    /// <summary>When it was taken, in Vietnamese time.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime TakenAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required OpenCode<TicketState> State { get; init; }

    /// <summary>The counter that called it; null before.</summary>
    public string? Counter { get; init; }

    /// <summary>Writes number and state.</summary>
    public override string ToString() => $"{Number}: {State}";

    /// <summary>Writes a ticket of a dossier.</summary>
    public static TicketResource Of(Ticket ticket, DossierCode dossier)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return new()
        {
            Number = ticket.Number,
            Dossier = dossier,
            Service = ticket.Service,
            TakenAt = ticket.TakenAt,
            State = OpenCode.Of(ticket.State),
            Counter = ticket.Counter,
        };
    }
}
