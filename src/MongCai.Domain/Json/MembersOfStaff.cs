namespace MongCai.Domain.Json;

internal sealed record QueueMembers(decimal ArrivalsPerHour, decimal ServiceMinutes, int Counters);
