using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary><c>vnpay sign</c>: the text of a message that is signed, and its signature.</summary>
internal static class VnPaySign
{
    internal static Command Command(StandardStreams streams) =>
        VnPayCommand.Of("sign", "Sign the parameters of a VNPAY 2.1.0 message.", ["signed_data", "signature_hex"], Sign, streams);

    private static void Sign(VnPaySigner signer, List<KeyValuePair<string, string>> parameters, Results results)
    {
        string signature = signer.Sign(parameters);
        results.Add(VnPaySigner.SignedData(parameters));
        results.Add(signature);
    }
}
