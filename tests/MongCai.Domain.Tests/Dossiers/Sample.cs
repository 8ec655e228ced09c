using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>A generated dossier and those who act on it.</summary>
internal static class Sample
{
    public static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");
    public static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");
    public static readonly AgencyCode Tax = AgencyCode.Parse("000.00.03.H49");
    public static readonly LocalDateTime Filing = new(2025, 9, 8, 9, 0);
    public static readonly LegalCitation SpecialLaw = new("Land Law 31/2024/QH15", "1");

    public static WorkingCalendar Calendar => WorkingCalendar.Official;

    public static DeadlineCalculator Rules => DeadlineCalculator.Standard;

    public static FileReference File => new("f-1", new string('a', 64), 1024, "application/pdf");

    public static ResultDocument Result => new("Giấy phép", "022000000001-GP01", File);

    public static Applicant Person { get; } = new Applicant.Individual(
        PersonName.Parse("Nguyễn Văn <Mẫu>"),
        new Contact(PostalAddress.Parse("Tổ 1, phường Móng Cái 1"), PhoneNumber.Parse("0912 345 678"), EmailAddress.Parse("mau@example.vn")),
        new ProcessingBasis.LegalDuty(new LegalCitation("Decree 118/2025/NĐ-CP", "17")),
        PersonalId.Parse("022000000123"));

    public static Applicant Company { get; } = new Applicant.Organization(
        "Công ty Mẫu & Bạn",
        OrganizationKind.Enterprise,
        new Contact(Email: EmailAddress.Parse("cong.ty@example.vn")),
        new ProcessingBasis.Consent("Thông báo kết quả", "1.0", Filing, null),
        TaxCode.Parse("5700100200"),
        PersonName.Parse("Trần Thị Mẫu"));

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
            new Component(
                "GT02",
                "Bản vẽ <A3>",
                new ComponentSource.Digitized(File),
                Originals: 0,
                Copies: 2,
                new DocumentDescription("BV", "Bản vẽ", PersonalId.Parse("022000000123"))),
            new Component("GT03", "Giấy chứng nhận", new ComponentSource.ResultStore("KQ.G07.000122")),
        ],
    };

    public static EventStamp At(LocalDateTime moment, ActorKind kind) => new(moment, new Actor(kind, "acc-1", kind == ActorKind.OneStopShop ? Shop : null));

    public static EventStamp After(int hours, ActorKind kind) => At(Filing.PlusHours(hours), kind);

    public static Dossier Filed(Submission? submission = null, LocalDateTime? at = null) =>
        Dossier.Replay([new DossierEvent.Filed(At(at ?? Filing, ActorKind.Applicant), submission ?? Submission)]);

    public static Dossier Accepted(Submission? submission = null, LocalDateTime? at = null) =>
        Filed(submission, at).Do(dossier => dossier.Accept(At(dossier.FiledAt, ActorKind.OneStopShop), Rules));

    public static Dossier InProcess(Submission? submission = null, LocalDateTime? at = null) =>
        Accepted(submission, at).Do(dossier => dossier.Transfer(At(dossier.FiledAt, ActorKind.OneStopShop), Department, Rules));

    public static Dossier Do(this Dossier dossier, Func<Dossier, Decision> command) => command(dossier) switch
    {
        Decision.Accepted accepted => dossier.Apply(accepted),
        Decision.Refused refused => throw new InvalidOperationException(refused.Reason.English),
        _ => throw new InvalidOperationException(),
    };
}
