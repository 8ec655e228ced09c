using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Portal.Calls;

/// <summary>The parameters of a query, read; one of another form ends the call.</summary>
internal readonly struct QueryValues(IReadOnlyDictionary<string, string> values)
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2999;

    internal string? Text(string name) => values.GetValueOrDefault(name);

    internal LocalDate? Day(string name) => Text(name) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= FirstYear and <= LastYear } day ? day.Value
        : throw Refuse.Field(name, "The text is not a day of the years 1900 to 2999: expected the ISO form, such as '2026-11-02'.");

    internal LocalDate NeededDay(string name) => Day(name) ?? throw NeededField(name);

    internal LocalDateTime? Moment(string name) => Text(name) is not { } text ? null
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value.Year: >= FirstYear and <= LastYear } moment ? moment.Value
        : throw Refuse.Field(
            name, "The text is not a moment of the years 1900 to 2999: expected Vietnamese time in the ISO form, such as '2026-11-02T08:30:00'.");

    internal T? Code<T>(string name)
        where T : struct, IParsable<T> => Text(name) is not { } text ? null
        : T.TryParse(text, CultureInfo.InvariantCulture, out T code) ? code
        : throw Refuse.Field(name, $"The text is not a {typeof(T).Name}.");

    internal TEnum? Word<TEnum>(string name)
        where TEnum : struct, Enum => Text(name) is not { } text ? null
        : Enum.TryParse(text, out TEnum value) && Enum.GetName(value) == text ? value
        : throw Refuse.Field(name, $"The word is not known: expected {string.Join(", ", Enum.GetNames<TEnum>())}.");

    internal static PortalRefusal NeededField(string name) => Refuse.Field(name, "The parameter is missing.");
}
