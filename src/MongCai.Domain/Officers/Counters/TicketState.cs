using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>Where a ticket stands (<i>trạng thái phiếu số</i>).</summary>
[JsonConverter(typeof(WordConverter<TicketState>))]
public enum TicketState
{
    /// <summary>Taken, and waiting; also after a transfer to another service.</summary>
    Waiting,

    /// <summary>Called to a counter, once or more.</summary>
    Called,

    /// <summary>Being served.</summary>
    Serving,

    /// <summary>Served.</summary>
    Done,

    /// <summary>Called, and nobody came.</summary>
    Absent,
}
