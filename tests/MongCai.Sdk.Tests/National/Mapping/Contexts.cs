using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Mapping;

/// <summary>Generated contexts: one that knows everything, one that knows nothing.</summary>
internal static class Contexts
{
    public static NationalDossierContext Nothing { get; } = new()
    {
        Field = new ProcedureField("", ""),
        FilingPlace = default,
        Payments = [],
        AgencyName = _ => null,
    };

    public static NationalDossierContext Everything(NationalCode<ReturnChannel> online = default, Vnd? fee = null, string abstractText = "Xin cấp phép xây dựng", NationalRequirements? requirements = null, ReturnChannel? chosen = ReturnChannel.Counter) => new()
    {
        Field = new ProcedureField("G17-XD01", "Hoạt động xây dựng"),
        FilingPlace = NationalCode.Of(NationalFilingPlace.ProvincialSystem),
        Payments = [],
        Fees = FeesOf(fee),
        AgencyName = agency => $"Cơ quan {agency}",
        ChosenReturn = chosen,
        Officer = actor => actor.Kind == ActorKind.Applicant ? null : new NationalOfficer($"Cán bộ {actor.Account}", "Chuyên viên", "Phòng Kinh tế"),
        File = file => new NationalFile($"{file.Id}.pdf", new Uri($"https://portal.example.vn/files/{file.Id}")),
        Abstract = abstractText,
        ReceiptNumber = "BN-1",
        TechnicalId = "tech-1",
        OtherInformation = "khác",
        Fax = "02033000001",
        ReturnInformation = "tại quầy",
        Note = "ghi chú",
        IsVneidVerified = true,
        OnlineReturnForm = online,
        Databases = ["1"],
        PopulationDatabase = "7",
        Requirements = requirements ?? NationalRequirements.Observed,
    };

    /// <summary>The quote of one charge: an amount, or text only.</summary>
    public static IReadOnlyList<FeeQuoteLine> FeesOf(Vnd? fee)
    {
        FeeRate rate = fee is { } amount ? new FeeRate.PerCase(amount) : new FeeRate.AsStated(FeeLine.FromText("Theo quy định"));
        FeeRule rule = new(
            ProcedureCode.Parse("1.013225"), "LP01", "Lệ phí cấp phép", FeeKind.Charge, rate, null, default, new LegalCitation("Resolution (generated)", "1"));
        return FeeSchedule.Of([rule], []).Quote(rule.Procedure, FeeRequest.Of(new LocalDate(2026, 8, 17), SubmissionChannel.InPerson))!.Lines;
    }
}
