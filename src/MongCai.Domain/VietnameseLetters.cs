using System.Text;

namespace MongCai.Domain;

/// <summary>
/// Composes Vietnamese letters as Unicode's form C does. string.Normalize does nothing where globalization is invariant, and
/// throws at what is no letter; the national exchange counts and compares composed letters, and reports name rows by them.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const int DotBelow = 5;
    private const char Horn = '\u031B';

    private static readonly string[] Rows =
    [
        .. new[] { "aàáãảạ", "âầấẫẩậ", "ăằắẵẳặ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ" }
            .SelectMany(row => new[] { row, row.ToUpperInvariant() }),
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Pairs().ToDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Whole);

    /// <summary>The number of characters of the composed text: code points, not units of UTF-16.</summary>
    internal static int Count(string text) => Compose(text).EnumerateRunes().Count();

    internal static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        StringBuilder composed = new(text.Length);
        foreach (char next in text)
        {
            if (composed.Length > 0 && TryCompose(composed[^1], next, out char whole))
            {
                composed[^1] = whole;
            }
            else
            {
                composed.Append(next);
            }
        }

        return composed.ToString();
    }

    /// <summary>The letter under a mark; false where no Vietnamese letter is made of the two.</summary>
    internal static bool TryCompose(char letter, char mark, out char whole) => Composed.TryGetValue((letter, mark), out whole);

    private static IEnumerable<(char Letter, char Mark, char Whole)> Pairs() =>
        Rows.SelectMany(row => Tones.Select((mark, tone) => (row[0], mark, row[tone + 1]))).Concat(
            Shapes().SelectMany(shape => Enumerable.Range(0, DotBelow + 1)
                .Where(tone => tone is 0 or DotBelow || shape.Mark == Horn)
                .Select(tone => (Row(shape.Plain)[tone], shape.Mark, Row(shape.Shaped)[tone]))));

    private static IEnumerable<(char Plain, char Mark, char Shaped)> Shapes() =>
        new (char Plain, char Mark,
            char Shaped)[] { ('a', '\u0302', 'â'), ('a', '\u0306', 'ă'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', Horn, 'ơ'), ('u', Horn, 'ư') }
            .SelectMany(shape => new[] { shape, (char.ToUpperInvariant(shape.Plain), shape.Mark, char.ToUpperInvariant(shape.Shaped)) });

    private static string Row(char first) => Rows.First(row => row[0] == first);
}
