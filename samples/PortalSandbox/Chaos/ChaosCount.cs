using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Chaos;

/// <summary>What is there after a run, beside what was acknowledged.</summary>
/// <param name="Dossiers">The dossiers that are there.</param>
/// <param name="Payments">The payments that are there.</param>
/// <param name="Lost">What was acknowledged and is not there.</param>
/// <param name="Doubled">What is there beyond what was asked for.</param>
/// <param name="NotPaidOnce">Payments that have more or less than the fee.</param>
/// <param name="Gaps">Numbers that are missing in the series of a day.</param>
internal sealed record ChaosCount(int Dossiers, int Payments, int Lost, int Doubled, int NotPaidOnce, int Gaps)
{
    internal static ChaosCount Of(
        IReadOnlyList<(DossierCode Dossier, string Payment)> acknowledged,
        IReadOnlyList<DossierCode> dossiers,
        IReadOnlyList<PaymentResource> payments,
        Vnd fee) => new(
        dossiers.Count,
        payments.Count,
        acknowledged.Select(pair => pair.Dossier).Except(dossiers).Count() + acknowledged.Select(pair => pair.Payment)
            .Except(payments.Select(payment => payment.Id)).Count(),
        dossiers.Count - acknowledged.Count + payments.Count - acknowledged.Count,
        payments.Count(payment => payment.Received != fee || !payment.State.Is(PaymentState.Succeeded)),
        dossiers.GroupBy(code => code.ReceivedOn).Sum(day => day.Max(code => code.Sequence) - day.Count()));

    internal bool IsRight => Lost == 0 && Doubled == 0 && NotPaidOnce == 0 && Gaps == 0;

    public override string ToString() => Invariant(
        $"{Dossiers} dossiers and {Payments} payments are there; acknowledged and lost: {Lost}; more than were asked for: {Doubled}; paid not just once: {NotPaidOnce}; gaps in the numbers: {Gaps}");
}
