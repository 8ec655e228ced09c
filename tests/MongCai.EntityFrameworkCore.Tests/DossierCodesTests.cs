using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Tests.Harness;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests;

public class DossierCodesTests
{
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Codes_TakenByManyOfWhomSomeFail_HaveNoGapAndNoDouble(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        DossierCode?[] codes = await Task.WhenAll(Enumerable.Range(0, 24).Select(turn => Task.Run(() => TakeAsync(database, fails: turn % 3 == 0))));
        Assert.Equal(
            Enumerable.Range(1, 16).Select(number => DossierCode.Of(Lives.Agency, Lives.Day, number)),
            codes.OfType<DossierCode>().OrderBy(code => code.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Code_OfEachAgencyAndDay_IsCountedApart()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await using ShopContext context = database.CreateDbContext();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        DossierCodes codes = new(context);
        await codes.NextAsync(Lives.Agency, Lives.Day);
        Assert.Equal(DossierCode.Of(Lives.Agency, Lives.Day, 2), await codes.NextAsync(Lives.Agency, Lives.Day));
        Assert.Equal(DossierCode.Of(Lives.Agency, Lives.Day.PlusDays(1), 1), await codes.NextAsync(Lives.Agency, Lives.Day.PlusDays(1)));
    }

    [Fact]
    public async Task Code_OfADayOfAnotherCalendar_IsRefusedAndTakesNoNumber()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await using ShopContext context = database.CreateDbContext();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        LocalDate julian = Lives.Day.WithCalendar(CalendarSystem.Julian);
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => new DossierCodes(context).NextAsync(Lives.Agency, julian));
        Assert.Contains("WithCalendar(CalendarSystem.Iso)", error.Message, StringComparison.Ordinal);
        LocalDate alike = new(julian.Year, julian.Month, julian.Day);
        Assert.Equal(DossierCode.Of(Lives.Agency, alike, 1), await new DossierCodes(context).NextAsync(Lives.Agency, alike));
    }

    [Fact]
    public async Task Code_OutsideATransaction_IsRefused()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await using ShopContext context = database.CreateDbContext();
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new DossierCodes(context).NextAsync(Lives.Agency, Lives.Day));
        Assert.Contains("BeginTransactionAsync", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_InAModelWithoutTheTables_IsRefusedInWordsThatNameTheWay()
    {
        await using BareContext context = new();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new DossierCodes(context).NextAsync(Lives.Agency, Lives.Day));
        Assert.Contains("AddMongCaiTables", error.Message, StringComparison.Ordinal);
    }

    private static async Task<DossierCode?> TakeAsync(TestDatabase database, bool fails)
    {
        await using ShopContext context = database.CreateDbContext();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        DossierCode code = await new DossierCodes(context).NextAsync(Lives.Agency, Lives.Day);
        if (fails)
        {
            return null; // what was begun is rolled back
        }

        await transaction.CommitAsync();
        return code;
    }

    private sealed class BareContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");
    }
}
