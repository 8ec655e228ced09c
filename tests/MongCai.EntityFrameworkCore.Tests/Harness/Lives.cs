using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests.Harness;

/// <summary>Generated events of one dossier.</summary>
internal static class Lives
{
    internal static AgencyCode Agency { get; } = AgencyCode.Parse("H49.22");

    internal static LocalDate Day { get; } = new(2026, 8, 26);

    internal static DossierCode Code { get; } = DossierCode.Of(Agency, Day, 1);

    internal static DossierEvent Filed { get; } = new DossierEvent.Filed(Stamp(0), new Submission
    {
        Code = Code,
        Procedure = ProcedureCode.Parse("1.004873"),
        ProcedureName = "Cấp giấy xác nhận tình trạng hôn nhân",
        ProcessingTime = ProcessingTime.WorkingDays(3),
        Channel = SubmissionChannel.InPerson,
        Applicant = new Applicant.Individual(
            PersonName.Parse("Nguyễn Văn Sinh"), new(null, null, null), new ProcessingBasis.LegalDuty(new LegalCitation("Luật 91/2025/QH15", "9"))),
        Components = [],
        ReceivedBy = Agency,
        Competent = Agency,
    });

    internal static DossierEvent Withdrawn(int minute) => new DossierEvent.Withdrawn(Stamp(minute), null);

    private static EventStamp Stamp(int minute) => new(Day.At(new LocalTime(8, 20)).PlusMinutes(minute), new Actor(ActorKind.OneStopShop, "generated-1"));
}
