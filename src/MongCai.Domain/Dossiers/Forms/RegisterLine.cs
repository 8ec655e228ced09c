using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>One line of the tracking register.</summary>
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
