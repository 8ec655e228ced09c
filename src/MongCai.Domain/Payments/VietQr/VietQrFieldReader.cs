namespace MongCai.Domain.Payments;

/// <summary>A field found in a text, with the index of the first character of its value.</summary>
internal readonly record struct VietQrElement(int Id, string Value, int Position);

/// <summary>Splits a text into its fields: two digits of number, two digits of length, and the value.</summary>
internal static class VietQrFieldReader
{
    private const int HeadLength = 4;

    /// <summary>Reads fields until the text ends; null where all lengths add up and no number stands twice.</summary>
    internal static VietQrDecoding.Invalid? Split(ReadOnlySpan<char> text, int offset, List<VietQrElement> elements)
    {
        UInt128 seen = 0;
        for (int position = 0; position < text.Length;)
        {
            if (Head(text[position..], offset + position, out int id, out int length) is { } wrong)
            {
                return wrong;
            }

            UInt128 bit = UInt128.One << id;
            if ((seen & bit) != 0)
            {
                return new(offset + position, VietQrFault.Duplicate, Invariant($"Field {id:00} stands twice; expected each field once."));
            }

            seen |= bit;
            int start = position + HeadLength;
            elements.Add(new(id, text.Slice(start, length).ToString(), offset + start));
            position = start + length;
        }

        return null;
    }

    private static VietQrDecoding.Invalid? Head(ReadOnlySpan<char> text, int position, out int id, out int length)
    {
        length = 0;
        if (!TryTwoDigits(text, out id))
        {
            return new(position, VietQrFault.BadId, "Expected the two digits of a field's number.");
        }

        if (!TryTwoDigits(text[2..], out length) || length == 0)
        {
            return new(position + 2, VietQrFault.BadLength, Invariant($"Field {id:00} needs a length of two digits from 01 to 99."));
        }

        return text.Length - HeadLength < length
            ? new(position + 2, VietQrFault.LengthOverrun, Invariant($"Field {id:00} claims {length} characters where {text.Length - HeadLength} are left."))
            : null;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int number)
    {
        bool right = text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
        number = right ? ((text[0] - '0') * 10) + text[1] - '0' : 0;
        return right;
    }
}
