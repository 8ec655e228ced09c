using MongCai.Domain.Agencies;
using MongCai.Domain.Payments.VietQr;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Testing.Serving;

namespace PortalSandbox.Hosting;

/// <summary>What the sandbox serves: the 60 procedures of the sample catalogue a few agencies with generated codes, and an account that does not exist.</summary>
internal static class SampleData
{
    internal static PortalServiceOptions OptionsAt(TimeProvider time) => new()
    {
        Catalogue = ProcedureCatalogue.Of(Read("catalogue.csv", reader => ProcedureTable.Read(reader, default))),
        Agencies = Read("agencies.csv", AgencyRegister.Read),
        Time = time,
        Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000000"),
    };

    private static T Read<T>(string name, Func<TextReader, T> read)
    {
        using StreamReader reader = new(typeof(SampleData).Assembly.GetManifestResourceStream(name)!);
        return read(reader);
    }
}
