using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Tests.National;

/// <summary>Generated dossiers of the domain.</summary>
internal static class SampleDossiers
{
    public static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");
    public static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");
    public static readonly LocalDateTime Filing = new(2025, 9, 8, 9, 0);

    private static readonly ProcessingBasis Basis = new ProcessingBasis.LegalDuty(new LegalCitation("Decree 118/2025/NĐ-CP", "17"));

    public static FileReference File { get; } = new("f-1", new string('a', 64), 1024, "application/pdf");

    public static Applicant Person { get; } = new Applicant.Individual(
        PersonName.Parse("Nguyễn Văn Mẫu"),
        new Contact(PostalAddress.Parse("Tổ 1, phường Móng Cái 1"), PhoneNumber.Parse("0912 345 678"), EmailAddress.Parse("mau@example.vn")),
        Basis,
        PersonalId.Parse("022000000123"));

    public static Submission Submission { get; } = new()
    {
        Code = DossierCode.Parse("000.00.01.H49-250908-0001"),
        Procedure = ProcedureCode.Parse("1.013225"),
        ProcedureName = "Cấp giấy phép xây dựng nhà ở riêng lẻ",
        ProcessingTime = ProcessingTime.WorkingDays(10),
        Applicant = Person,
        Channel = SubmissionChannel.InPerson,
        ReceivedBy = Shop,
        Competent = Shop,
        Components =
        [
            new Component("GT01", "Đơn đề nghị", new ComponentSource.Paper()),
            new Component("GT02", "Bản vẽ", new ComponentSource.Digitized(File), Originals: 0, Copies: 2),
            new Component("GT03", "Giấy chứng nhận", new ComponentSource.ResultStore("KQ.G07.000122")),
            new Component("GT04", "Thông tin cư trú", new ComponentSource.PopulationDatabase()),
        ],
    };

    public static Applicant Company(OrganizationKind kind) =>
        new Applicant.Organization("Công ty Mẫu", kind, new Contact(), Basis, TaxCode.Parse("5700100200"), PersonName.Parse("Trần Thị Mẫu"));

    public static Dossier Filed(Submission? submission = null) =>
        Dossier.Replay([new DossierEvent.Filed(After(0, ActorKind.Applicant), submission ?? Submission)]);

    /// <summary>Filed, supplemented before and after acceptance, decided and returned.</summary>
    public static Dossier Lived(ReturnChannel channel = ReturnChannel.Counter, Submission? submission = null) => Filed(submission)
        .Do(d => d.RequestSupplement(After(1, ActorKind.OneStopShop), ["Đơn đề nghị", "Bản vẽ"], "Thiếu chữ ký", WorkingCalendar.Official))
        .Do(d => d.Supplement(After(2, ActorKind.Applicant), [new Component("GT01", "Đơn đề nghị", new ComponentSource.Attached(File))], DeadlineCalculator.Standard))
        .Do(d => d.Accept(After(3, ActorKind.OneStopShop), DeadlineCalculator.Standard))
        .Do(d => d.Transfer(After(4, ActorKind.OneStopShop), Department, DeadlineCalculator.Standard))
        .Do(d => d.RequestSupplement(After(24, ActorKind.CompetentAgency), ["Bản vẽ"], "Sai tỷ lệ", WorkingCalendar.Official))
        .Do(d => d.Supplement(After(48, ActorKind.OneStopShop), [new Component("GT02", "Bản vẽ", new ComponentSource.Digitized(File), 1, 1)], DeadlineCalculator.Standard))
        .Do(d => d.Decide(After(240, ActorKind.CompetentAgency), new ResultDocument("Giấy phép", "KQ.H49.000001", File)))
        .Do(d => d.ReturnResult(After(264, ActorKind.OneStopShop), channel));

    public static EventStamp After(int hours, ActorKind kind) => new(Filing.PlusHours(hours), new Actor(kind, $"acc-{kind}", Shop));

    public static Dossier Do(this Dossier dossier, Func<Dossier, Decision> command) => command(dossier) switch
    {
        Decision.Accepted accepted => dossier.Apply(accepted),
        Decision.Refused refused => throw new InvalidOperationException(refused.Reason.English),
        _ => throw new InvalidOperationException(),
    };
}
