using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Dossiers;
using MongCai.Sdk.Contract.Payments;
using NodaTime;

namespace PortalSandbox.Chaos;

/// <summary>Files dossiers and pays for them over a bad network while the server is killed again and again, and then counts what is there.</summary>
internal sealed class ChaosRun(string database, int submissions, int kills)
{
    private const string Client = "demo";
    private const int Workers = 8;
    private const int PageSize = 200;
    private const int Seed = 20261101;

    private static readonly Vnd Fee = Vnd.Of(50_000);

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly ConcurrentDictionary<int, (DossierCode Dossier, string Payment)> acknowledged = new();

    /// <summary>Does the run and writes its figures.</summary>
    /// <returns>Whether nothing that was acknowledged is lost and nothing is there twice.</returns>
    internal async Task<bool> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using ServerProcess server = new(database, secret);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
        using FaultyTransport network = new(new SocketsHttpHandler(), new Random(Seed));
        using HttpClient http = new(network) { BaseAddress = server.Address };
        PersistentCaller caller = new(http, Client, secret);

        long start = Stopwatch.GetTimestamp();
        Task killing = KillAsync(server, cancellationToken);
        ConcurrentQueue<int> queue = new(Enumerable.Range(0, submissions));
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(queue, caller, cancellationToken))).ConfigureAwait(false);
        await killing.ConfigureAwait(false);
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        await output.WriteLineAsync(Invariant($"{submissions} submissions, each with a payment, by {Workers} workers in {took.TotalSeconds:F1} s: {caller.Tries} requests, {network.Faults} faults injected, {kills} kills, {caller.Replays} answers given again")).ConfigureAwait(false);
        return await CountAsync(caller, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Kills the server at even distances of the work done, and starts it again.</summary>
    private async Task KillAsync(ServerProcess server, CancellationToken cancellationToken)
    {
        for (int kill = 1; kill <= kills; kill++)
        {
            while (acknowledged.Count < submissions * kill / (kills + 1))
            {
                await Task.Delay(10, cancellationToken).ConfigureAwait(false);
            }

            await server.KillAsync(cancellationToken).ConfigureAwait(false);
            await server.StartAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WorkAsync(ConcurrentQueue<int> queue, PersistentCaller caller, CancellationToken cancellationToken)
    {
        while (queue.TryDequeue(out int number))
        {
            DossierResource dossier = await caller.PostAsync<DossierResource, NewDossier>("/v1/dossiers", Invariant($"file-{number}"), NewDossier(number), cancellationToken).ConfigureAwait(false);
            PaymentResource payment = await caller.PostAsync<PaymentResource, NewPayment>(
                "/v1/payments", Invariant($"open-{number}"), new() { Dossier = dossier.Code, Amount = Fee }, cancellationToken).ConfigureAwait(false);
            await caller.PostAsync<PaymentResource, PaymentEventResource>(Invariant($"/v1/payments/{payment.Id}/events"), Invariant($"pay-{number}"), Paid(number), cancellationToken).ConfigureAwait(false);
            acknowledged[number] = (dossier.Code, payment.Id);
        }
    }

    private async Task<bool> CountAsync(PersistentCaller caller, TextWriter output, CancellationToken cancellationToken)
    {
        List<DossierCode> dossiers = [.. (await AllAsync<DossierSummary>(caller, "/v1/dossiers", cancellationToken).ConfigureAwait(false)).Select(dossier => dossier.Code)];
        List<PaymentResource> payments = await AllAsync<PaymentResource>(caller, "/v1/payments", cancellationToken).ConfigureAwait(false);
        int lost = acknowledged.Values.Count(pair => !dossiers.Contains(pair.Dossier)) + acknowledged.Values.Select(pair => pair.Payment).Except(payments.Select(payment => payment.Id)).Count();
        int doubled = dossiers.Count - acknowledged.Count + payments.Count - acknowledged.Count;
        int wrong = payments.Count(payment => payment.Received != Fee || !payment.State.Is(PaymentState.Succeeded));
        await output.WriteLineAsync(Invariant($"{dossiers.Count} dossiers and {payments.Count} payments are there; acknowledged and lost: {lost}; more than were asked for: {doubled}; paid not just once: {wrong}; gaps in the numbers: {Gaps(dossiers)}; refusals: {caller.Refusals.Count}")).ConfigureAwait(false);
        return acknowledged.Count == submissions && lost == 0 && doubled == 0 && wrong == 0 && Gaps(dossiers) == 0 && caller.Refusals.IsEmpty;
    }

    /// <summary>How many numbers of a day's series are missing.</summary>
    private static int Gaps(IEnumerable<DossierCode> dossiers) => dossiers.GroupBy(code => code.ReceivedOn).Sum(day => day.Max(code => code.Sequence) - day.Count());

    private static async Task<List<T>> AllAsync<T>(PersistentCaller caller, string path, CancellationToken cancellationToken)
    {
        List<T> items = [];
        string? cursor = null;
        do
        {
            string asked = cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor);
            Page<T> page = await caller.GetAsync<Page<T>>(Invariant($"{path}?limit={PageSize}{asked}"), cancellationToken).ConfigureAwait(false);
            items.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);

        return items;
    }

    private static NewDossier NewDossier(int number) => new()
    {
        Procedure = ProcedureCode.Parse("1.004222"),
        Channel = OpenCode.Of(SubmissionChannel.InPerson),
        Applicant = new()
        {
            Kind = OpenCode.Of(ApplicantKind.Individual),
            Name = PersonName.Parse(Invariant($"Người nộp {number}")),
            Basis = new ProcessingBasis.LegalDuty(new("Nghị định 61/2018/NĐ-CP", "17")),
        },
    };

    private static PaymentEventResource Paid(int number) => new()
    {
        Source = "chaos",
        Id = Invariant($"{number}"),
        Kind = OpenCode.Of(PaymentEventKind.Received),
        At = Instant.FromUtc(2026, 11, 1, 2, 0),
        Amount = Fee,
        Method = OpenCode.Of(PaymentMethod.Cash),
    };
}
