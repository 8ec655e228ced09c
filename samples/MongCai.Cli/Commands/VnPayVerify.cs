using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary><c>vnpay verify</c>: whether the <c>vnp_SecureHash</c> of a message is its signature.</summary>
internal static class VnPayVerify
{
    internal static Command Command(StandardStreams streams) => VnPayCommand.Of(
        "verify", "Verify a VNPAY 2.1.0 message by its vnp_SecureHash; the verdict is valid or invalid, the latter with exit code 1.", ["verdict"],
        Verify, streams);

    private static void Verify(VnPaySigner signer, List<KeyValuePair<string, string>> parameters, Results results)
    {
        results.IsInvalid = !signer.Verify(parameters);
        results.Add(results.IsInvalid ? "invalid" : "valid");
    }
}
