namespace MongCai.Domain.Json;

internal sealed record EvidenceMembers(string Address, string Sha256);

internal sealed record ExposureMembers(long Population, long Reached, long Contacts);
