using MongCai.Domain.Payments;

namespace MongCai.AspNetCore;

/// <summary>The payments of the program that VNPAY notifies of. Registered as a service of any lifetime; each notification has a scope of its own.</summary>
public interface IVnPayPayments
{
    /// <summary>
    /// Finds what is expected under the reference of a notification and its day; null where nothing is. It is asked only after the signature was right.
    /// </summary>
    Task<ExpectedPayment?> FindAsync(VnPayIpn notification, CancellationToken cancellationToken);

    /// <summary>Records the outcome of a payment, success, failure or doubt, once: two notifications may come at the same time.</summary>
    /// <returns>False where an outcome was recorded meanwhile; then nothing is recorded.</returns>
    Task<bool> TryRecordAsync(VnPayIpn notification, CancellationToken cancellationToken);
}
