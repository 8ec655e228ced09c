using System.Collections.Concurrent;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;
using PortalSandbox.Hosting;

namespace PortalSandbox.Chaos;

/// <summary>Files dossiers and pays for them, whatever happens meanwhile, and counts what is there in the end. Safe for several threads.</summary>
internal sealed class PaidFilings(PersistentClient client, TimeProvider time)
{
    private static readonly Vnd Fee = Vnd.Of(50_000);

    private readonly ConcurrentDictionary<int, (DossierCode Dossier, string Payment)> acknowledged = new();

    /// <summary>How many were acknowledged.</summary>
    internal int Count => acknowledged.Count;

    /// <summary>The payments that were acknowledged.</summary>
    internal IEnumerable<string> Payments => acknowledged.Values.Select(pair => pair.Payment);

    /// <summary>Files a dossier, opens its payment and pays it, each with a key of its own.</summary>
    internal async Task AddAsync(int number, CancellationToken cancellationToken)
    {
        PortalOutcome<DossierResource> filed = await client.AskAsync(
            portal =>
                portal.Dossiers.FileAsync(SampleData.NewDossier(number), IdempotencyKey.Of("file", Invariant($"{number}")), cancellationToken),
                cancellationToken).ConfigureAwait(false);
        DossierCode dossier = ((PortalOutcome<DossierResource>.Done)filed).Value.Code;
        PaymentResource payment = await client.AskAsync(
            portal => portal.Payments.OpenAsync(dossier, Fee, IdempotencyKey.Of("open", Invariant($"{number}")), cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        PaymentEvent.Received received = Paid(number);
        PortalOutcome<PaymentResource> paid = await client.AskAsync(
            portal => portal.Payments.RecordAsync(payment.Id, received, cancellationToken), cancellationToken).ConfigureAwait(false);
        acknowledged[number] = (dossier, ((PortalOutcome<PaymentResource>.Done)paid).Value.Id);
    }

    /// <summary>Counts what the portal has beside what it acknowledged.</summary>
    internal async Task<ChaosCount> CountAsync(CancellationToken cancellationToken)
    {
        const int PageSize = 200;
        List<DossierSummary> dossiers = await client.AskAsync(
            portal => AllAsync(portal.Dossiers.List(pageSize: PageSize), cancellationToken), cancellationToken).ConfigureAwait(false);
        List<PaymentResource> payments = await client.AskAsync(
            portal => AllAsync(portal.Payments.List(pageSize: PageSize), cancellationToken), cancellationToken).ConfigureAwait(false);
        return ChaosCount.Of([.. acknowledged.Values], [.. dossiers.Select(dossier => dossier.Code)], payments, Fee);
    }

    private PaymentEvent.Received Paid(int number) =>
        new(PaymentEventKey.Of("chaos", Invariant($"{number}")), Instant.FromDateTimeOffset(time.GetUtcNow()), Fee, PaymentMethod.Cash);

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }
}
