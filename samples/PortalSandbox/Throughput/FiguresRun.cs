using System.Diagnostics;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace PortalSandbox.Throughput;

/// <summary>Says how long another reader waits while many ask for figures of many dossiers at the same time.</summary>
/// <remarks>The dossiers are the generated ones of the demo, copied until there are enough, in a database as a program without tallies left it.</remarks>
internal sealed class FiguresRun(string database, int dossiers, TimeSpan time)
{
    private const string Client = "demo";
    private const int AtOnce = 50;

    private const string Copy = """
        INSERT INTO documents SELECT kind, id || '-' || n, version, owner, grp, state, sort, due, json, summary
        FROM documents, (WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < @copies) SELECT n FROM copies)
        WHERE kind = 'dossier'
        """;

    private const string Forget = "DELETE FROM documents WHERE kind = 'tally-page'; DELETE FROM schema_version WHERE version > 2";

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Makes the dossiers, and measures for the time.</summary>
    internal async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        int made = await FillAsync(cancellationToken).ConfigureAwait(false);
        using ServerProcess server = new(database, secret);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
        using HttpClient http = new() { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };
        LoadCaller caller = new(http);
        await caller.SignInAsync(Client, secret).ConfigureAwait(false);
        long start = Stopwatch.GetTimestamp();
        await AskAsync(http, cancellationToken).ConfigureAwait(false);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await output.WriteLineAsync(Invariant($"{made} dossiers; the first figures took {first:F0} ms")).ConfigureAwait(false);
        await MeasureAsync(output, "alone", http, caller, 0).ConfigureAwait(false);
        await MeasureAsync(output, Invariant($"beside {AtOnce} requests for figures at once, each second"), http, caller, AtOnce).ConfigureAwait(false);
    }

    private async Task<int> FillAsync(CancellationToken cancellationToken)
    {
        PortalSandboxOptions demo = new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = database,
            HasDemoData = true,
            Clients = [new PortalClientRegistration(Client, secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
        };
        await (await PortalSandboxHost.StartAsync(demo, cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        SqliteConnection connection = new(database);
        await using (connection.ConfigureAwait(false))
        {
            int filed = await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM documents WHERE kind = 'dossier'").ConfigureAwait(false);
            await connection.ExecuteAsync(Copy, new { copies = (dossiers / filed) - 1 }).ConfigureAwait(false);
            await connection.ExecuteAsync(Forget).ConfigureAwait(false);
            return await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM documents WHERE kind = 'dossier'").ConfigureAwait(false);
        }
    }

    /// <summary>Reads again and again while others ask for figures, and are left where they are when the time is over.</summary>
    private async Task MeasureAsync(TextWriter output, string beside, HttpClient http, LoadCaller caller, int others)
    {
        using CancellationTokenSource end = new();
        List<TimeSpan> figures = [];
        Task asking = others == 0 ? Task.CompletedTask : AskAgainAsync(http, others, figures, end.Token);
        Load load = await Load.RunAsync(1, time, caller.ListOneAsync).ConfigureAwait(false);
        await end.CancelAsync().ConfigureAwait(false);
        await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        (double half, double most) = (load.Quantile(0.5).TotalMilliseconds, load.Quantile(0.99).TotalMilliseconds);
        string read = Invariant($"a list of one dossier, {beside}: {load.Latencies.Count} times, p50 {half:F1} ms, p99 {most:F1} ms");
        await output.WriteLineAsync(read + (others == 0 ? "" : Came(figures))).ConfigureAwait(false);
    }

    private static string Came(List<TimeSpan> figures) => figures is []
        ? "; no figures came"
        : Invariant($"; {figures.Count} times all figures came, within {figures.Order().ElementAt(figures.Count / 2).TotalMilliseconds:F0} ms (median)");

    private static async Task AskAgainAsync(HttpClient http, int others, List<TimeSpan> figures, CancellationToken cancellationToken)
    {
        while (true)
        {
            long start = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, others).Select(_ => AskAsync(http, cancellationToken))).ConfigureAwait(false);
            figures.Add(Stopwatch.GetElapsedTime(start));
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task AskAsync(HttpClient http, CancellationToken cancellationToken)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        string year = Invariant($"/v1/reports/counts?from={now.AddYears(-1):yyyy-MM-dd}&until={now:yyyy-MM-dd}&by={OpenCode.Of(ReportDimension.Agency).Text}");
        using HttpResponseMessage response = await http.GetAsync(new Uri(year, UriKind.Relative), cancellationToken).ConfigureAwait(false);
        await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
