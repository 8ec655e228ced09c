using CsCheck;
using MongCai.Domain.Quality;
using Province.Contracts;
using Province.Feeding;
using Province.Forms;
using Province.Grains;

namespace MongCai.Province.Tests;

public class MonthChangeTests
{
    private static readonly IReadOnlyList<GeneratedFacts> Dossiers = [.. new FactSource(new Land(Communes: 1, Months: 1), seed: 7).Dossiers(60)];

    private static readonly string Once = Counted(Dossiers.Select(dossier => dossier.Last));

    [Fact]
    public void Take_BatchesRepeatedMixedAndGroupedAtWill_CountsEachOnce() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5], Gen.Int[0, int.MaxValue]).Sample(
            (batch, sources, seed) => Assert.Equal(Once, Delivered(batch, sources, new Random(seed))), iter: 60);

    [Fact]
    public void Take_NumberSeen_ChangesNothing()
    {
        MonthState state = After(MonthState.Empty, ("feeder", 0, 1, Line(0)));
        MonthChange change = new(state);

        Taken taken = change.Take("feeder", 0, 1, Line(1));

        Assert.Equal((Reception.Seen, 1, false), (taken.Kind, taken.Last, change.IsAny));
    }

    [Fact]
    public void Take_NumberAfterOneThatIsMissing_SaysFromWhereOn()
    {
        MonthChange change = new(After(MonthState.Empty, ("feeder", 0, 1, Line(0))));

        Taken taken = change.Take("feeder", 2, 3, Line(1));

        Assert.Equal((Reception.Gap, 1, false), (taken.Kind, taken.Last, change.IsAny));
    }

    [Fact]
    public void Take_LineThatIsNone_CountsNothingOfTheBatchAndNamesTheLine()
    {
        MonthChange change = new(MonthState.Empty);

        Taken taken = change.Take("feeder", 0, 1, [.. Line(0), .. "+{}\n"u8]);

        Assert.Equal((Reception.Unreadable, false), (taken.Kind, change.IsAny));
        Assert.StartsWith("Line 2 ", taken.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_FactsThatReplaceOthers_LeaveNoTraceOfThese()
    {
        DossierFacts first = Dossiers.First(dossier => dossier.First is not null).First!;
        DossierFacts last = Dossiers.First(dossier => dossier.First is not null).Last;
        MonthState state = After(MonthState.Empty, ("dossier", 0, 3, Changes.Replace(null, first)), ("dossier", 3, 8, Changes.Replace(first, last)));

        Assert.Equal(Counted([last]), state.Tally.ToJson());
    }

    [Fact]
    public void Next_Made_LeavesTheStateBeforeAsItWas()
    {
        MonthState before = After(MonthState.Empty, ("feeder", 0, 1, Line(0)));
        string text = before.Tally.ToJson();

        _ = After(before, ("feeder", 1, 2, Line(1)));

        Assert.Equal((text, 1L), (before.Tally.ToJson(), before.Seen["feeder"]));
    }

    /// <summary>Sources tell their batches in order, each as often as chance wants, mixed with those of others, written in groups of any size.</summary>
    private static string Delivered(int batch, int sources, Random chance)
    {
        List<Queue<byte[]>> left = [.. Enumerable.Range(0, sources).Select(source => new Queue<byte[]>(
            Dossiers.Where((_, place) => place % sources == source).Chunk(batch).Select(part => part.SelectMany(Lines).ToArray())))];
        long[] number = new long[sources];
        MonthState state = MonthState.Empty;
        while (left.Any(one => one.Count > 0))
        {
            MonthChange change = new(state);
            for (int time = 0; time <= chance.Next(4); time++)
            {
                int source = chance.Next(sources);
                if (left[source].TryPeek(out byte[]? changes) && change.Take(Invariant($"{source}"), number[source], number[source] + 1, changes).Kind == Reception.Counted && chance.Next(3) > 0)
                {
                    left[source].Dequeue();
                    number[source]++;
                }
            }

            state = chance.Next(4) == 0 ? state : change.IsAny ? MonthState.Read(change.Next().Write(StoredForm.Newest)) : state;
            Resume(state, left, number, batch, sources);
        }

        return state.Tally.ToJson();
    }

    /// <summary>After a state that was not stored, or an acknowledgement that was lost, sources go on from the number that counts.</summary>
    private static void Resume(MonthState state, List<Queue<byte[]>> left, long[] number, int batch, int sources)
    {
        for (int source = 0; source < sources; source++)
        {
            number[source] = state.Seen.GetValueOrDefault(Invariant($"{source}"));
            left[source] = new(Dossiers.Where((_, place) => place % sources == source).Chunk(batch).Select(part => part.SelectMany(Lines).ToArray()).Skip((int)number[source]));
        }
    }

    private static IEnumerable<byte> Lines(GeneratedFacts dossier) =>
        dossier.First is { } first ? [.. Changes.Replace(null, first), .. Changes.Replace(first, dossier.Last)] : Changes.Replace(null, dossier.Last);

    private static MonthState After(MonthState before, params (string Source, long After, long Number, byte[] Changes)[] told) => told.Aggregate(before, (state, one) =>
    {
        MonthChange change = new(state);
        Assert.Equal(Reception.Counted, change.Take(one.Source, one.After, one.Number, one.Changes).Kind);
        return change.Next();
    });

    private static byte[] Line(int dossier) => Changes.Replace(null, Dossiers[dossier].Last);

    private static string Counted(IEnumerable<DossierFacts> facts)
    {
        DossierTally tally = DossierTally.Empty();
        foreach (DossierFacts one in facts)
        {
            tally.Add(one);
        }

        return tally.ToJson();
    }
}
