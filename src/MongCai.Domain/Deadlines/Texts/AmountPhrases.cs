using System.Globalization;

namespace MongCai.Domain.Deadlines.Texts;

/// <summary>Amounts in figures and in words, and both with the other in brackets behind: "05 (năm)", "mười lăm (15)".</summary>
internal static class AmountPhrases
{
    private const int MostDigits = 6;
    private const int MostDecimals = 2;

    private static readonly string[] Halves = ["1/2", "½", "nua"];
    private static readonly string[] To = ["-", "–", "—", "den"];

    /// <summary>Takes an amount, or a range with its lower end.</summary>
    internal static (decimal? Minimum, decimal Amount)? Take(ref PhraseCursor text)
    {
        PhraseCursor range = text;
        range.Take("tu");
        if (One(ref range) is { } least && range.TakeAny(To) && One(ref range) is { } most)
        {
            text = range;
            return (least, most);
        }

        return One(ref text) is { } amount ? (null, amount) : null;
    }

    private static decimal? One(ref PhraseCursor text)
    {
        decimal? amount = Figures(ref text) ?? NumberPhrases.Take(ref text, needsMarks: true);
        PhraseCursor bracket = text;
        if (amount is not null && bracket.Take("(") && (Figures(ref bracket) ?? NumberPhrases.Take(ref bracket, needsMarks: false)) == amount && bracket.Take(")"))
        {
            text = bracket;
        }

        return amount;
    }

    private static decimal? Figures(ref PhraseCursor text)
    {
        if (text.TakeAny(Halves))
        {
            return 0.5m;
        }

        if (Number(text.Word) is not { } number)
        {
            return null;
        }

        text.TakeWord();
        return number;
    }

    private static decimal? Number(ReadOnlySpan<char> word)
    {
        int digits = word.IndexOfAny('.', ',') is >= 0 and int point ? point : word.Length;
        if (digits is 0 or > MostDigits || word.Length - digits - 1 > MostDecimals || word.ContainsAnyExcept("0123456789.,"))
        {
            return null;
        }

        decimal whole = Integer(word[..digits]);
        return digits == word.Length ? whole : Fraction(word[(digits + 1)..]) is { } fraction ? whole + fraction : null;
    }

    private static decimal? Fraction(ReadOnlySpan<char> digits) => digits.ContainsAnyExcept("0123456789") ? null
        : digits.Length == 1 ? Integer(digits) / 10m
        : Integer(digits) / 100m;

    private static int Integer(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
