using System.Buffers;
using System.Text.RegularExpressions;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract.Files;

namespace MongCai.Portal.Handlers;

/// <summary>What a file may be called and how large it may be. A name is kept as it is, so that it must do no harm wherever it is saved.</summary>
internal static partial class FileRules
{
    private const int LongestName = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>Names that Windows gives to devices, whatever follows a full stop.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { Invariant($"COM{number}"), Invariant($"LPT{number}") })],
        StringComparer.OrdinalIgnoreCase);

    internal static void Check(NewUpload announced, long maxSize)
    {
        if (!IsName(announced.Name))
        {
            throw Refuse.Field("/name", Invariant($"A file name has 1 to {LongestName} characters, no path, no control or reserved characters, no full stop or space at its ends, and is not the name of a device."));
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
        name.Length is >= 1 and <= LongestName && !name.AsSpan().ContainsAny(Forbidden) && !name.Any(IsUnseen)
        && !name.StartsWith('.') && !name.EndsWith('.') && name.Trim() == name && !Devices.Contains(name.Split('.')[0].TrimEnd());

    /// <summary>Controls, and the marks that make a name read in another order than it is written.</summary>
    private static bool IsUnseen(char letter) => char.IsControl(letter) || letter is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';

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
