using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>A secret that was replaced, and the moment to which it signs beside its successors.</summary>
internal sealed record RetiredSecret(string Secret, Instant Until);
