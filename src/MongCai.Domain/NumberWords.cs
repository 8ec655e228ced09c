namespace MongCai.Domain;

/// <summary>Reads numbers out in Vietnamese, for every number of 64 bits, and so beyond 10¹⁸ (<i>tỷ tỷ</i>).</summary>
/// <remarks>
/// Every group of three digits after the first is read in full (1 001 is <i>một nghìn không trăm linh một</i>), groups
/// of zeros are passed over, and <i>tỷ</i> is said once for 10⁹ to 10¹⁷ (10¹² is <i>một nghìn tỷ</i>, 10¹⁵ <i>một triệu tỷ</i>).
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(NumberWords.Spell(1_025));
/// // một nghìn không trăm hai mươi lăm
/// </code>
/// </example>
public static class NumberWords
{
    private const int Longest = 320;
    private const long Billion = 1_000_000_000;

    private const NumberSpellings AllSpellings =
        NumberSpellings.Le | NumberSpellings.Bon | NumberSpellings.Ti | NumberSpellings.Ngan | NumberSpellings.Chan;

    /// <summary>Reads a number out in lower case: 1 200 000 is <c>một triệu hai trăm nghìn</c>, and below zero it begins with <c>âm</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A spelling is none of those that there are.</exception>
    public static string Spell(long number, NumberSpellings spellings = NumberSpellings.Standard)
    {
        Writer writer = new(stackalloc char[Longest], spellings);
        writer.Number(number);
        return writer.ToString();
    }

    internal static string SpellMoney(Vnd amount, NumberSpellings spellings)
    {
        Writer writer = new(stackalloc char[Longest], spellings);
        writer.Number(amount.Dong);
        writer.Word("đồng");
        if (spellings.HasFlag(NumberSpellings.Chan))
        {
            writer.Word("chẵn");
        }

        return writer.Capitalized();
    }

    private static NumberSpellings Known(NumberSpellings spellings) => (spellings & ~AllSpellings) == NumberSpellings.Standard ? spellings
        : throw new ArgumentOutOfRangeException(
            nameof(spellings), spellings, "Found a spelling that is none; expected Standard, or any of Le, Bon, Ti, Ngan and Chan together.");

    private ref struct Writer(Span<char> buffer, NumberSpellings spellings)
    {
        private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

        private readonly Span<char> buffer = buffer;
        private readonly NumberSpellings spellings = Known(spellings);
        private int length;

        internal void Number(long number)
        {
            if (number < 0)
            {
                Word("âm");
            }

            ulong magnitude = number < 0 ? unchecked((ulong)-number) : (ulong)number;
            if (magnitude == 0)
            {
                Word(Digits[0]);
            }

            string billion = spellings.HasFlag(NumberSpellings.Ti) ? "tỉ" : "tỷ";
            bool begun = Group(magnitude / Billion / Billion, false, billion, billion);
            begun = UpToBillion((int)(magnitude / Billion % Billion), begun, billion);
            UpToBillion((int)(magnitude % Billion), begun, null);
        }

        internal void Word(string word)
        {
            if (length > 0)
            {
                buffer[length++] = ' ';
            }

            word.CopyTo(buffer[length..]);
            length += word.Length;
        }

        internal readonly string Capitalized()
        {
            buffer[0] = char.ToUpperInvariant(buffer[0]);
            return ToString();
        }

        public override readonly string ToString() => new(buffer[..length]);

        private bool UpToBillion(int number, bool begun, string? unit)
        {
            if (number == 0)
            {
                return begun;
            }

            begun = Group((ulong)(number / 1_000_000), begun, "triệu", null);
            begun = Group((ulong)(number / 1000 % 1000), begun, spellings.HasFlag(NumberSpellings.Ngan) ? "ngàn" : "nghìn", null);
            begun = Group((ulong)(number % 1000), begun, null, null);
            if (unit is not null)
            {
                Word(unit);
            }

            return begun;
        }

        private bool Group(ulong number, bool begun, string? unit, string? secondUnit)
        {
            if (number == 0)
            {
                return begun;
            }

            Hundreds((int)number, begun);
            foreach (string? word in (ReadOnlySpan<string?>)[unit, secondUnit])
            {
                if (word is not null)
                {
                    Word(word);
                }
            }

            return true;
        }

        private void Hundreds(int number, bool inFull)
        {
            (int hundreds, int tens, int ones) = (number / 100, number / 10 % 10, number % 10);
            if (hundreds > 0 || inFull)
            {
                Word(Digits[hundreds]);
                Word("trăm");
                if (tens == 0 && ones > 0)
                {
                    Word(spellings.HasFlag(NumberSpellings.Le) ? "lẻ" : "linh");
                }
            }

            Tens(tens);
            Ones(tens, ones);
        }

        private void Tens(int tens)
        {
            if (tens == 1)
            {
                Word("mười");
            }
            else if (tens > 1)
            {
                Word(Digits[tens]);
                Word("mươi");
            }
        }

        private void Ones(int tens, int ones)
        {
            if (ones > 0)
            {
                Word((tens, ones) switch
                {
                    ( > 1, 1) => "mốt",
                    ( > 1, 4) when !spellings.HasFlag(NumberSpellings.Bon) => "tư",
                    ( > 0, 5) => "lăm",
                    _ => Digits[ones],
                });
            }
        }
    }
}
