using System;
using System.Globalization;
using MongCai.Domain.Deadlines;
using NodaTime;

Deadline deadline = DeadlineRules.Standard.DueDateOf(ProcessingTime.Parse("5 ngày làm việc"), new LocalDateTime(2026, 8, 21, 9, 0)).Deadline!;
Console.WriteLine($"{deadline.DueAt.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture)} {deadline.Certainty}");
