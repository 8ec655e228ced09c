using System.Net;
using Microsoft.EntityFrameworkCore;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;
using NodaTime.Extensions;

namespace MyShop;

/// <summary>Opens payments at VNPAY and records, once each, what became of them.</summary>
internal sealed class CashDesk(ShopContext context, IConfiguration settings, TimeProvider time) : IVnPayPayments
{
    private static readonly Duration TimeToPay = Duration.FromMinutes(15);

    /// <summary>Opens a payment and gives the address at which the citizen pays.</summary>
    internal async Task<Uri> OpenAsync(DossierCode dossier, Vnd amount, IPAddress payer, CancellationToken cancellationToken)
    {
        ShopPayment payment = new() { Reference = $"{dossier.Canonical}-{Guid.NewGuid():N}", Dossier = dossier, Amount = amount, OpenedAt = time.VietnamNow() };
        Uri address = Request(payment, payer).ToUrl(settings.GetValue<Uri>("VnPay:Address")!, VnPaySigner.WithSecret(settings["VnPay:Secret"]!));
        context.Add(payment);
        await context.SaveChangesAsync(cancellationToken);
        return address;
    }

    public async Task<ExpectedPayment?> FindAsync(VnPayIpn notification, CancellationToken cancellationToken) =>
        await context.Payments.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == notification.Reference, cancellationToken) is { } payment
            ? new(payment.Reference, payment.Amount, payment.Outcome is not null)
            : null;

    public async Task<bool> TryRecordAsync(VnPayIpn notification, CancellationToken cancellationToken) =>
        await context.Payments.Where(row => row.Reference == notification.Reference && row.Outcome == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Outcome, notification.Outcome), cancellationToken) == 1;

    private VnPayRequest Request(ShopPayment payment, IPAddress payer)
    {
        Instant now = time.GetUtcNow().ToInstant();
        return VnPayRequest.Of(
            settings["VnPay:Terminal"]!, payment.Reference, payment.Amount, $"Phi ho so {payment.Dossier}", "other", payer,
            settings.GetValue<Uri>("VnPay:ReturnTo")!, now, now + TimeToPay);
    }
}
