using System.Numerics;

namespace MongCai.Domain.Calendars;

/// <summary>Finds the open day in which a working minute falls: a bucket of about a day's length gives the first candidate.</summary>
internal sealed class MinuteIndex
{
    private readonly int[] minutesBefore;
    private readonly int[] firstRank;
    private readonly int shift;

    /// <param name="minutesBefore">For each rank from 1, the minutes worked before that open day; at the end, all minutes.</param>
    internal MinuteIndex(int[] minutesBefore)
    {
        this.minutesBefore = minutesBefore;
        int total = minutesBefore[^1];
        shift = BitOperations.Log2((uint)Math.Max(1, total / Math.Max(1, minutesBefore.Length - 2)));
        firstRank = new int[(total >> shift) + 1];
        for (int bucket = 0, rank = 1; bucket < firstRank.Length; bucket++)
        {
            while (rank < minutesBefore.Length - 2 && minutesBefore[rank + 1] < bucket << shift)
            {
                rank++;
            }

            firstRank[bucket] = rank;
        }
    }

    /// <summary>The rank of the open day in which the minute ends, from 1 to the number of all minutes.</summary>
    internal int RankEndingAt(int minute)
    {
        int rank = firstRank[minute >> shift];
        while (minutesBefore[rank + 1] < minute)
        {
            rank++;
        }

        return rank;
    }
}
