using System.Diagnostics;
using MongCai.Domain.Agencies;
using Npgsql;
using Province.Feeding;
using Province.Hosting;
using Province.Lives;

namespace Province.Growth;

/// <summary>
/// A year of the nation at a thousandth of its size: 100,000 dossiers of 3 agencies. From what that takes it says what a hundredth will take, runs it, and
/// lays both side by side. Then the same for lives of dossiers, 200 and 2,000.
/// </summary>
/// <remarks>The cost is linear in facts and in months of agencies; two small runs with as many months, and half the facts, tell the two apart.</remarks>
internal sealed class GrowthRun(string database)
{
    private const int SmallFacts = 124_000;
    private const int SmallAgencies = 3;
    private const int BigAgencies = 34;
    private const int Months = 12;
    private const int SmallLives = 200;

    internal async Task<int> RunAsync()
    {
        using SiloProcess silo = new("silo", database, []);
        await silo.StartAsync();
        using IHost host = await ClusterClient.StartAsync(database);
        IClusterClient cluster = host.Services.GetRequiredService<IClusterClient>();
        await FeedAsync(silo, cluster, 20_000, SmallAgencies, province: 1);
        Measured half = await FeedAsync(silo, cluster, SmallFacts / 2, SmallAgencies, province: 2);
        Measured small = await FeedAsync(silo, cluster, SmallFacts, SmallAgencies, province: 3);
        await ShowAsync(
            "a year of the nation in facts, 1/1000", "1/100", small, Predict(half, small),
            await FeedAsync(silo, cluster, SmallFacts * 10, BigAgencies, province: 4));
        await LiveAsync(silo, cluster, SmallLives, province: 5);
        Measured lives = await LiveAsync(silo, cluster, SmallLives, province: 6);
        Measured tenfold = new(lives.Processor * 10, lives.Bytes * 10, lives.Rows * 10, lives.Seconds * 10);
        await ShowAsync(
            Invariant($"{SmallLives} lives of dossiers, 7 commands each"), Invariant($"{SmallLives * 10:N0}"), lives, tenfold,
            await LiveAsync(silo, cluster, SmallLives * 10, province: 7));
        return 0;
    }

    private static Measured Predict(Measured half, Measured small)
    {
        return new(Of(one => one.Processor), Of(one => one.Bytes), Of(one => one.Rows), Of(one => one.Seconds));

        double Of(Func<Measured, double> quantity)
        {
            double facts = Math.Max(0, quantity(small) - quantity(half)) * 2;
            return (facts * 10) + ((quantity(small) - facts) * BigAgencies / SmallAgencies);
        }
    }

    private Task<Measured> FeedAsync(SiloProcess silo, IClusterClient cluster, int facts, int agencies, int province) => MeasureAsync(silo, async () =>
    {
        await new Feeder(cluster, new(Communes: agencies, Months: Months, Province: province), new() { Facts = facts, Batch = 250 }, new()).RunAsync();
    });

    private Task<Measured> LiveAsync(SiloProcess silo, IClusterClient cluster, int dossiers, int province) => MeasureAsync(silo, async () =>
    {
        await using Receiver receiver = await Receiver.StartAsync(MongCai.Sdk.WebhookSecret.Of(new byte[32]));
        LifeClient client = new(cluster, receiver);
        IReadOnlyList<AgencyCode> agencies = new Land(Province: province).Codes;
        await Parallel.ForEachAsync(Enumerable.Range(0, dossiers), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, stop) =>
            await client.LiveAsync(LifePlan.Make(agencies[number % agencies.Count], number, Land.Start, isCalm: true), stop));
    });

    private async Task<Measured> MeasureAsync(SiloProcess silo, Func<Task> work)
    {
        (double bytes, double rows) = await SizeAsync();
        TimeSpan before = silo.Use.Processor;
        Stopwatch watch = Stopwatch.StartNew();
        await work();
        (double bytesAfter, double rowsAfter) = await SizeAsync();
        return new((silo.Use.Processor - before).TotalSeconds, bytesAfter - bytes, rowsAfter - rows, watch.Elapsed.TotalSeconds);
    }

    /// <summary>The bytes of the states and reminders, without what PostgreSQL has yet to clear away.</summary>
    private async Task<(double Bytes, double Rows)> SizeAsync()
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(database);
        await using NpgsqlCommand command = source.CreateCommand(
            "SELECT coalesce(sum(octet_length(payload) + octet_length(key_text) + 100), 0)::float8, count(*)::float8 FROM grain_state");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetDouble(0), reader.GetDouble(1));
    }

    private static async Task ShowAsync(string what, string bigger, Measured small, Measured predicted, Measured measured)
    {
        await Console.Out.WriteLineAsync($"{what,-46} {"measured",12} {bigger + " predicted",20} {"measured",12} {"off by",8}");
        await LineAsync("processor time of the silo, s", one => one.Processor);
        await LineAsync("stored, kB", one => one.Bytes / 1000);
        await LineAsync("rows", one => one.Rows);
        await LineAsync("seconds", one => one.Seconds);

        Task LineAsync(string name, Func<Measured, double> quantity) => Console.Out.WriteLineAsync(Invariant(
            $"  {name,-44} {quantity(small),12:N1} {quantity(predicted),20:N1} {quantity(measured),12:N1} {(quantity(predicted) / quantity(measured)) - 1,8:P0}"));
    }
}
