using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Portal.Tests.Counting;
using MongCai.Portal.Tests.Harness;
using MongCai.Portal.Tests.Storage;
using MongCai.Sdk.Contract;
using NodaTime;
using Npgsql;
using PortalSandbox.Hosting;
using PortalSandbox.Limits;
using PortalSandbox.Storage;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>S-13: where the store fails, nothing is acknowledged that is not kept, readiness says so, and afterwards all goes on.</summary>
public sealed class StoreFaultsTests
{
    private const long Full = 1 << 20;

    private static readonly Dictionary<string, Func<string, Task>> WaysToLose = new()
    {
        ["deleted"] = DeleteAsync,
        ["deleted and made anew"] = DeleteAndMakeAnewAsync,
        ["replaced by a copy"] = ReplaceByACopyAsync,
        ["its log deleted"] = DeleteTheLogAsync,
        ["its log replaced by a copy"] = ReplaceTheLogAsync,
    };

    public static TheoryData<string> WaysToLoseADatabase => [.. WaysToLose.Keys];

    [Fact]
    public async Task Post_WhereTheDatabaseIsFull_AcknowledgesNothingMore()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { MaxDatabaseSize = Full, Quota = Any })).SignInAsync();
        TestCaller caller = CallerOf(sandbox);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(sandbox));
        List<DossierResource> filed = [];
        Answer answer = await FileUntilFullAsync();
        Assert.Equal((503, true), (answer.Status, answer.Headers.ContainsKey("Retry-After")));
        await Patience.UntilAsync(async _ => (await FileUntilFullAsync()).Status == 503 && await ReadyAsync(sandbox) == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(filed.Count, await StoredAsync(sandbox.Store));
        Assert.NotEmpty(filed);
        (await caller.GetAsync(PortalOperations.GetDossier, filed[0].Code.ToString())).Is(200); // reads go on

        async Task<Answer> FileUntilFullAsync()
        {
            Answer answer;
            while ((answer = await FileAsync(caller)).Status == 201)
            {
                filed.Add(answer.Read<DossierResource>());
            }

            return answer;
        }
    }

    [Fact]
    public async Task Post_WhereAnotherProcessHoldsTheDatabase_Is503AndGoesOnAfterwards()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { Database = options.Database + ";Default Timeout=1" })).SignInAsync();
        TestCaller caller = CallerOf(sandbox);
        await using SqliteConnection other = new("Data Source=" + sandbox.DatabasePath + ";Pooling=False");
        await other.OpenAsync();
        await using (System.Data.Common.DbTransaction held = await other.BeginTransactionAsync())
        {
            Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => FileAsync(caller)));
            Assert.All(answers, answer => Assert.Equal((503, true), (answer.Status, answer.Headers.ContainsKey("Retry-After"))));
        }

        (await FileAsync(caller)).Is(201);
        Assert.Equal(1, await StoredAsync(sandbox.Store));
    }

    [Theory]
    [MemberData(nameof(WaysToLoseADatabase))]
    public async Task Post_WhereTheDatabaseIs_AcknowledgesNothing(string lost)
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { Quota = Any })).SignInAsync();
        TestCaller caller = CallerOf(sandbox);
        (await FileAsync(caller)).Is(201);
        await WaysToLose[lost](sandbox.DatabasePath);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(sandbox));
        Answer[] answers = [await FileAsync(caller), await caller.GetAsync(PortalOperations.ListDossiers)];
        Assert.All(answers, answer => Assert.Equal((503, true), (answer.Status, answer.Headers.ContainsKey("Retry-After"))));
        using HttpResponseMessage token = await sandbox.AskForTokenAsync(SandboxFixture.Secret);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, token.StatusCode);
    }

    [Fact]
    public async Task Post_WhereTheDatabaseIsPutBack_GoesOn()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        File.Move(sandbox.DatabasePath, sandbox.DatabasePath + ".moved");
        (await FileAsync(CallerOf(sandbox))).Is(503);
        File.Move(sandbox.DatabasePath + ".moved", sandbox.DatabasePath);
        (await FileAsync(CallerOf(sandbox))).Is(201);
        Assert.Equal((HttpStatusCode.OK, 1), (await ReadyAsync(sandbox), await StoredAsync(sandbox.Store)));
    }

    [Fact]
    public async Task Transact_WhereTheDatabaseIsDeletedMeanwhile_IsNotAcknowledged()
    {
        using TemporaryFile file = new();
        await using SqlitePortalStore store = await SqlitePortalStore.OpenAsync(file.ConnectionString);
        await Assert.ThrowsAsync<DatabaseReplacedException>(() => store.TransactAsync((transaction, token) =>
        {
            File.Delete(file.Path);
            return transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0, token);
        }));
    }

    [Fact]
    public async Task Post_WhereTheLinkLeadsElsewhere_AcknowledgesNothing()
    {
        using TemporaryFile link = new();
        using TemporaryFile other = new();
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options =>
        {
            File.CreateSymbolicLink(link.Path, options.Database["Data Source=".Length..]);
            return options with { Database = link.ConnectionString };
        });
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(sandbox));
        await (await SqlitePortalStore.OpenAsync(other.ConnectionString)).DisposeAsync();
        File.Delete(link.Path);
        File.CreateSymbolicLink(link.Path, other.Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(sandbox));
    }

    [Fact]
    public async Task Start_OnADatabaseThatCannotBeWritten_IsRefused()
    {
        using TemporaryFile file = new();
        await (await PortalSandboxHost.StartAsync(new() { Address = new("http://127.0.0.1:0"), Database = file.ConnectionString })).DisposeAsync();
        SqliteException refused = await Assert.ThrowsAsync<SqliteException>(() => PortalSandboxHost.StartAsync(
            new() { Address = new("http://127.0.0.1:0"), Database = file.ConnectionString + ";Mode=ReadOnly" }));
        Assert.Equal(8, refused.SqliteErrorCode); // SQLITE_READONLY
    }

    [Fact]
    public async Task Clock_ThatJumpsADayOnAndBack_ConfusesNothing()
    {
        DemoClock clock = new(new FakeTimeProvider(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero)));
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { Time = clock })).SignInAsync();
        DossierResource dossier = (await FileAsync(CallerOf(sandbox))).Is(201).Read<DossierResource>();

        clock.Set(TimeSpan.FromDays(-1));
        (await FileAsync(CallerOf(sandbox))).IsProblem(401, ProblemTypes.Unauthorized); // the token is past its hour
        DossierResource accepted = await CallerOf(await sandbox.SignInAsync()).DoAsync(dossier, new DossierCommand.Accept());
        DossierResource later = (await FileAsync(CallerOf(sandbox))).Is(201).Read<DossierResource>();

        clock.Set(TimeSpan.Zero);
        await sandbox.SignInAsync();
        DossierResource transferred = await CallerOf(sandbox).DoAsync(accepted, new DossierCommand.Transfer(Sdk.Testing.Generated.Department));
        DossierResource third = (await FileAsync(CallerOf(sandbox))).Is(201).Read<DossierResource>();

        Assert.Equal(accepted.AcceptedAt!.Value, transferred.AcceptedAt!.Value); // time in a dossier does not go back
        Assert.Equal(3, new[] { dossier.Code, later.Code, third.Code }.Distinct().Count());
        foreach (LocalDate day in new LocalDate[] { new(2026, 8, 26), new(2026, 8, 27) })
        {
            FoldedCounts folded = new(day, day, ReportDimension.Total);
            Array.ForEach(await DossiersAsync(sandbox.Store), folded.Add);
            string query = Invariant($"?from={day:uuuu-MM-dd}&until={day:uuuu-MM-dd}");
            Assert.Equal(folded.Report().Rows, (await CallerOf(sandbox).GetAsync(PortalOperations.CountDossiers, query: query)).Is(200).Read<CountsReport>().Rows);
        }
    }

    [SkippableFact]
    public async Task Post_WhereConnectionsAreKilled_LosesNothingThatWasAcknowledged()
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync();
        string database = new NpgsqlConnectionStringBuilder(schema.ConnectionString) { ApplicationName = "to-be-killed" }.ConnectionString;
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { Database = database, Quota = Any })).SignInAsync();
        TestCaller caller = CallerOf(sandbox);
        HashSet<string> filed = [];
        for (int round = 0; round < 5; round++)
        {
            Task<Answer>[] filings = [.. Enumerable.Range(0, 20).Select(_ => FileAsync(caller))];
            await KillAsync(schema.ConnectionString, "to-be-killed");
            foreach (Answer answer in await Task.WhenAll(filings).WithPatience())
            {
                Assert.True(answer.Status is 201 or 503);
                _ = answer.Status != 201 || filed.Add(answer.Read<DossierResource>().Code.Canonical.ToString());
            }
        }

        await Patience.UntilAsync(async _ => (await FileAsync(caller)).Status == 201);
        IReadOnlyList<StoredDocument> stored = await sandbox.Store.ReadAsync((reader, token) => reader.ListAsync(new("dossier", 1000), token));
        Assert.Subset(stored.Select(document => document.Id).ToHashSet(), filed);
        Assert.Equal(stored.Count, stored.Max(document => DossierCode.Parse(document.Id).Sequence)); // numbers without gaps
    }

    private static Task DeleteAsync(string database)
    {
        Array.ForEach(["", "-wal", "-shm"], part => File.Delete(database + part));
        return Task.CompletedTask;
    }

    private static async Task DeleteAndMakeAnewAsync(string database)
    {
        await DeleteAsync(database);
        await (await SqlitePortalStore.OpenAsync("Data Source=" + database + ";Pooling=False")).DisposeAsync(); // as another process would
    }

    private static async Task ReplaceByACopyAsync(string database)
    {
        string copy = database + ".copy";
        await using (SqliteConnection source = new("Data Source=" + database + ";Pooling=False"))
        {
            await source.OpenAsync();
            await using SqliteCommand vacuum = new($"VACUUM INTO '{copy}'", source);
            await vacuum.ExecuteNonQueryAsync();
        }

        File.Move(copy, database, overwrite: true);
    }

    private static Task DeleteTheLogAsync(string database)
    {
        File.Delete(database + "-wal");
        return Task.CompletedTask;
    }

    private static async Task ReplaceTheLogAsync(string database)
    {
        byte[] log = await File.ReadAllBytesAsync(database + "-wal");
        File.Delete(database + "-wal");
        await File.WriteAllBytesAsync(database + "-wal", log);
    }

    private static Quota Any => new(1_000_000, TimeSpan.FromMinutes(1));

    private static TestCaller CallerOf(SandboxFixture sandbox) => new(sandbox.Http, sandbox.Http.DefaultRequestHeaders.Authorization!.Parameter!);

    private static Task<Answer> FileAsync(TestCaller caller) => caller.SendAsync(PortalOperations.FileDossier, SampleData.NewDossier(1));

    private static async Task<HttpStatusCode> ReadyAsync(SandboxFixture sandbox)
    {
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task<int> StoredAsync(IPortalStore store) => (await DossiersAsync(store)).Length;

    private static async Task<Dossier[]> DossiersAsync(IPortalStore store) =>
        [.. (await store.ReadAsync((reader, token) => reader.ListAsync(new("dossier", 100_000), token))).Select(document => Domain.Dossiers.DossierJson.Read(document.Json).Replay())];

    private static async Task KillAsync(string server, string name)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using NpgsqlCommand kill = new("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = @name", connection);
        kill.Parameters.AddWithValue("name", name);
        await kill.ExecuteScalarAsync();
    }
}
