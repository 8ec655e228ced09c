using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Payments.Gateways.VnPay;

namespace MongCai.Cli.Commands;

/// <summary><c>vnpay sign</c>: the text of a message that is signed, and its signature.</summary>
internal static class VnPaySign
{
    internal static Command Command(StandardStreams streams) =>
        RowCommand.Of("sign", "Sign the parameters of a VNPAY 2.1.0 message.", VnPayColumns.All, [], (_, _) => Signing, streams);

    private static RowFunction Signing { get; } = new(["signed_data", "signature_hex"], (row, results) =>
    {
        List<KeyValuePair<string, string>> parameters = VnPayColumns.ParametersOf(row);
        string signature = VnPayColumns.Signer(row).Sign(parameters);
        results.Add(VnPaySigner.SignedData(parameters));
        results.Add(signature);
    });
}
