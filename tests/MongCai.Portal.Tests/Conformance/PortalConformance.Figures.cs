using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Portal.Tests.Counting;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Figures are kept with every step, and are those of the dossiers themselves.</content>
public abstract partial class PortalConformance
{
    private const int Filed = 6;
    private const int Steps = 60;

    private static readonly LocalDate FirstDay = new(2026, 8, 26);

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Counts_AfterAnyLives_AreThoseOfTheDossiers(int seed) // S-03: they were counted by folding all dossiers
    {
        Random random = new(seed);
        List<DossierResource> dossiers = [];
        for (int step = 0; step < Steps; step++)
        {
            await GoOnAsync(dossiers, random);
            if (step % 15 == 14)
            {
                await PurgeAsync();
                await AssertCountsAsync(portal.Service, random);
            }
        }

        await AssertCountsAsync(new PortalService(FakePortal.OptionsOf(portal.Time), portal.Store), random); // after a start
    }

    [SkippableFact]
    public async Task Counts_OfDossiersOfAnOlderProgram_AreThoseOfTheDossiers() // S-03
    {
        Random random = new(4);
        List<DossierResource> dossiers = [];
        for (int step = 0; step < Steps / 2; step++)
        {
            await GoOnAsync(dossiers, random);
        }

        await DeleteAsync("tally-page");
        await GoOnAsync(dossiers, random);
        await AssertCountsAsync(new PortalService(FakePortal.OptionsOf(portal.Time), portal.Store), random);
        await GoOnAsync(dossiers, random);
        await AssertCountsAsync(new PortalService(FakePortal.OptionsOf(portal.Time), portal.Store), random);
    }

    /// <summary>Files a dossier, does something to one that the law may allow, or lets days go by.</summary>
    private async Task GoOnAsync(List<DossierResource> dossiers, Random random)
    {
        if (random.Next(4) == 0)
        {
            await AdvanceAsync(TimeSpan.FromHours(random.Next(1, 60)));
        }

        if (dossiers.Count < Filed || random.Next(6) == 0)
        {
            dossiers.Add(await caller.FileAsync(Generated.NewDossier(dossiers.Count + 1) with
            {
                Channel = OpenCode.Of(random.Next(2) == 0 ? SubmissionChannel.Online : SubmissionChannel.Postal),
                Procedure = random.Next(2) == 0 ? Generated.Procedure : Generated.SameDayProcedure,
            }));
        }

        int chosen = random.Next(dossiers.Count);
        DossierCommand command = random.Next(4) == 0 ? new DossierCommand.Accept() : Generated.Commands[random.Next(Generated.Commands.Count)];
        Answer answer = await caller.CommandAsync(dossiers[chosen], Generated.Command(command));
        dossiers[chosen] = answer.Status == 200 ? answer.Read<DossierResource>() : dossiers[chosen];
    }

    private async Task AssertCountsAsync(PortalService service, Random random)
    {
        IReadOnlyList<StoredDocument> stored = await portal.Store.ReadAsync((reader, token) => reader.ListAsync(new("dossier", 1000), token));
        Dossier[] dossiers = [.. stored.Select(document => DossierJson.Read(document.Json).Replay())];
        foreach (ReportDimension by in Enum.GetValues<ReportDimension>())
        {
            LocalDate from = FirstDay.PlusDays(random.Next(-2, 30));
            LocalDate until = from.PlusDays(random.Next(60));
            FoldedCounts folded = new(from, until, by);
            Array.ForEach(dossiers, folded.Add);
            Assert.Equal(folded.Report().Rows, await CountAsync(service, from, until, by));
        }
    }

    private async Task<IReadOnlyList<CountsRow>> CountAsync(PortalService service, LocalDate from, LocalDate until, ReportDimension by)
    {
        PortalReply reply = await service.AnswerAsync(new IncomingCall
        {
            Operation = PortalOperations.CountDossiers,
            Query = new Dictionary<string, string> { ["from"] = Invariant($"{from:uuuu-MM-dd}"), ["until"] = Invariant($"{until:uuuu-MM-dd}"), ["by"] = OpenCode.Of(by).Text },
            Headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {caller.Token}" },
        });
        Assert.Equal(200, reply.Status);
        return System.Text.Json.JsonSerializer.Deserialize(reply.Body.Span, PortalJson.Of<CountsReport>())!.Rows;
    }

    /// <summary>Deletes what the store has of a kind.</summary>
    private Task<int> DeleteAsync(string kind) => portal.Store.TransactAsync(async (transaction, token) =>
    {
        IReadOnlyList<StoredDocument> pages = await transaction.ListAsync(new(kind, 1000), token);
        foreach (StoredDocument page in pages)
        {
            await transaction.DeleteAsync(page.Kind, page.Id, token);
        }

        return pages.Count;
    });
}
