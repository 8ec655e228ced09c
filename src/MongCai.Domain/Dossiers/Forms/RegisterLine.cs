using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>One line of the tracking register.</summary>
/// <remarks>A due moment of 24:00 is 00:00 of the day after; the register prints it under its own day.</remarks>
public sealed record RegisterLine(
    int Serial,
    FormSubject Subject,
    int Sets,
    AgencyCode SettledBy,
    LocalDateTime ReceivedAt,
    LocalDateTime? DueAt,
    LocalDateTime? ReturnedAt,
    ReturnChannel? ReturnedBy,
    DossierState State);
