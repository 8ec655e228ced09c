using System.Text.Json;
using CsCheck;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Tests.Mapping;

/// <summary>Domain to wire to JSON and back again gives the same, member by member.</summary>
public class RoundTripTests
{
    [Fact]
    public void Procedures_OfTheSampleCatalogue_AreTheSameAgain()
    {
        using StringReader catalogue = new(Repository.Read("samples", "OneStopDay", "Data", "catalogue.csv"));
        IReadOnlyList<Procedure> procedures = ProcedureTable.Read(catalogue, new Validity(new LocalDate(2026, 1, 1), null));
        Assert.Equal(60, procedures.Count);
        Assert.All(procedures, procedure => Assert.Equal(Printed.Of(procedure), Printed.Of(ThroughJson(ProcedureResource.Of(procedure)).ToDomain())));
    }

    [Fact]
    public void Procedures_OfAnyContent_AreTheSameAgain() =>
        Domain.Procedures.Sample(
            procedure => Assert.Equal(Printed.Of(procedure), Printed.Of(ThroughJson(ProcedureResource.Of(procedure)).ToDomain())), iter: 300);

    [Fact]
    public void Agencies_OfAnyContent_AreTheSameAgain() =>
        Domain.Agencies.Sample(agency => Assert.Equal(Printed.Of(agency), Printed.Of(ThroughJson(AgencyResource.Of(agency)).ToDomain())), iter: 300);

    [Fact]
    public void Responsibility_OfAnyKind_IsTheSameAgain() =>
        Domain.Agencies.Array[0, 3].Sample(
            agencies =>
            {
                Responsibility responsibility = agencies switch
                {
                    [] => new Responsibility.Unknown("The register has no such agency."),
                    [{ } one] => new Responsibility.Held(one),
                    _ => new Responsibility.Divided(agencies),
                };
                Assert.Equal(
                    Printed.Of(responsibility), Printed.Of(ThroughJson(ResponsibilityResource.Of(AgencyCode.Parse("H49"), responsibility)).ToDomain()));
            },
            iter: 200);

    [Fact]
    public void Applicants_OfAnyContent_AreTheSameAgain() =>
        Domain.Applicants.Sample(applicant => Assert.Equal(applicant, WithinADossier(applicant).ToDomain()), iter: 300);

    [Fact]
    public void Components_OfAnyContent_AreTheSameAgain() =>
        Domain.Components.Sample(
            component => Assert.Equal(component, Assert.Single(ThroughJson(Filing with { Components = [ComponentResource.Of(component)] }).Components).ToDomain()), iter: 300);

    [Fact]
    public void PaymentEvents_OfAnyContent_AreTheSameAgain() =>
        Domain.PaymentEvents.Sample(happened => Assert.Equal(happened, ThroughJson(PaymentEventResource.Of(happened)).ToDomain()), iter: 500);

    private static NewDossier Filing { get; } = new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Channel = OpenCode.Of(SubmissionChannel.Online),
        Applicant = ApplicantResource.Of(Domain.Applicants.Single()),
    };

    private static ApplicantResource WithinADossier(MongCai.Domain.Dossiers.Applicant applicant) =>
        ThroughJson(Filing with { Applicant = ApplicantResource.Of(applicant) }).Applicant;

    private static T ThroughJson<T>(T model) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(model, PortalJson.Of<T>()), PortalJson.Of<T>())!;
}
