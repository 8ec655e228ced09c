using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain;

/// <summary>An amount of money in whole <i>đồng</i> (ISO 4217 VND, which has no minor unit in use), printed as <c>1.234.567 đ</c>.</summary>
/// <remarks>
/// The default value is zero. Amounts are compared by their number of đồng. Arithmetic is checked: an overflow throws
/// <see cref="OverflowException"/> and is never wrapped. There is no conversion from or to a number but by name, and no
/// fraction of a đồng: whatever divides names its <see cref="VndRounding"/>.
/// </remarks>
/// <example>
/// <code>
/// Vnd fee = Vnd.Of(20_000) + Vnd.Parse("8.000 đ");
/// Console.WriteLine($"{fee}: {fee.ToWords()}");
/// // 28.000 đ: Hai mươi tám nghìn đồng
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Vnd>))]
[TypeConverter(typeof(ParsableTypeConverter<Vnd>))]
public readonly record struct Vnd : IComparable<Vnd>, IParsable<Vnd>
{
    private static readonly string[] Suffixes = ["đồng", "đo\u0302\u0300ng", "đô\u0300ng", "VND", "VNĐ", "đ", "Đ", "₫"];

    private Vnd(long dong) => Dong = dong;

    /// <summary>No money.</summary>
    public static Vnd Zero => default;

    /// <summary>Makes an amount of whole đồng; a negative amount is a debt or a correction.</summary>
    public static Vnd Of(long dong) => new(dong);

    /// <summary>Reads <c>1234567</c>, <c>1.234.567</c>, <c>-20.000 đ</c>, <c>20.000 đồng</c>, <c>20.000 VND</c> or <c>20.000 ₫</c>.</summary>
    /// <exception cref="FormatException">The text is no such amount. A comma is refused: it is a decimal sign in Vietnam and a separator elsewhere.</exception>
    public static Vnd Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Vnd amount)
            ? amount
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not an amount of đồng: expected digits, in groups of three with dots or without any, such as '1.234.567 đ' or '1234567'.");
    }

    /// <summary>Reads what <see cref="Parse"/> reads; the amount is zero where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Vnd amount)
    {
        amount = default;
        ReadOnlySpan<char> digits = WithoutSuffix(text.AsSpan().Trim());
        bool negative = digits.StartsWith('-');
        if (!TryReadDigits(negative ? digits[1..] : digits, out ulong dong) || dong > (negative ? 1UL << 63 : long.MaxValue))
        {
            return false;
        }

        amount = new(negative ? unchecked(-(long)dong) : (long)dong);
        return true;
    }

    static Vnd IParsable<Vnd>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Vnd>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Vnd result) => TryParse(s, out result);

    /// <summary>The number of whole đồng.</summary>
    public long Dong { get; }

    /// <summary>Compares by the number of đồng.</summary>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <summary>Reads the amount out in Vietnamese, as a receipt needs it: <c>Một triệu hai trăm nghìn đồng</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A spelling is none of those that there are.</exception>
    public string ToWords(NumberSpellings spellings = NumberSpellings.Standard) => NumberWords.SpellMoney(this, spellings);

    /// <summary>Takes a percentage of the amount, such as 50 for half, and rounds it by a named policy.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of the type.</exception>
    public Vnd Percent(decimal percent, VndRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return rounding.Round(Dong * percent / 100m);
    }

    /// <summary>Adds two amounts.</summary>
    public static Vnd operator +(Vnd left, Vnd right) => new(left.Dong + right.Dong);

    /// <summary>Takes one amount from another.</summary>
    public static Vnd operator -(Vnd left, Vnd right) => new(left.Dong - right.Dong);

    /// <summary>Turns the sign of an amount.</summary>
    public static Vnd operator -(Vnd amount) => new(-amount.Dong);

    /// <summary>Takes an amount a number of times.</summary>
    public static Vnd operator *(Vnd amount, long times) => new(amount.Dong * times);

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Whether the left amount is not more.</summary>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Whether the left amount is not less.</summary>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;

    /// <summary>Writes the amount as <c>1.234.567 đ</c>, whatever the culture.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[28];
        int start = buffer.Length - 2;
        " đ".CopyTo(buffer[start..]);
        ulong rest = Dong < 0 ? unchecked((ulong)-Dong) : (ulong)Dong;
        int written = 0;
        do
        {
            if (written > 0 && written % 3 == 0)
            {
                buffer[--start] = '.';
            }

            buffer[--start] = (char)('0' + (rest % 10));
            rest /= 10;
            written++;
        }
        while (rest > 0);
        if (Dong < 0)
        {
            buffer[--start] = '-';
        }

        return new string(buffer[start..]);
    }

    /// <summary>The amount within a text: 50.000 đ in Vietnamese, 50,000 VND in English, where a dot is a decimal point.</summary>
    internal string In(Language language) => language == Language.Vietnamese ? ToString() : NumberText.Of(Dong, 0, language) + " VND";

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> text)
    {
        foreach (string suffix in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return text[..^suffix.Length].TrimEnd();
            }
        }

        return text;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out ulong dong)
    {
        dong = 0;
        int firstDot = text.IndexOf('.');
        if (text.IsEmpty || text.Length > 25 || firstDot is 0 or > 3)
        {
            return false;
        }

        for (int index = 0; index < text.Length; index++)
        {
            bool dotExpected = firstDot > 0 && index >= firstDot && (index - firstDot) % 4 == 0;
            if (dotExpected ? text[index] != '.' : !char.IsAsciiDigit(text[index]))
            {
                return false;
            }

            if (!dotExpected && !TryAppend(ref dong, text[index] - '0'))
            {
                return false;
            }
        }

        return firstDot < 0 || (text.Length - firstDot) % 4 == 0;
    }

    private static bool TryAppend(ref ulong number, int digit)
    {
        if (number > 1_000_000_000_000_000_000)
        {
            return false;
        }

        number = (number * 10) + (ulong)digit;
        return true;
    }
}
