using MongCai.Domain.Payments;

namespace MongCai.AspNetCore;

/// <summary>
/// The payments of the program that the national payment platform confirms. Registered as a service of any lifetime; each confirmation has a scope of its own.
/// </summary>
public interface IPlatformPayments
{
    /// <summary>Finds what is expected under a reference; null where nothing is. It is asked only after the signature was right.</summary>
    Task<ExpectedPayment?> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>Records the outcome of a payment, success or failure, once: two confirmations may come at the same time.</summary>
    /// <returns>False where an outcome was recorded meanwhile; then nothing is recorded.</returns>
    Task<bool> TryRecordAsync(PlatformNotification notification, CancellationToken cancellationToken);
}
