using System.CommandLine;
using System.Diagnostics;
using MongCai.Cli.Rows;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary><c>vietqr decode</c>: what a payment code says, or why it is none.</summary>
internal static class VietQrDecode
{
    private const int Payload = 0;

    private static readonly Column[] Columns = [new("payload", "The text of the code, such as a scanner gives it.")];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "decode", "Read the text of a VietQR code; one that is invalid is answered with the reason and exit code 1.", Columns, [], (_, _) => Reading, streams);

    private static RowFunction Reading { get; } = new(["verdict", "reason", "bin", "account", "amount", "purpose"], (row, results) =>
    {
        switch (VietQrPayload.Decode(row[Payload].ToString()))
        {
            case VietQrDecoding.Valid { Payload: { } payload }:
                Add(results, payload);
                break;
            case VietQrDecoding.Invalid invalid:
                Add(results, invalid);
                break;
            default:
                throw new UnreachableException();
        }
    })
    { IsInverse = true };

    private static void Add(Results results, VietQrPayload payload)
    {
        results.Add("valid");
        results.Add("");
        results.Add(payload.Beneficiary.Bin.ToString());
        results.Add(payload.Beneficiary.Number);
        results.Add(payload.Amount is { } amount ? Invariant($"{amount.Dong}") : "");
        results.Add(payload.Purpose);
    }

    private static void Add(Results results, VietQrDecoding.Invalid invalid)
    {
        results.IsInvalid = true;
        results.Add("invalid");
        results.Add(Invariant($"position {invalid.Position}: {invalid.Detail}"));
        for (int empty = 0; empty < 4; empty++)
        {
            results.Add("");
        }
    }
}
