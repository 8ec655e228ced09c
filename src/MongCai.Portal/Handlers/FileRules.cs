using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>What a file may be called and how large it may be. A name is kept as it is, so that it must do no harm wherever it is saved.</summary>
internal static partial class FileRules
{
    private const int LongestName = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>Names that Windows gives to devices, whatever follows a full stop.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "123456789¹²³".SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    internal static void Check(NewUpload announced, long maxSize)
    {
        if (!IsName(announced.Name))
        {
            throw Refuse.Field(
                "/name",
                Invariant(
                    $"A file name has 1 to {LongestName} bytes in UTF-8, no path, no unseen or reserved characters, no full stop or space at its ends, no hyphen at its beginning, and is not the name of a device."));
        }

        if (!MediaType().IsMatch(announced.MediaType))
        {
            throw Refuse.Field("/mediaType", "Expected a media type such as 'application/pdf', without parameters.");
        }

        if (!Hash().IsMatch(announced.Sha256))
        {
            throw Refuse.Field("/sha256", "Expected the SHA-256 of all bytes, as 64 lower-case hexadecimal digits.");
        }

        CheckSize(announced.Size, maxSize);
    }

    internal static bool IsName(string name) =>
        name.Length >= 1 && Encoding.UTF8.GetByteCount(name) <= LongestName && !name.AsSpan().ContainsAny(Forbidden) && !name.EnumerateRunes().Any(IsUnseen)
        && !name.StartsWith('.') && !name.StartsWith('-') && !name.EndsWith('.') && name.Trim() == name && !Devices.Contains(name.Split('.')[0].TrimEnd());

    /// <summary>Controls, separators of lines, marks that make a name read in another order than it is written, and halves of letters.</summary>
    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void CheckSize(long size, long maxSize)
    {
        if (size < 1)
        {
            throw Refuse.Field("/size", "A file has one byte or more.");
        }

        if (size > maxSize)
        {
            throw Refuse.TooLarge(maxSize);
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MediaType();

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
