using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Payments;

/// <summary>The days of XML documents: a day, which may have a zone, or a moment, which is of the day that it is in Vietnam.</summary>
internal static class XmlDay
{
    private static readonly Func<string, ParseResult<LocalDate>>[] Forms =
    [
        LocalDatePattern.Iso.Parse,
        text => LocalDateTimePattern.ExtendedIso.Parse(text).Convert(moment => moment.Date),
        text => OffsetDateTimePattern.Rfc3339.Parse(text, moment => moment.ToInstant().ToVietnamTime().Date),
        text => OffsetDatePattern.GeneralIso.Parse(text).Convert(day => day.Date),
    ];

    internal static bool TryRead(string text, out LocalDate day)
    {
        ParseResult<LocalDate>? read = Forms.Select(form => form(text)).FirstOrDefault(found => found.Success);
        day = read?.Value ?? default;
        return read is not null;
    }
}
