using System.Text;

namespace MongCai.Domain.Payments;

/// <summary>The letters and digits of a bank's text, in capitals, and where signs stood between them.</summary>
internal sealed class KeptText
{
    private readonly List<int> breaks;

    private KeptText(string letters, List<int> breaks) => (Letters, this.breaks) = (letters, breaks);

    internal string Letters { get; }

    internal static KeptText Of(ReadOnlySpan<char> text)
    {
        StringBuilder kept = new(text.Length);
        List<int> breaks = [];
        foreach (char character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                kept.Append(char.ToUpperInvariant(character));
            }
            else if (breaks.Count == 0 || breaks[^1] < kept.Length)
            {
                breaks.Add(kept.Length);
            }
        }

        breaks.Add(kept.Length);
        return new(kept.ToString(), breaks);
    }

    /// <summary>What follows from a place to the next sign, as far as a purpose could reach.</summary>
    internal string UnbrokenFrom(int start)
    {
        int next = breaks.BinarySearch(start);
        int end = breaks[next >= 0 ? next : ~next];
        return Letters[start..Math.Min(end, start + VietQrRules.LongestAdditional)];
    }
}
