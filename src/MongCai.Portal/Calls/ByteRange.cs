using System.Globalization;
using System.Text.RegularExpressions;

namespace MongCai.Portal.Calls;

/// <summary>The part of a file that a <c>Range</c> asks for (RFC 9110 section 14), from a byte up to another that is left out.</summary>
internal readonly partial record struct ByteRange(long From, long Until)
{
    internal long Length => Until - From;

    /// <summary>Reads a header; null where there is none, or one of more parts or of another form, which is answered with the whole.</summary>
    /// <exception cref="PortalRefusal">The part begins after the end (416).</exception>
    internal static ByteRange? Of(string? header, long size)
    {
        if (header is null || Form().Match(header) is not { Success: true } form)
        {
            return null;
        }

        long? first = Number(form.Groups["first"].Value);
        long? last = Number(form.Groups["last"].Value);
        return (first, last) switch
        {
            (null, null) => null,
            (null, { } count) => count > 0 ? new(Math.Max(0, size - count), size) : throw Refuse.BeyondTheEnd(size),
            ({ } from, { } to) when to < from => null,
            ({ } from, _) => from < size ? new(from, Math.Min(last ?? size, size - 1) + 1) : throw Refuse.BeyondTheEnd(size),
        };
    }

    private static long? Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    [GeneratedRegex(@"^bytes=(?<first>[0-9]{0,15})-(?<last>[0-9]{0,15})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
