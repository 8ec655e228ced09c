using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain;

/// <summary>Reads moments with their offsets.</summary>
internal static class OffsetText
{
    /// <summary>Reads a text, and makes of the moment what is needed.</summary>
    /// <remarks>NodaTime throws for an offset of 18 to 23 hours, which its patterns read and it has none of, and for moments beyond its last one.</remarks>
    internal static ParseResult<T> Parse<T>(this OffsetDateTimePattern pattern, string text, Func<OffsetDateTime, T> make)
    {
        try
        {
            return pattern.Parse(text).Convert(make);
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            return ParseResult<T>.ForException(() => new FormatException("The moment or its offset is beyond all that there are.", beyond));
        }
    }
}
