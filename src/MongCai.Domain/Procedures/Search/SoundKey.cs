namespace MongCai.Domain.Procedures;

/// <summary>What words share that sound alike to many speakers, so that one written by ear finds the other: <i>chú</i> and <i>trú</i>.</summary>
internal static class SoundKey
{
    /// <summary>Beginnings that sound alike, the longer before the shorter.</summary>
    private static readonly (string Written, string Heard)[] Beginnings =
    [
        ("ngh", "ng"), ("gh", "g"), ("tr", "ch"), ("ph", "f"), ("qu", "c"), ("gi", "d"), ("k", "c"), ("r", "d"), ("v", "d"), ("s", "x"), ("l", "n"),
    ];

    internal static string Of(string word)
    {
        foreach ((string written, string heard) in Beginnings)
        {
            if (IsBeginning(word, written))
            {
                return heard + word[written.Length..];
            }
        }

        return word;
    }

    /// <summary>A letter k before an h is another sound, and a beginning is followed by a vowel.</summary>
    private static bool IsBeginning(string word, string beginning) =>
        word.Length > beginning.Length && word.StartsWith(beginning, StringComparison.Ordinal) && VietnameseLetter.IsVowel(word[beginning.Length]);
}
