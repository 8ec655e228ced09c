namespace MongCai.Domain.Procedures;

/// <summary>The everyday names in a text, none inside a longer one, and what its other words count.</summary>
internal sealed class SaidSpans
{
    private readonly List<(int From, Saying Saying)> meanings = [];
    private readonly double[] shares;
    private readonly bool[] named;

    internal SaidSpans(VietnameseWord[] text, SearchWords sayings)
    {
        shares = new double[text.Length];
        named = new bool[text.Length];
        Array.Fill(shares, 1);
        int end = 0;
        for (int place = 0; place < text.Length; place++)
        {
            Saying[] here = [.. sayings.At(text, place)];
            end = AddMeanings(here, place, end);
            Lighten(here, place);
        }
    }

    internal IEnumerable<(int From, Saying Saying)> Meanings => meanings;

    /// <summary>What a word counts beside the others.</summary>
    internal double Share(int word) => shares[word];

    /// <summary>Whether a word is part of an everyday name.</summary>
    internal bool IsNamed(int word) => named[word];

    private int AddMeanings(Saying[] here, int place, int end)
    {
        Saying[] names = [.. here.Where(saying => saying.Meant.Length > 0)];
        int longest = names.Length == 0 ? 0 : names[0].Said.Length;
        if (place + longest <= end)
        {
            return end;
        }

        meanings.AddRange(names.Where(saying => saying.Said.Length == longest).Select(saying => (place, saying)));
        named.AsSpan(place, longest).Fill(true);
        return place + longest;
    }

    private void Lighten(Saying[] here, int place)
    {
        foreach (Saying light in here.Where(saying => saying.Meant.Length == 0))
        {
            shares.AsSpan(place, light.Said.Length).Fill(light.Weight);
        }
    }
}
