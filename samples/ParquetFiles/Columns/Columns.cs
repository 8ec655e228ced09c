using NodaTime;
using Parquet.Schema;

namespace ParquetFiles.Columns;

/// <summary>The kinds of columns of a table.</summary>
internal static class Columns<T>
{
    internal static Column<T> Text(string name, Func<T, string> value) => new TextColumn<T>(name, isNullable: false, value);

    /// <summary>A text that is null where it is empty.</summary>
    internal static Column<T> OptionalText(string name, Func<T, string?> value) =>
        new TextColumn<T>(name, isNullable: true, row => value(row) is { Length: > 0 } text ? text : null);

    internal static Column<T> Day(string name, Func<T, LocalDate> value) =>
        new ValueColumn<T, DateOnly>(new DataField<DateOnly>(name, nullable: false), row => value(row).ToDateOnly());

    internal static Column<T> OptionalDay(string name, Func<T, LocalDate?> value) =>
        new OptionalColumn<T, DateOnly>(new DataField<DateOnly>(name, nullable: true), row => value(row)?.ToDateOnly());

    internal static Column<T> Flag(string name, Func<T, bool> value) => new ValueColumn<T, bool>(new DataField<bool>(name, nullable: false), value);

    internal static Column<T> OptionalFlag(string name, Func<T, bool?> value) => new OptionalColumn<T, bool>(new DataField<bool>(name, nullable: true), value);

    internal static Column<T> Count(string name, Func<T, int> value) => new ValueColumn<T, int>(new DataField<int>(name, nullable: false), value);

    internal static Column<T> Amount(string name, Func<T, long> value) => new ValueColumn<T, long>(new DataField<long>(name, nullable: false), value);

    /// <summary>A moment on the clock of Vietnam, to the microsecond.</summary>
    internal static Column<T> Moment(string name, Func<T, LocalDateTime> value) =>
        new ValueColumn<T, DateTime>(OfClock(name, isNullable: false), row => value(row).ToDateTimeUnspecified());

    internal static Column<T> OptionalMoment(string name, Func<T, LocalDateTime?> value) =>
        new OptionalColumn<T, DateTime>(OfClock(name, isNullable: true), row => value(row)?.ToDateTimeUnspecified());

    private static DateTimeDataField OfClock(string name, bool isNullable) =>
        new(name, DateTimeFormat.Timestamp, isAdjustedToUTC: false, unit: DateTimeTimeUnit.Micros, isNullable: isNullable);
}
