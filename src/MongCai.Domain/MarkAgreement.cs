namespace MongCai.Domain;

/// <summary>How far the marks of a word agree with those of another that is the same without them.</summary>
internal static class MarkAgreement
{
    internal const double Whole = 1;

    private const double HookForTilde = 0.9;
    private const double Unfinished = 0.8;
    private const double Unmarked = 0.6;
    private const double Contrary = 0.25;

    /// <summary>The share that a match counts, from 0 to 1; without any marks in the whole text none are missed.</summary>
    internal static double Of(in VietnameseWord typed, in VietnameseWord found, bool isMarkedText) =>
        typed.Letters == found.Letters && typed.Tone == found.Tone ? Whole
        : !typed.HasMarks ? isMarkedText ? Unmarked : Whole
        : Contradict(typed, found) ? Contrary
        : typed.Letters == found.Letters && typed.Tone != '\0' ? HookForTilde
        : Unfinished;

    /// <summary>
    /// Whether the words have marks that cannot both be meant: another tone or another mark of a letter, but for the tones that many confuse.
    /// </summary>
    internal static bool Contradict(in VietnameseWord typed, in VietnameseWord found)
    {
        if (typed.Tone != found.Tone && typed.Tone != '\0' && !(typed.Tone is 'r' or 'x' && found.Tone is 'r' or 'x'))
        {
            return true;
        }

        for (int index = 0; index < typed.Letters.Length; index++)
        {
            if (typed.Letters[index] != found.Letters[index] && typed.Letters[index] != typed.Key[index])
            {
                return true;
            }
        }

        return false;
    }
}
