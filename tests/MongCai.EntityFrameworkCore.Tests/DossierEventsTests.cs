using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Tests.Harness;

namespace MongCai.EntityFrameworkCore.Tests;

public class DossierEventsTests
{
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Trail_AppendedAndRead_IsTheSameWithItsHashes(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        AuditTrail expected = AuditTrail.Of([Lives.Filed, Lives.Withdrawn(5)]);
        Assert.Equal(new AppendOutcome.Appended(1, expected.Entries[0].Hash), await AppendAsync(database, 0, Lives.Filed));
        Assert.Equal(new AppendOutcome.Appended(2, expected.Head), await AppendAsync(database, 1, Lives.Withdrawn(5)));

        await using ShopContext context = database.CreateDbContext();
        AuditTrail read = await new DossierEvents(context).ReadAsync(Lives.Code);
        Assert.Equal(DossierJson.Write(expected), DossierJson.Write(read));
        Assert.Equal(DossierState.Withdrawn, read.Replay().State);
        Assert.Null(await new DossierEvents(context).FindBreakAsync(Lives.Code));
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Append_OnAnotherVersion_IsAConflictThatStoresNothing(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await AppendAsync(database, 0, Lives.Filed);
        Assert.Equal(new AppendOutcome.Conflict(1), await AppendAsync(database, 0, Lives.Filed));
        Assert.Equal(new AppendOutcome.Conflict(1), await AppendAsync(database, 2, Lives.Withdrawn(5)));
        Assert.Equal(1, await CountAsync(database));
    }

    /// <summary>Both read version 1 before either writes: the database alone can tell who was first.</summary>
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Append_OfTwoAtOnce_LetsOneIn(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await AppendAsync(database, 0, Lives.Filed);
        for (int round = 1; round <= 10; round++)
        {
            int version = round;
            AppendOutcome[] outcomes = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => Task.Run(() => AppendAsync(database, version, Lives.Withdrawn(version)))));
            Assert.Single(outcomes, outcome => outcome is AppendOutcome.Appended);
            Assert.Equal(3, outcomes.Count(outcome => outcome == new AppendOutcome.Conflict(version + 1)));
        }

        Assert.Equal(11, await CountAsync(database));
    }

    /// <summary>Each way of the store, asked by one spelling, sees what was done by the other.</summary>
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Dossier_OfACodeInTwoSpellings_IsOne(string kind)
    {
        DossierCode other = DossierCode.Parse("H49.22-20260826-00001");
        Assert.Equal(Lives.Code, other);
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await using ShopContext context = database.CreateDbContext();
        DossierEvents store = new(context);
        await store.AppendAsync(other, 0, [Lives.Filed]);
        Assert.Equal(new AppendOutcome.Conflict(1), await store.AppendAsync(Lives.Code, 0, [Lives.Filed]));
        await store.AppendAsync(Lives.Code, 1, [Lives.Withdrawn(5)]);
        Assert.Equal(2, (await store.ReadAsync(other)).Entries.Count);
        await context.Database.ExecuteSqlRawAsync("DELETE FROM dossier_events WHERE \"Number\" = 2");
        Assert.Equal((2, 2), (await store.FindBreakAsync(other), await store.FindBreakAsync(Lives.Code)));
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Append_OfNothing_StoresNothingAndHindersNobody(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        Assert.Equal(new AppendOutcome.Appended(0, AuditTrail.Empty.Head), await AppendAsync(database, 0));
        Assert.Equal(new AppendOutcome.Appended(0, AuditTrail.Empty.Head), await AppendAsync(database, 0));
        Assert.Equal(1, Assert.IsType<AppendOutcome.Appended>(await AppendAsync(database, 0, Lives.Filed)).Version);
        Assert.Equal(1, Assert.IsType<AppendOutcome.Appended>(await AppendAsync(database, 1)).Version);
        Assert.Equal(new AppendOutcome.Conflict(1), await AppendAsync(database, 0));
        Assert.Equal(2, Assert.IsType<AppendOutcome.Appended>(await AppendAsync(database, 1, Lives.Withdrawn(5))).Version);
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Append_InATransactionThatIsRolledBack_IsUndone(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await using (ShopContext context = database.CreateDbContext())
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
            await new DossierEvents(context).AppendAsync(Lives.Code, 0, [Lives.Filed]);
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, await CountAsync(database));
    }

    [Theory]
    [InlineData("UPDATE dossier_events SET \"Json\" = replace(\"Json\", 'Sinh', 'Minh') WHERE \"Number\" = 1", 1)] // changed
    [InlineData("DELETE FROM dossier_events WHERE \"Number\" = 2", 2)] // cut off at the end
    [InlineData("DELETE FROM dossier_events", 1)] // all taken away
    [InlineData("UPDATE dossier_events SET \"Hash\" = '00' WHERE \"Number\" = 2", 2)] // another hash
    public async Task FindBreak_OfRowsThatWereTouched_NamesTheEvent(string sql, int number)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await AppendAsync(database, 0, Lives.Filed, Lives.Withdrawn(5));
        await using ShopContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal));
        Assert.Equal(number, await new DossierEvents(context).FindBreakAsync(Lives.Code));
    }

    [Fact]
    public async Task Read_OfAnEventThatNobodyKnows_IsRefused()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await AppendAsync(database, 0, Lives.Filed);
        await using ShopContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync("UPDATE dossier_events SET \"Json\" = '[]'");
        FormatException error = await Assert.ThrowsAsync<FormatException>(() => new DossierEvents(context).ReadAsync(Lives.Code));
        Assert.StartsWith("Entry 1 of the audit trail", error.Message, StringComparison.Ordinal);
    }

    private static async Task<AppendOutcome> AppendAsync(TestDatabase database, int expected, params DossierEvent[] events)
    {
        await using ShopContext context = database.CreateDbContext();
        return await new DossierEvents(context).AppendAsync(Lives.Code, expected, events);
    }

    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using ShopContext context = database.CreateDbContext();
        return (await new DossierEvents(context).ReadAsync(Lives.Code)).Entries.Count;
    }
}
