using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Outreach;
using MongCai.Domain.Procedures;
using MongCai.Domain.Reports;
using MongCai.Sdk;

namespace MongCai.EntityFrameworkCore.Tests;

/// <summary>Of values that are equal a column has one text, or the database would not find them.</summary>
public class ValueTextsTests
{
    [Fact]
    public void Values_ThatAreEqual_HaveOneText()
    {
        AreOne<DossierCode>("000.00.01.H49-260826-0077", " 000.00.01.h49-20260826-000077");
        AreOne<AgencyCode>("000.00.01.H49", " 000.00.01.h49");
        AreOne<ProcedureCode>("1.012753.H19", "1.012753.h19 ");
        AreOne<EmailAddress>("sinh@example.vn", "sinh@EXAMPLE.vn");
        AreOne<PhoneNumber>("0912345678", "+84 912 345 678");
        AreOne<ReportingPeriod>("2024-Q1", "2024-01/2024-03");
        AreOne<IdempotencyKey>("counter-1/42", "\"counter-1/42\"");
        AreOne<ProcessingTime>("5 ngày làm việc", "5 ngày làm việc");
    }

    /// <summary>A type that says itself what equals may have several texts for one value: it is looked at, and gets a converter if it has.</summary>
    [Fact]
    public void Types_WithAnEqualityOfTheirOwn_AreThoseThatWereLookedAt() => Assert.Equal(
        [typeof(DossierCode), typeof(Locality)],
        typeof(Vnd).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterface("IParsable`1") is not null && HasOwnEquality(type)).OrderBy(type => type.Name, StringComparer.Ordinal));

    private static bool HasOwnEquality(Type type) =>
        !(type.GetMethod("Equals", [type]) ?? throw new InvalidOperationException(type.Name)).IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static void AreOne<T>(string one, string other)
        where T : struct, IParsable<T>
    {
        (T first, T second) = (T.Parse(one, null), T.Parse(other, null));
        Assert.Equal(first, second);
        using ValueContext<T> context = new();
        ValueConverter converter = context.Model.FindEntityType(typeof(ValueRow<T>))!.FindProperty("Value")!.GetTypeMapping().Converter!;
        Assert.Equal(converter.ConvertToProvider(first), converter.ConvertToProvider(second));
        Assert.Equal(first, converter.ConvertFromProvider(converter.ConvertToProvider(second)));
    }

    private sealed class ValueRow<T>
    {
        public int Id { get; set; }

        public T Value { get; set; } = default!;
    }

    private sealed class ValueContext<T> : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddMongCaiValues();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<ValueRow<T>>();
    }
}
