using System;
using System.Globalization;
using MongCai.Domain.Deadlines;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

Deadline deadline = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.Parse("5 ngày làm việc"), new LocalDateTime(2026, 8, 21, 9, 0)).Deadline!;
Console.WriteLine($"{deadline.DueAt.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture)} {deadline.Certainty}");

using FakePortal portal = new(new Morning());
MongCai.Sdk.PortalClient client = portal.CreateClient();
PortalOutcome<DossierResource> outcome = await client.Dossiers.FileAsync(Generated.NewDossier());
Console.WriteLine(outcome is PortalOutcome<DossierResource>.Done done ? done.Value : outcome);

internal sealed class Morning : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero);
}
