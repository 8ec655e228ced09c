namespace YearReport.Generation;

/// <summary>Numbers that look like chance and are the same at every run: SplitMix64 over a seed and a number.</summary>
internal struct Dice(ulong seed, ulong number)
{
    private ulong state = unchecked(seed ^ (number * 0xD1342543DE82EF95UL));

    /// <summary>A number from 0 to one less than the bound.</summary>
    internal int Roll(int bound)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    /// <summary>The place of a weight picked by chance.</summary>
    internal int Pick(ReadOnlySpan<int> weights)
    {
        int sum = 0;
        foreach (int weight in weights)
        {
            sum += weight;
        }

        int left = Roll(sum);
        int place = 0;
        while (left >= weights[place])
        {
            left -= weights[place++];
        }

        return place;
    }
}
