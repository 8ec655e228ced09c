using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.EntityFrameworkCore.Tests.Harness;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests;

public class ValuesTests
{
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Row_WithValues_ComesBackEqual(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        Receipt stored = await StoreAsync(database, Sample(1));
        await using ShopContext context = database.CreateDbContext();
        Receipt read = await context.Receipts.SingleAsync();
        Assert.Equal((stored.Code, stored.Procedure, stored.Channel, stored.Fee, stored.Term), (read.Code, read.Procedure, read.Channel, read.Fee, read.Term));
        Assert.Equal((stored.On, stored.At, stored.Stored), (read.On, read.At, read.Stored));
        Assert.Equal("Nguyễn Văn Sinh", read.Payer!.Value.Reveal()); // in full, where ToString masks it
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Query_OfValues_IsAnsweredByTheDatabase(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        for (int number = 1; number <= 9; number++)
        {
            await StoreAsync(database, Sample(number));
        }

        await using ShopContext context = database.CreateDbContext();
        Assert.Equal(450_000, await context.Receipts.SumAsync(row => row.Fee.Dong));
        Assert.Equal(3, await context.Receipts.CountAsync(row => row.Fee >= Vnd.Of(70_000)));
        Assert.Equal(4, await context.Receipts.CountAsync(row => row.On >= new LocalDate(2026, 8, 3) && row.On < new LocalDate(2026, 8, 7)));
        Assert.Equal(3, await context.Receipts.CountAsync(row => row.At > new LocalDateTime(2026, 8, 7, 8, 20) && row.Channel == SubmissionChannel.Online));
        Assert.Equal(Sample(9).Code, (await context.Receipts.OrderByDescending(row => row.Stored).FirstAsync()).Code);
        DossierCode code = Sample(5).Code;
        Assert.Equal(Vnd.Of(50_000), (await context.Receipts.SingleAsync(row => row.Code == code)).Fee);
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Code_AskedForInAnotherSpelling_IsFound(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        DossierCode typed = DossierCode.Parse("H49.22-20260826-000007");
        Receipt receipt = Sample(7);
        Assert.Equal(receipt.Code, typed);
        receipt.Code = typed;
        await StoreAsync(database, receipt);
        await using ShopContext context = database.CreateDbContext();
        foreach (DossierCode asked in new[] { typed, typed.Canonical })
        {
            Assert.Equal("H49.22-260826-0007", (await context.Receipts.SingleAsync(row => row.Code == asked)).Code.ToString());
        }
    }

    [Fact]
    public async Task Enum_AsAParameterOfSql_IsItsWord()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await StoreAsync(database, Sample(1));
        await using ShopContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlAsync($"UPDATE Receipts SET Channel = {SubmissionChannel.Postal}");
        Assert.Equal(SubmissionChannel.Postal, (await context.Receipts.SingleAsync()).Channel);
    }

    [Fact]
    public async Task Value_AtItsDefault_IsRefusedWhenSaved()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        Receipt receipt = Sample(1);
        receipt.Code = default;
        await Assert.ThrowsAnyAsync<Exception>(() => StoreAsync(database, receipt));
        await using ShopContext context = database.CreateDbContext();
        Assert.Empty(context.Receipts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Date_OfAnotherCalendar_IsRefusedWhenSavedAndWhenAskedFor(bool isDay)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        Receipt receipt = Sample(1);
        LocalDate julian = receipt.On.WithCalendar(CalendarSystem.Julian);
        (receipt.On, receipt.At) = isDay ? (julian, receipt.At) : (receipt.On, julian.AtMidnight());
        Exception error = await Assert.ThrowsAnyAsync<Exception>(() => StoreAsync(database, receipt));
        Assert.Contains("WithCalendar(CalendarSystem.Iso)", error.ToString(), StringComparison.Ordinal);
        await using ShopContext context = database.CreateDbContext();
        Assert.Empty(context.Receipts);
        error = await Assert.ThrowsAnyAsync<Exception>(() => context.Receipts.CountAsync(row => row.On == julian));
        Assert.Contains("WithCalendar(CalendarSystem.Iso)", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<Receipt> StoreAsync(TestDatabase database, Receipt receipt)
    {
        await using ShopContext context = database.CreateDbContext();
        context.Add(receipt);
        await context.SaveChangesAsync();
        return receipt;
    }

    internal static Receipt Sample(int number) => new()
    {
        Code = DossierCode.Of(Lives.Agency, Lives.Day, number),
        Procedure = ProcedureCode.Parse("1.004873"),
        Channel = SubmissionChannel.Online,
        Fee = Vnd.Of(number * 10_000L),
        Term = ProcessingTime.WorkingDays(3),
        Payer = PersonName.Parse("Nguyễn Văn Sinh"),
        On = new LocalDate(2026, 8, number),
        At = new LocalDateTime(2026, 8, number, 8, 20).PlusNanoseconds(1),
        Stored = Instant.FromUtc(2026, 8, number, 1, 20).PlusNanoseconds(1),
    };
}
