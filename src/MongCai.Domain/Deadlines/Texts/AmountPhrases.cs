using System.Globalization;

namespace MongCai.Domain.Deadlines;

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
        if (amount is not null && bracket.Take("(") && (Figures(ref bracket) ?? NumberPhrases.Take(ref bracket, needsMarks: false)) == amount
            && bracket.Take(")"))
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
        ReadOnlySpan<char> decimals = word[Math.Min(digits + 1, word.Length)..];
        return Integer(word[..digits], MostDigits) is not { } whole ? null
            : digits == word.Length ? whole
            : Integer(decimals, MostDecimals) is { } parts ? whole + (decimals.Length == 1 ? parts / 10m : parts / 100m)
            : null;
    }

    private static int? Integer(ReadOnlySpan<char> digits, int most) =>
        digits.Length <= most && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int integer) ? integer : null;
}
