using System.Text;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Json;

/// <summary>Reads a moment in every form of RFC 3339, 5.6, also with small letters, and writes it with Z.</summary>
internal sealed class MomentPattern : IPattern<Instant>
{
    /// <remarks>NodaTime throws for an offset of 18 to 23 hours, which its pattern reads and it has none of, and for moments beyond its last one.</remarks>
    public ParseResult<Instant> Parse(string text)
    {
        try
        {
            return OffsetDateTimePattern.Rfc3339.Parse(text.ToUpperInvariant()).Convert(moment => moment.ToInstant());
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            return ParseResult<Instant>.ForException(() => new FormatException("The moment or its offset is beyond all that there are.", beyond));
        }
    }

    public string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);

    public StringBuilder AppendFormat(Instant value, StringBuilder builder) => InstantPattern.ExtendedIso.AppendFormat(value, builder);
}
