using System.Globalization;
using System.Text;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>Reads the texts of rows in UTF-8, strictly.</summary>
internal static class RowText
{
    private const long MostDong = 1_000_000_000_000_000;

    internal static DossierCode Code(ReadOnlySpan<byte> text) => DossierCode.TryParse(Encoding.UTF8.GetString(text), out DossierCode code)
        ? code
        : throw Wrong(text, "the code of a dossier, such as '000.00.01.H49-240301-0001'");

    internal static LocalDate Date(ReadOnlySpan<byte> text) => IsoDay.TryRead(text, out LocalDate date)
        ? date
        : throw new FormatException(Wrong(text, "a date such as '2024-03-01'").Message + DayHint.Of(Encoding.UTF8.GetString(text)));

    internal static bool Flag(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8) ? true
        : text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8) ? false
        : throw Wrong(text, "true or false");

    /// <summary>Whole đồng of one dossier, of which there are less than of a whole budget, so that the sums of many stay numbers.</summary>
    internal static long Amount(ReadOnlySpan<byte> text) =>
        !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long dong) ? throw Wrong(text, "whole đồng, such as '1200000'")
        : dong > MostDong ? throw Wrong(text, Invariant($"{MostDong} đồng at most"))
        : dong;

    internal static FormatException Wrong(ReadOnlySpan<byte> text, string expected) =>
        new($"found {ShownText.Quoted(Encoding.UTF8.GetString(text))}, expected {expected}.");
}
