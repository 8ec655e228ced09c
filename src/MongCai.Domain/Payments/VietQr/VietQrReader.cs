namespace MongCai.Domain.Payments;

/// <summary>Reads a whole code: the alphabet first, then the check value, then the fields, then what they say together.</summary>
internal static class VietQrReader
{
    private const int CheckLength = 8;
    private const string CheckHead = "6304";

    internal static VietQrDecoding Read(ReadOnlySpan<char> text)
    {
        if (Alphabet(text) is { } foreign)
        {
            return foreign;
        }

        if (Check(text) is { } damaged)
        {
            return damaged;
        }

        List<VietQrElement> fields = [];
        if ((VietQrFieldReader.Split(text[..^CheckLength], 0, fields) ?? Rules(fields, text.Length - CheckLength)) is { } wrong)
        {
            return wrong;
        }

        return new VietQrDecoding.Valid(new(fields.ConvertAll(field => new VietQrField(field.Id, field.Value))));
    }

    /// <summary>Writes fields and closes them with their check value.</summary>
    internal static string Write(IReadOnlyList<VietQrField> fields) =>
        string.Create(fields.Sum(field => field.Value.Length + 4) + CheckLength, fields, static (text, fields) =>
        {
            int position = 0;
            foreach (VietQrField field in fields)
            {
                position += WriteField(text[position..], field);
            }

            CheckHead.CopyTo(text[position..]);
            Crc16.Of(text[..^4]).TryFormat(text[^4..], out _, "X4", System.Globalization.CultureInfo.InvariantCulture);
        });

    internal static int WriteField(Span<char> text, VietQrField field)
    {
        (text[0], text[1]) = ((char)('0' + (field.Id / 10)), (char)('0' + (field.Id % 10)));
        (text[2], text[3]) = ((char)('0' + (field.Value.Length / 10)), (char)('0' + (field.Value.Length % 10)));
        field.Value.CopyTo(text[4..]);
        return field.Value.Length + 4;
    }

    /// <summary>Only field 64 may hold letters of another language (EMVCo); a half of a pair or a control character may stand nowhere.</summary>
    private static VietQrDecoding.Invalid? Alphabet(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') is not (int first and >= 0))
        {
            return null;
        }

        Range language = LanguageField(text);
        for (int position = first; position < text.Length; position++)
        {
            bool isInside = position >= language.Start.Value && position < language.End.Value && VietQrRules.IsLanguage(text[position]);
            if (text[position] is < ' ' or > '~' && !isInside)
            {
                return new(position, VietQrFault.NotAscii, "Expected printable ASCII characters only; in field 64 letters up to U+FFFF too, and no control characters.");
            }
        }

        return null;
    }

    private static Range LanguageField(ReadOnlySpan<char> text)
    {
        List<VietQrElement> fields = [];
        return VietQrFieldReader.Split(text, 0, fields) is null && VietQrRules.Find(fields, VietQrRules.LanguageId) is { } language
            ? language.Position..(language.Position + language.Value.Length)
            : default;
    }

    private static VietQrDecoding.Invalid? Check(ReadOnlySpan<char> text)
    {
        int position = Math.Max(0, text.Length - CheckLength);
        if (text.Length < CheckLength || !text[position..].StartsWith(CheckHead) || !TryHexadecimal(text[^4..], out int stated))
        {
            return new(position, VietQrFault.NoCheck, "Expected field 63 with four hexadecimal digits at the end.");
        }

        return Crc16.Of(text[..^4]) == stated
            ? null
            : new(text.Length - 4, VietQrFault.WrongCheck, "The check value belongs to another text: a character was lost or changed.");
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }

            number = (number * 16) + (char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10);
        }

        return true;
    }

    private static VietQrDecoding.Invalid? Rules(List<VietQrElement> fields, int end)
    {
        if (fields.Count == 0 || fields[0].Id != 0)
        {
            return new(0, VietQrFault.Misplaced, "Expected field 00 first.");
        }

        if (VietQrRules.Find(fields, 63) is { } early)
        {
            return new(early.Position, VietQrFault.Misplaced, "Field 63 stands before the end; expected it once, and last.");
        }

        foreach (VietQrElement field in fields)
        {
            if (VietQrRules.Root(field) is { } wrong)
            {
                return wrong;
            }
        }

        return VietQrRules.Together(fields, end);
    }
}
