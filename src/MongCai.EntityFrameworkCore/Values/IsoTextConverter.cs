using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Domain;
using NodaTime.Text;

namespace MongCai.EntityFrameworkCore.Values;

/// <summary>Keeps a day or a moment as ISO 8601 of a fixed width, to the nanosecond, so that the order of texts is that of time.</summary>
/// <remarks>A date of another calendar system than ISO is refused with an <see cref="ArgumentException"/>: it would be read as another day.</remarks>
internal abstract class IsoTextConverter<T>(IPattern<T> pattern)
    : ValueConverter<T, string>(value => pattern.Format(IsoDates.Require(value)), text => pattern.Parse(text).Value);

internal sealed class LocalDateConverter() : IsoTextConverter<NodaTime.LocalDate>(LocalDatePattern.Iso);

internal sealed class LocalTimeConverter() : IsoTextConverter<NodaTime.LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.fffffffff"));

internal sealed class LocalDateTimeConverter()
    : IsoTextConverter<NodaTime.LocalDateTime>(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss.fffffffff"));

internal sealed class InstantConverter() : IsoTextConverter<NodaTime.Instant>(InstantPattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss.fffffffff'Z'"));

internal sealed class YearMonthConverter() : IsoTextConverter<NodaTime.YearMonth>(YearMonthPattern.Iso);
