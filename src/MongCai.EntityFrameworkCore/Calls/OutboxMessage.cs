namespace MongCai.EntityFrameworkCore;

/// <summary>A message of the outbox, on its way.</summary>
/// <param name="Id">Its number, the same over all attempts: what the receiver knows a repetition by.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Payload">What it says. It may hold personal data.</param>
/// <param name="Attempt">The number of the attempt, from 1.</param>
public sealed record OutboxMessage(long Id, string Topic, string Payload, int Attempt)
{
    /// <summary>Shows everything but the payload.</summary>
    public override string ToString() => Invariant($"{Topic} {Id}, attempt {Attempt}");
}
