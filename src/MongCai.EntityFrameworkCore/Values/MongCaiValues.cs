using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Values;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore;

/// <summary>Columns for the values of the domain, for <c>DbContext.ConfigureConventions</c>.</summary>
public static class MongCaiValues
{
    /// <summary>
    /// Maps every value of the domain that has one text to that text, and <see cref="IdempotencyKey"/> too; its enums to their words; and
    /// <see cref="Vnd"/> to a whole number.
    /// </summary>
    /// <remarks>
    /// Personal data are stored in full. A value at its default, such as no code, is refused when saved: make the property
    /// nullable where there may be none. For sums of money in the database, add <see cref="MongCaiQueries.UseMongCai"/>.
    /// <para>
    /// Equal values have one text, so that the database finds what equals: a <see cref="DossierCode"/> is kept and comes back as
    /// <see cref="DossierCode.Canonical"/>, not as it was written.
    /// </para>
    /// <para>
    /// Order in the database, of <c>OrderBy</c>, <c>Max</c> and <c>&gt;</c>, is that of the texts and not that of the values, but for
    /// <see cref="Vnd"/>: dossier 9999 of a day stands after 10000, agency <c>H49.9</c> after <c>H49.10</c>, and enums by their words. Sort what was
    /// read, or by a column of numbers or days of your own.
    /// </para>
    /// <para>
    /// Arithmetic in a query is that of the number: write <c>Fee.Dong * 2</c>, for <c>Fee * 2</c> fails. An enum is a word in parameters of
    /// <c>ExecuteSql</c>, and a number in those of <c>FromSql</c>: give that the word as a text. A cast such as <c>(int)row.Channel</c> in a query
    /// finds no number in the column: compare the members.
    /// </para>
    /// </remarks>
    public static ModelConfigurationBuilder AddMongCaiValues(this ModelConfigurationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Properties<Vnd>().HaveConversion<VndConverter>();
        foreach (Type type in typeof(Vnd).Assembly.GetExportedTypes().Where(IsText))
        {
            builder.Properties(type).HaveConversion(typeof(JsonTextConverter<>).MakeGenericType(type));
        }

        NameEnums(builder);
        builder.Properties<IdempotencyKey>().HaveConversion<JsonTextConverter<IdempotencyKey>>();
        builder.Properties<DossierCode>().HaveConversion<DossierCodeConverter>();
        return builder;
    }

    /// <summary>
    /// Maps the days and moments of NodaTime to sortable ISO 8601 texts, to the nanosecond, for databases whose provider does not know NodaTime.
    /// </summary>
    /// <remarks>On PostgreSQL, prefer the provider's own types (<c>Npgsql.EntityFrameworkCore.PostgreSQL.NodaTime</c>), which keep microseconds.</remarks>
    public static ModelConfigurationBuilder AddNodaTimeAsText(this ModelConfigurationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        builder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        builder.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>();
        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<YearMonth>().HaveConversion<YearMonthConverter>();
        return builder;
    }

    /// <summary>Makes an enum its word in the parameters of SQL that a program writes, too.</summary>
    private static void NameEnums(ModelConfigurationBuilder builder)
    {
        foreach (Type type in typeof(Vnd).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            builder.DefaultTypeMapping(type, mapping => mapping.HasConversion(typeof(JsonTextConverter<>).MakeGenericType(type)));
        }
    }

    private static bool IsText(Type type) =>
        type != typeof(Vnd)
            && (type.IsEnum
                || (type.IsValueType && Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>))));
}
