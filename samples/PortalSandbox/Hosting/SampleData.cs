using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Pages;

namespace PortalSandbox.Hosting;

/// <summary>
/// What the sandbox serves: the 60 procedures of the sample catalogue a few agencies with generated codes, and an officer and an account that do not
/// exist.
/// </summary>
internal static class SampleData
{
    /// <summary>The options of a portal at an address.</summary>
    /// <remarks>Look-up and payment links lead to its own page where they may: over https, or over http on this machine and a port that is known.</remarks>
    internal static PortalServiceOptions OptionsAt(TimeProvider time, Uri address)
    {
        PortalServiceOptions options = Options(time);
        bool isOpen = address.Scheme == Uri.UriSchemeHttps || (address.IsLoopback && address.Port != 0);
        return isOpen ? options with { LookupAddress = new(address, Site.Lookup), PaymentAddress = new(address, Site.Payment) } : options;
    }

    private static PortalServiceOptions Options(TimeProvider time) => new()
    {
        Catalogue = ProcedureCatalogue.Of(Read("catalogue.csv", reader => ProcedureTable.Read(reader, default))),
        Agencies = Read("agencies.csv", AgencyRegister.Read),
        Time = time,
        Staff = _ => [new("Cán bộ minh họa", "Chuyên viên", "Hộ tịch", "02033000000")],
        Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000000"),
    };

    /// <summary>A dossier that can be filed at once, by an applicant with a generated name.</summary>
    internal static NewDossier NewDossier(int number) => new()
    {
        Procedure = ProcedureCode.Parse("1.004222"),
        Channel = OpenCode.Of(SubmissionChannel.InPerson),
        Applicant = new()
        {
            Kind = OpenCode.Of(ApplicantKind.Individual),
            Name = PersonName.Parse(Invariant($"Người nộp {number}")),
            Basis = new ProcessingBasis.LegalDuty(new("Nghị định 61/2018/NĐ-CP", "17")),
        },
    };

    private static T Read<T>(string name, Func<TextReader, T> read)
    {
        using StreamReader reader = new(typeof(SampleData).Assembly.GetManifestResourceStream(name)!);
        return read(reader);
    }
}
