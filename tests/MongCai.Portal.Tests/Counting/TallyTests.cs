using MongCai.Domain.Dossiers;
using MongCai.Portal.Figures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>
/// What the tally says of any days is what folding all dossiers says, however it came to be: step by step, read anew, or built of what was there.
/// </summary>
public sealed class TallyTests : IDisposable
{
    private const string Owner = "owner";
    private const int Sets = 20;
    private const int DossiersOfASet = 25;
    private const int Questions = 12;

    private readonly MemoryPortalStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task Report_OfSteps_IsThatOfFolding()
    {
        for (int seed = 0; seed < Sets; seed++)
        {
            Random random = new(seed);
            string owner = Invariant($"{Owner}-{seed}");
            Dossier[] dossiers = Dossiers(random);
            Tallies tallies = new();
            foreach ((Dossier? before, Dossier after) in StepsOf(dossiers))
            {
                await StepAsync(owner, before, after);
                tallies = random.Next(30) == 0 ? new() : tallies; // a start
                if (random.Next(20) == 0)
                {
                    await tallies.FindOrFailAsync(owner, store); // somebody asks under way
                }
            }

            AssertSame(dossiers, await tallies.FindOrFailAsync(owner, store), random);
        }
    }

    [Fact]
    public async Task Report_OfDossiersBeforeThereWereTallies_IsThatOfFolding()
    {
        Random random = new(1);
        Dossier[] dossiers = Dossiers(random);
        (Dossier? Before, Dossier After)[] steps = [.. StepsOf(dossiers)];
        foreach ((_, Dossier after) in steps[..^40])
        {
            await store.TransactAsync((transaction, token) => WriteAsync(transaction, Owner, after, token)); // as an older program did
        }

        await StepAsync(Owner, steps[^40].Before, steps[^40].After); // of which nothing can be noted yet
        Assert.Null(await store.ReadAsync((reader, token) => new Tallies().FindAsync(Owner, reader, token)));
        Assert.True(await store.TransactAsync((transaction, token) => TallyBook.BuildAsync(transaction, Owner, token)));
        Assert.False(await store.TransactAsync((transaction, token) => TallyBook.BuildAsync(transaction, Owner, token)));
        foreach ((Dossier? before, Dossier after) in steps[^39..])
        {
            await StepAsync(Owner, before, after);
        }

        AssertSame(dossiers, await new Tallies().FindOrFailAsync(Owner, store), random);
    }

    [Fact]
    public async Task Find_ByAReaderOfAnEarlierMoment_LosesNothing()
    {
        Dossier[] dossiers = Dossiers(new(2));
        Tallies tallies = new();
        await store.ReadAsync(async (earlier, token) =>
        {
            foreach ((Dossier? before, Dossier after) in StepsOf(dossiers))
            {
                await StepAsync(Owner, before, after);
            }

            Tally later = await tallies.FindOrFailAsync(Owner, store);
            return Assert.IsType<Tally>(await tallies.FindAsync(Owner, earlier, token)) == later;
        });
        AssertSame(dossiers, await tallies.FindOrFailAsync(Owner, store), new(2));
    }

    private static void AssertSame(Dossier[] dossiers, Tally tally, Random random)
    {
        for (int question = 0; question < Questions; question++)
        {
            LocalDate from = Lives.Begin.PlusDays(random.Next(-5, 200));
            LocalDate until = from.PlusDays(random.Next(90));
            ReportDimension by = (ReportDimension)random.Next(4);
            FoldedCounts folded = new(from, until, by);
            Array.ForEach(dossiers, folded.Add);
            Assert.Equal(folded.Report().Rows, tally.Report(from, until, by).Rows);
        }
    }

    private static Dossier[] Dossiers(Random random) => [.. Enumerable.Range(1, DossiersOfASet).Select(number => Lives.Next(number, random))];

    /// <summary>The steps of all dossiers in the order of time.</summary>
    private static IEnumerable<(Dossier? Before, Dossier After)> StepsOf(Dossier[] dossiers) =>
        from dossier in dossiers
        from step in Enumerable.Range(0, dossier.Events.Count)
        orderby dossier.Events[step].Stamp.At, step
        select (step == 0 ? null : Dossier.Replay(dossier.Events.Take(step)), Dossier.Replay(dossier.Events.Take(step + 1)));

    private Task<bool> StepAsync(string owner, Dossier? before, Dossier after) => store.TransactAsync(async (transaction, token) =>
    {
        await TallyBook.NoteAsync(transaction, owner, before, after, token);
        return await WriteAsync(transaction, owner, after, token);
    });

    private static Task<bool> WriteAsync(IPortalTransaction transaction, string owner, Dossier after, CancellationToken token)
    {
        string json = DossierJson.Write(AuditTrail.Of(after.Events));
        return transaction.TryWriteAsync(new("dossier", Invariant($"{owner}/{after.Code}"), after.Events.Count, json) { Owner = owner }, after.Events.Count - 1, token);
    }
}

/// <content>What the tests ask.</content>
internal static class TalliesOfTests
{
    internal static async Task<Tally> FindOrFailAsync(this Tallies tallies, string owner, IPortalStore store) =>
        Assert.IsType<Tally>(await store.ReadAsync((reader, token) => tallies.FindAsync(owner, reader, token)));
}
