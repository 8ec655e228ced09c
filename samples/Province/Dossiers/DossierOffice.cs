using MongCai.Domain.Deadlines;
using NodaTime;

namespace Province.Dossiers;

/// <summary>What dossiers stand on: the clock, the rules of time, when something is due soon, and who is told.</summary>
internal sealed record DossierOffice(OfficeClock Clock, DeadlineCalculator Deadlines, Period Lead, WebhookSender Webhook);
