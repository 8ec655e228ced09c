namespace MongCai.Domain.Procedures;

/// <summary>Words that people say, and those of the law that they mean; none where they carry little.</summary>
/// <param name="Said">The words said.</param>
/// <param name="Meant">The words meant.</param>
/// <param name="Weight">What a match of the words meant counts, or what the words said still count where they mean none; up to 1.</param>
internal sealed record Saying(VietnameseWord[] Said, VietnameseWord[] Meant, double Weight)
{
    /// <summary>Whether the words stand in a text from a place on, with no other marks than these.</summary>
    internal bool StandsAt(ReadOnlySpan<VietnameseWord> text)
    {
        if (text.Length < Said.Length)
        {
            return false;
        }

        for (int index = 0; index < Said.Length; index++)
        {
            if (text[index].Key != Said[index].Key || MarkAgreement.Contradict(text[index], Said[index]))
            {
                return false;
            }
        }

        return true;
    }
}
