using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>What the counting takes for granted: facts are bits that stand in the order of three enumerations, and 48 of them fit in a month.</summary>
public class CountersTests
{
    private static readonly Counter[] Marks = [.. Enum.GetValues<Counter>().Skip(Counters.Amounts)];

    [Fact]
    public void Counters_AreNumberedWithoutGaps_AndFitInTheLanes()
    {
        Assert.Equal(Enumerable.Range(0, Counters.Count), Enum.GetValues<Counter>().Select(counter => (int)counter));
        Assert.InRange(Counters.Count, 1, MarkCounts.Lanes);
    }

    [Fact]
    public void Counters_OfEndings_StandInTheOrderOfOutcomeAndTimeliness()
    {
        Assert.Equal([Timeliness.Early, Timeliness.OnTime, Timeliness.Overdue], Enum.GetValues<Timeliness>().Order().Take(3));
        Assert.Equal(
            from outcome in Enum.GetValues<Outcome>()
            from timeliness in new Timeliness?[] { Timeliness.Early, Timeliness.OnTime, Timeliness.Overdue, null }
            select $"{outcome}{timeliness?.ToString() ?? "Undated"}",
            from outcome in Enum.GetValues<Outcome>()
            from timeliness in new Timeliness?[] { Timeliness.Early, Timeliness.OnTime, Timeliness.Overdue, null }
            select Contribution.CounterOf(outcome, timeliness).ToString());
    }

    [Fact]
    public void Counters_OfChannels_StandInTheOrderOfTheChannels() =>
        Assert.Equal(
            Enum.GetValues<SubmissionChannel>().Where(channel => channel != SubmissionChannel.None).Select(channel => $"Received{channel}"),
            Enum.GetValues<SubmissionChannel>().Where(channel => channel != SubmissionChannel.None).Select(channel => (Counter.Received + (int)channel).ToString()));

    [Fact]
    public void Counters_OfReceipt_AreThoseBeforeTheEndings() =>
        Assert.All(Marks, counter => Assert.Equal(counter < Counter.ResolvedEarly, (Counters.OfReceipt & Counters.Mark(counter)) != 0));

    [Fact]
    public void Add_OfAnyMarks_ManyMoreThanALaneHolds_CountsEach() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 400], Gen.Bool).Array[0, 6].Sample(additions =>
        {
            ulong known = Marks.Aggregate(0UL, (all, counter) => all | Counters.Mark(counter));
            MonthCounts month = new();
            long[] naive = new long[Counters.Count];
            foreach ((ulong bits, int times, bool isTakenBack) in additions)
            {
                for (int time = 0; time < times; time++)
                {
                    month.Add(bits & known, isTakenBack ? -1 : 1);
                }

                foreach (Counter counter in Marks)
                {
                    naive[(int)counter] += (bits & Counters.Mark(counter)) == 0 ? 0 : isTakenBack ? -times : times;
                }
            }

            return month.ToArray().SequenceEqual(naive);
        });
}
