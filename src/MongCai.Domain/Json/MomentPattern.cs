using System.Text;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Json;

/// <summary>Reads a moment in every form of RFC 3339, 5.6, also with small letters, and writes it with Z.</summary>
internal sealed class MomentPattern : IPattern<Instant>
{
    public ParseResult<Instant> Parse(string text) => OffsetDateTimePattern.Rfc3339.Parse(text.ToUpperInvariant(), static moment => moment.ToInstant());

    public string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);

    public StringBuilder AppendFormat(Instant value, StringBuilder builder) => InstantPattern.ExtendedIso.AppendFormat(value, builder);
}
