using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Replaying dossiers of seven events; the baseline walks their states in the table and keeps nothing else.</summary>
[MemoryDiagnoser]
public class DossierReplay
{
    private const int Dossiers = 1_000_000;

    private readonly DossierEvent[] events = Life();

    [Benchmark(Baseline = true, OperationsPerInvoke = Dossiers)]
    public int StatesAlone()
    {
        int sum = 0;
        for (int dossier = 0; dossier < Dossiers; dossier++)
        {
            DossierState state = DossierState.Filed;
            for (int index = 1; index < events.Length; index++)
            {
                state = Lifecycle.Next(state, events[index].Action!.Value);
            }

            sum += (int)state;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dossiers)]
    public int Replay()
    {
        int sum = 0;
        for (int dossier = 0; dossier < Dossiers; dossier++)
        {
            sum += (int)Dossier.Replay(events).State;
        }

        return sum;
    }

    private static DossierEvent[] Life()
    {
        LocalDateTime at = new(2025, 9, 8, 9, 0);
        AgencyCode shop = AgencyCode.Parse("000.00.01.H49");
        EventStamp Stamp(int hours) => new(at.PlusHours(hours), new Actor(ActorKind.System, "generated"));
        Applicant applicant = new Applicant.Individual(
            PersonName.Parse("Người Mẫu"), new Contact(), new ProcessingBasis.LegalDuty(new LegalCitation("Decree 118/2025/NĐ-CP", "17")));
        Submission submission = new()
        {
            Code = DossierCode.Parse("000.00.01.H49-250908-0001"),
            Procedure = ProcedureCode.Parse("1.001193"),
            ProcedureName = "Đăng ký khai sinh",
            ProcessingTime = ProcessingTime.WorkingDays(5),
            Applicant = applicant,
            Channel = SubmissionChannel.Online,
            ReceivedBy = shop,
            Competent = shop,
            Components = [],
        };
        return
        [
            new DossierEvent.Filed(Stamp(0), submission),
            new DossierEvent.Accepted(Stamp(1), at.PlusDays(7)),
            new DossierEvent.Transferred(Stamp(2), shop),
            new DossierEvent.SupplementRequested(Stamp(3), ["Giấy chứng sinh"], "Thiếu"),
            new DossierEvent.Supplemented(Stamp(4), []),
            new DossierEvent.Decided(Stamp(5), new ResultDocument("Giấy khai sinh")),
            new DossierEvent.ResultReturned(Stamp(6), ReturnChannel.Online),
        ];
    }
}
