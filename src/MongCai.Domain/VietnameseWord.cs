namespace MongCai.Domain;

/// <summary>A word as it is compared: wherever its tone is written, y like i where Vietnamese spells both (<i>ký</i>, <i>kí</i>).</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Key">The word in lower case without marks.</param>
/// <param name="Letters">The word in lower case with the marks of its letters, without its tone.</param>
/// <param name="Tone">The tone as telex writes it, or none.</param>
/// <param name="BeginsClause">Whether a comma or another sign of punctuation stands before it, or nothing.</param>
internal readonly record struct VietnameseWord(string Text, string Key, string Letters, char Tone, bool BeginsClause)
{
    internal bool HasMarks => Tone != '\0' || Letters != Key;

    /// <summary>The words of one text.</summary>
    internal static VietnameseWord[] Split(string text) => [.. new WordReader().Read(text)];

    /// <summary>A word of letters without their tone.</summary>
    internal static VietnameseWord Of(string text, ReadOnlySpan<char> letters, char tone, bool beginsClause)
    {
        Span<char> written = stackalloc char[letters.Length];
        Span<char> key = stackalloc char[letters.Length];
        for (int index = 0; index < letters.Length; index++)
        {
            written[index] = IsLikeI(letters, index) ? 'i' : letters[index];
            key[index] = VietnameseText.Base(written[index]);
        }

        string spelt = new(written);
        return new(text, key.SequenceEqual(written) ? spelt : new(key), spelt, tone, beginsClause);
    }

    private static bool IsLikeI(ReadOnlySpan<char> letters, int index) =>
        letters[index] == 'y' && (index == 0 || !VietnameseLetter.IsVowel(letters[index - 1]) || letters[..index].EndsWith("qu"));
}
