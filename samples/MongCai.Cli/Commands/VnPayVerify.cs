using System.CommandLine;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Commands;

/// <summary><c>vnpay verify</c>: whether the <c>vnp_SecureHash</c> of a message is its signature.</summary>
internal static class VnPayVerify
{
    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "verify", "Verify a VNPAY 2.1.0 message by its vnp_SecureHash; the verdict is valid or invalid.", VnPayColumns.All, [], (_, _) => Verifying, streams);

    private static RowFunction Verifying { get; } = new(["verdict"], (row, results) =>
        results.Add(VnPayColumns.Signer(row).Verify(VnPayColumns.ParametersOf(row)) ? "valid" : "invalid"));
}
