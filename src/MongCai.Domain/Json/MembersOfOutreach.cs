namespace MongCai.Domain.Json;

internal sealed record ExposureMembers(long Population, long Reached, long Contacts);
