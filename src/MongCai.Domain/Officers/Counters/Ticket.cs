using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A ticket of the queue (<i>phiếu số thứ tự</i>), from when it is taken to when it is done; a transfer keeps its number.</summary>
/// <remarks>Immutable: each move gives the ticket after it. Holds nothing of the person but the priority.</remarks>
[JsonConverter(typeof(FormConverter<Ticket>))]
[NoJson("store its moments, and make its moves again.")]
public sealed record Ticket
{
    private Ticket(string number, string service, LocalDateTime takenAt, TicketPriority priority) =>
        (Number, Service, TakenAt, Priority, LastAt) = (number, service, takenAt, priority, takenAt);

    /// <summary>A ticket that is taken, from a machine or a page.</summary>
    /// <param name="number">The number, such as <c>HT-012</c>.</param>
    /// <param name="service">The field or the service that it is for.</param>
    /// <param name="at">The moment, in Vietnamese time.</param>
    /// <param name="priority">Whether it goes first.</param>
    /// <exception cref="ArgumentException">The number or the service is blank.</exception>
    public static Ticket Take(string number, string service, LocalDateTime at, TicketPriority priority = TicketPriority.None)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        return new(number, service, at, priority);
    }

    /// <summary>The number.</summary>
    public string Number { get; }

    /// <summary>The field or the service that it waits for.</summary>
    public string Service { get; private init; }

    /// <summary>When it was taken.</summary>
    public LocalDateTime TakenAt { get; }

    /// <summary>Whether it goes first.</summary>
    public TicketPriority Priority { get; }

    /// <summary>Where it stands.</summary>
    public TicketState State { get; private init; }

    /// <summary>The counter that called it last; null before.</summary>
    public string? Counter { get; private init; }

    /// <summary>How often it was called.</summary>
    public int Calls { get; private init; }

    /// <summary>How often it was transferred.</summary>
    public int Transfers { get; private init; }

    /// <summary>When it was served first; null before.</summary>
    public LocalDateTime? FirstServedAt { get; private init; }

    /// <summary>How long it was served, at all counters together.</summary>
    public Duration Served { get; private init; }

    /// <summary>The agency for which a dossier was received regardless of boundaries (Decree 118/2025/NĐ-CP Art 14.2); null for the own shop.</summary>
    public AgencyCode? ReceivedFor { get; private init; }

    /// <summary>How long the person waited for the first service; null before.</summary>
    public Duration? Wait => FirstServedAt is { } served ? served.Since(TakenAt) : null;

    /// <summary>The moment of the last move.</summary>
    public LocalDateTime LastAt { get; private init; }

    /// <summary>Calls it to a counter, again or for the first time.</summary>
    /// <exception cref="InvalidOperationException">It is being served, or closed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the last one.</exception>
    public Ticket Call(string counter, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(counter);
        return Moved(TicketState.Called, at, TicketState.Waiting, TicketState.Called) with { Counter = counter, Calls = Calls + 1 };
    }

    /// <summary>Begins to serve it.</summary>
    /// <exception cref="InvalidOperationException">It was not called.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the last one.</exception>
    public Ticket Start(LocalDateTime at) => Moved(TicketState.Serving, at, TicketState.Called) with { FirstServedAt = FirstServedAt ?? at };

    /// <summary>Ends the service.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="receivedFor">The agency for which a dossier was received regardless of boundaries; null for the own shop.</param>
    /// <exception cref="InvalidOperationException">It is not being served.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the last one.</exception>
    public Ticket Finish(LocalDateTime at, AgencyCode? receivedFor = null) =>
        Moved(TicketState.Done, at, TicketState.Serving) with { Served = Served + at.Since(LastAt), ReceivedFor = receivedFor };

    /// <summary>Closes it, for nobody came.</summary>
    /// <exception cref="InvalidOperationException">It was not called.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the last one.</exception>
    public Ticket MarkAbsent(LocalDateTime at) => Moved(TicketState.Absent, at, TicketState.Called);

    /// <summary>Sends it on to another service under the same number.</summary>
    /// <exception cref="InvalidOperationException">It was neither called nor served.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the last one.</exception>
    public Ticket Transfer(string service, LocalDateTime at) => Moved(TicketState.Waiting, at, TicketState.Called, TicketState.Serving) with
    {
        Service = service,
        Transfers = Transfers + 1,
        Served = Served + (State == TicketState.Serving ? at.Since(LastAt) : Duration.Zero),
    };

    /// <summary>Writes <c>HT-012: Serving</c>.</summary>
    public override string ToString() => $"{Number}: {State}";

    private Ticket Moved(TicketState to, LocalDateTime at, params ReadOnlySpan<TicketState> from) =>
        at < LastAt
            ? throw new ArgumentOutOfRangeException(
                nameof(at), Invariant($"The ticket {Number} moved at {LastAt:uuuu-MM-ddTHH:mm:ss} already; expected that moment or a later one."))
        : !from.Contains(State)
            ? throw new InvalidOperationException($"The ticket {Number} is {State}; expected {string.Join(" or ", from.ToArray())} for it to become {to}.")
        : this with { State = to, LastAt = at };

}
