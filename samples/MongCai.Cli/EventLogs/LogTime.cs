using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.EventLogs;

/// <summary>Reads moments as event logs write them: a day, with a time to the nanosecond after <c>T</c> or a space, with or without an offset.</summary>
/// <remarks>Without an offset it is the time of Asia/Ho_Chi_Minh. A year is from 1000 to 9000, so that every sum of times is one.</remarks>
internal static class LogTime
{
    internal const string Expected = "a moment such as '2026-08-17T09:30:00+07:00', '2026-08-17 09:30' or '2026-08-17'";

    private const int MinutesPerHour = 60;
    private const int MostOffsetHours = 18;
    private static readonly Offset Vietnam = Offset.FromHours(7);

    /// <summary>Reads a moment; a day alone is its beginning, or as a deadline its end.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, bool isDeadline, out Instant moment)
    {
        moment = default;
        if (text.Length < IsoDay.Length || !TryDay(text[..IsoDay.Length], out LocalDate day))
        {
            return false;
        }

        if (text.Length == IsoDay.Length)
        {
            moment = day.PlusDays(isDeadline ? 1 : 0).AtMidnight().WithOffset(Vietnam).ToInstant();
            return true;
        }

        ReadOnlySpan<char> rest = text[(IsoDay.Length + 1)..];
        int sign = rest.IndexOfAny("Zz+-");
        bool isRead = text[IsoDay.Length] is 'T' or 't'
            or ' ' & TryTime((sign < 0 ? rest : rest[..sign]).TrimEnd(), out long nanoseconds) & TryOffset(sign < 0 ? [] : rest[sign..], out Offset offset);
        moment = isRead ? day.AtMidnight().PlusNanoseconds(nanoseconds).WithOffset(offset).ToInstant() : default;
        return isRead;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out LocalDate day)
    {
        Span<char> dashed = stackalloc char[IsoDay.Length];
        text.CopyTo(dashed);
        if (text[4] == '/' && text[7] == '/')
        {
            dashed[4] = dashed[7] = '-';
        }

        return IsoDay.TryRead<char>(dashed, out day) && day.Year is >= 1000 and <= 9000;
    }

    /// <summary>Reads <c>09:30</c>, <c>09:30:15</c> or <c>09:30:15.123456789</c>.</summary>
    private static bool TryTime(ReadOnlySpan<char> text, out long nanoseconds)
    {
        nanoseconds = 0;
        int second = 0;
        if (text.Length < 5 || text[2] != ':' || !IsoDay.TryDigits(text[..2], out int hour) || !IsoDay.TryDigits(text[3..5], out int minute)
            || (text.Length > 5 && (text.Length < 8 || text[5] != ':' || !IsoDay.TryDigits(text[6..8], out second) || !TryFraction(text[8..], out nanoseconds)))
            || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute > 0 || second > 0 || nanoseconds > 0)))
        {
            return false;
        }

        nanoseconds += ((((hour * MinutesPerHour) + minute) * (long)MinutesPerHour) + second) * NodaConstants.NanosecondsPerSecond;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> text, out long nanoseconds)
    {
        const int most = 9;
        nanoseconds = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length is 1 or > most + 1 || text[0] is not ('.' or ',') || !IsoDay.TryDigits(text[1..], out int digits))
        {
            return false;
        }

        nanoseconds = digits * (long)Math.Pow(10, most + 1 - text.Length);
        return true;
    }

    /// <summary>Reads <c>Z</c>, <c>+07</c>, <c>+0700</c> or <c>+07:00</c>; nothing is that of Vietnam.</summary>
    private static bool TryOffset(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = text.IsEmpty ? Vietnam : Offset.Zero;
        if (text is "" or "Z" or "z")
        {
            return true;
        }

        ReadOnlySpan<char> minutes = text.Length < 3 ? "x" : text[3..] is [':', ..] ? text[4..] : text[3..];
        if (text.Length < 3 || minutes.Length is not (0 or 2) || (text.Length == 4 && minutes.IsEmpty) || !IsoDay.TryDigits(text[1..3], out int hour)
            || !IsoDay.TryDigits(minutes, out int minute)
            || minute >= MinutesPerHour || hour > MostOffsetHours || (hour == MostOffsetHours && minute > 0) || text[0] is not ('+' or '-'))
        {
            return false;
        }

        offset = Offset.FromSeconds((text[0] == '-' ? -1 : 1) * ((hour * MinutesPerHour) + minute) * MinutesPerHour);
        return true;
    }
}
