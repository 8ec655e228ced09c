using System;
using MongCai.Domain.Deadlines;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

DeadlineCalculator calculator = DeadlineCalculator.Standard;
DeadlineOutcome outcome = calculator.DueDateOf(ProcessingTime.Parse("5 ngày làm việc"), new LocalDateTime(2026, 8, 21, 9, 0));
using FakePortal portal = new(TimeProvider.System);
await portal.CreateClient().Dossiers.FileAsync(Generated.NewDossier());
string found = outcome switch
{
    DeadlineOutcome.Due(var deadline) => $"{deadline.DueOn.PlusDays(3)}",
    DeadlineOutcome.NotSet or DeadlineOutcome.Unparsed => "",
};
Console.WriteLine(found);
