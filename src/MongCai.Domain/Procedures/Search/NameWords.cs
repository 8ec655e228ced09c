using System.Collections.Frozen;
using System.Text;

namespace MongCai.Domain.Procedures;

/// <summary>A name of a procedure: its words as terms in order, and the initials of each clause.</summary>
internal sealed class NameWords
{
    private const int LeastHead = 2;
    private const int LongestHead = 12;

    private static readonly string[] Opening = ["thu", "tuc"];

    /// <summary>Words after which a name says for whom, where and under which conditions.</summary>
    private static readonly FrozenSet<(string Letters, char Tone)> Tails =
        VietnameseWord.Split("trong đối tại cho của theo từ có khi do để liên with for of in at on").Select(word => (word.Letters, word.Tone)).ToFrozenSet();

    internal NameWords(ReadOnlySpan<VietnameseWord> name, Vocabulary vocabulary)
    {
        ReadOnlySpan<VietnameseWord> words = WithoutOpening(name);
        Terms = new int[words.Length];
        StringBuilder initials = new();
        for (int index = 0; index < words.Length; index++)
        {
            Terms[index] = vocabulary.Add(words[index]);
            initials.Append(words[index].BeginsClause && index > 0 ? " " : "").Append(words[index].Key[0]);
        }

        Initials = initials.ToString();
        Folded = Fold(words);
        Head = HeadOf(words);
    }

    internal int[] Terms { get; }

    /// <summary>How many words say what is done, before those that say for whom and where.</summary>
    internal int Head { get; }

    /// <summary>The first letters of the words, a space before each clause but the first, so that no initials reach across.</summary>
    internal string Initials { get; }

    /// <summary>The words without marks, a space between.</summary>
    internal string Folded { get; }

    /// <summary>The words without the two with which half of all names begin.</summary>
    internal static ReadOnlySpan<VietnameseWord> WithoutOpening(ReadOnlySpan<VietnameseWord> words) =>
        words.Length > Opening.Length && words[0].Key == Opening[0] && words[1].Key == Opening[1] ? words[Opening.Length..] : words;

    internal static string Fold(ReadOnlySpan<VietnameseWord> words)
    {
        string[] keys = new string[words.Length];
        for (int index = 0; index < words.Length; index++)
        {
            keys[index] = words[index].Key;
        }

        return string.Join(' ', keys);
    }

    private static int HeadOf(ReadOnlySpan<VietnameseWord> words)
    {
        for (int place = LeastHead; place < Math.Min(words.Length, LongestHead); place++)
        {
            if (Tails.Contains((words[place].Letters, words[place].Tone)))
            {
                return place;
            }
        }

        return Math.Min(words.Length, LongestHead);
    }

    /// <summary>Where in the name initials stand, in words; -1 where they do not.</summary>
    internal int FindInitials(string initials)
    {
        int found = Initials.IndexOf(initials, StringComparison.Ordinal);
        return found < 0 ? -1 : found - Initials.AsSpan(0, found).Count(' ');
    }
}
