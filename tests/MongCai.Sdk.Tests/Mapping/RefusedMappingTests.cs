using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Tests.Mapping;

/// <summary>What the domain cannot hold is refused in so many words, and nothing is guessed.</summary>
public class RefusedMappingTests
{
    private static readonly ProcedureResource Procedure = new() { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh" };

    private static readonly ApplicantResource Person = new()
    {
        Kind = OpenCode.Of(ApplicantKind.Individual),
        Name = PersonName.Parse("Nguyễn Văn An"),
        Basis = new ProcessingBasis.LegalDuty(new("Law 91/2025/QH15", "9")),
    };

    private static readonly ComponentResource Paper = new() { Code = "1", Name = "Tờ khai", Source = OpenCode.Of(ComponentSourceKind.Paper) };

    private static readonly PaymentEventResource Submitted = new() { Source = "vnpay", Id = "1", Kind = OpenCode.Of(PaymentEventKind.Submitted), At = default };

    [Fact]
    public void Word_ThatIsUnknown_IsNamedWithTheKnownOnes()
    {
        FormatException error = Assert.Throws<FormatException>(() => OpenCode.FromText<SubmissionChannel>("Drone").ToDomain());
        Assert.Contains("'Drone'", error.Message, StringComparison.Ordinal);
        Assert.Contains("InPerson, Online, Postal", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Procedure_WithWhatTheDomainLacks_IsRefused()
    {
        Assert.Throws<FormatException>(() => (Procedure with { Code = default }).ToDomain());
        Assert.Throws<FormatException>(() => (Procedure with { OnlineLevel = OpenCode.FromText<OnlineServiceLevel>("Level5") }).ToDomain());
        Assert.Throws<FormatException>(() => (Procedure with { Levels = [OpenCode.FromText<AdministrativeLevel>("Galactic")] }).ToDomain());
        Assert.Throws<FormatException>(() => (Procedure with { Channels = [new() { Channel = OpenCode.FromText<SubmissionChannel>("Drone") }] }).ToDomain());
        Assert.Throws<FormatException>(() => (Procedure with { ValidFrom = new LocalDate(2026, 2, 1), ValidUntil = new LocalDate(2026, 1, 1) }).ToDomain());
    }

    [Fact]
    public void Procedure_WithoutAnythingOptional_IsRead()
    {
        Assert.Equal(OnlineServiceLevel.None, Procedure.ToDomain().OnlineLevel);
        Assert.Empty(Procedure.ToDomain().Publication.DecisionNumber);
    }

    [Fact]
    public void Agency_WithAUnitThatIsNoCode_IsRefused() =>
        Assert.Throws<FormatException>(() => new AgencyResource { Code = AgencyCode.Parse("H49"), Name = "", Level = OpenCode.Of(AdministrativeLevel.Communal), Unit = "6712x" }.ToDomain());

    [Fact]
    public void Applicant_WithMembersOfTheOtherKind_IsRefusedWithoutPersonalData()
    {
        ApplicantResource[] wrong =
        [
            Person with { Kind = OpenCode.Of(ApplicantKind.Organization) },
            Person with { Name = null },
            Person with { TaxCode = TaxCode.Parse("5700100200") },
            Person with { OrganizationName = "Công ty" },
            Person with { Kind = OpenCode.FromText<ApplicantKind>("Household") },
            Person with { Name = null, Kind = OpenCode.Of(ApplicantKind.Organization), OrganizationName = "Công ty" },
        ];
        Assert.All(
            wrong, applicant => Assert.DoesNotContain("Nguyễn", Assert.Throws<FormatException>(() => applicant.ToDomain()).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Component_WithMembersOfAnotherSource_IsRefused()
    {
        FileReference file = new("f1", new string('a', 64), 3, "image/png");
        ComponentResource[] wrong =
        [
            Paper with { File = file },
            Paper with { Source = OpenCode.Of(ComponentSourceKind.Attached) },
            Paper with { Source = OpenCode.Of(ComponentSourceKind.Digitized), File = file, ResultCode = "KQ" },
            Paper with { Source = OpenCode.Of(ComponentSourceKind.OtherDossier) },
            Paper with { Source = OpenCode.FromText<ComponentSourceKind>("Telepathy") },
            Paper with { Originals = -1 },
        ];
        Assert.All(wrong, component => Assert.Throws<FormatException>(() => component.ToDomain()));
    }

    [Fact]
    public void PaymentEvent_WithMembersOfAnotherKind_IsRefused()
    {
        PaymentEventResource[] wrong =
        [
            Submitted with { Amount = Vnd.Of(1) },
            Submitted with { Id = "" },
            Submitted with { Kind = OpenCode.Of(PaymentEventKind.Received), Amount = Vnd.Of(1) },
            Submitted with { Kind = OpenCode.Of(PaymentEventKind.Received), Amount = Vnd.Zero, Method = OpenCode.Of(PaymentMethod.Cash) },
            Submitted with { Kind = OpenCode.Of(PaymentEventKind.Refunded), Amount = Vnd.Of(1) },
            Submitted with { Kind = OpenCode.FromText<PaymentEventKind>("Vanished") },
        ];
        Assert.All(wrong, happened => Assert.Throws<FormatException>(() => happened.ToDomain()));
    }
}
