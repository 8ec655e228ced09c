using System.CommandLine;
using System.Text;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Payments;
using QRCoder;

namespace MongCai.Cli.Commands;

/// <summary><c>vietqr encode</c>: the text of a payment code, and for one row its picture.</summary>
internal sealed class VietQrEncode
{
    private const int Bin = 0;
    private const int Account = 1;
    private const int Service = 2;
    private const int Amount = 3;
    private const int BillNumber = 4;
    private const int Purpose = 5;

    /// <summary>The edge of a module: large enough to be read from a screen and from paper.</summary>
    private const int PixelsPerModule = 10;

    private static readonly Column[] Columns =
    [
        new("bin", "The six digits of the bank, such as 970436."),
        new("account", "The number of the account, card or merchant."),
        new("service", "account (the default), card, merchant or cash, or its code such as QRIBFTTA.")
        {
            IsOptional = true,
            Words = ["account", "card", "merchant", "cash"],
        },
        new("amount", "Whole đồng; without it the payer chooses.") { IsOptional = true },
        new("bill_number", "The number of the bill, at most 25 characters.") { IsOptional = true },
        new("purpose", "The text of the transfer, at most 25 characters; Vietnamese letters lose their marks.") { IsOptional = true },
    ];

    private readonly string? png;
    private readonly string? svg;

    private VietQrEncode(string? png, string? svg) => (this.png, this.svg) = (png, svg);

    internal static Command Command(StandardStreams streams)
    {
        Option<string> png = Picture("--png", "Draw the code of the one row as a PNG file.");
        Option<string> svg = Picture("--svg", "Draw the code of the one row as an SVG file.");
        return RowCommand.Of("encode", "Write the text of a VietQR code.", Columns, [png, svg], (parse, _) => Of(parse, png, svg).Function(), streams);
    }

    private static Option<string> Picture(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static VietQrEncode Of(ParseResult parse, params Option<string>[] pictures) =>
        parse.GetValue<string>("--csv") is not null && Array.Find(pictures, picture => parse.GetValue(picture) is not null) is { } one
            ? throw new UsageException(new BilingualText(
                $"Thấy cả '--csv' và '{one.Name}'; cần một bảng hoặc hình của một dòng.",
                $"Found both '--csv' and '{one.Name}'; expected a table or the picture of one row."))
            : new(parse.GetValue(pictures[0]), parse.GetValue(pictures[1]));

    private RowFunction Function() => new(["payload"], (row, results) =>
    {
        string payload = Payload(row).Encode();
        Draw(payload);
        results.Add(payload);
    })
    { IsInverse = true };

    private static VietQrPayload Payload(Row row) => VietQrPayload.Of(
        VietQrBeneficiary.Of(BankOf(row), row[Account].ToString(), ServiceOf(row)),
        row.IsEmpty(Amount) ? null : row.Amount(Amount),
        row.IsEmpty(Purpose) ? null : row[Purpose].ToString(),
        row.IsEmpty(BillNumber) ? null : row[BillNumber].ToString());

    private static BankBin BankOf(Row row) =>
        BankBin.TryParse(row[Bin].ToString(), out BankBin bin)
            ? bin
            : throw row.Wrong(Bin, new("sáu chữ số của ngân hàng, như '970436'", "the six digits of a bank, such as '970436'"));

    private static VietQrService ServiceOf(Row row) => row[Service] switch
    {
        "" or "account" or "QRIBFTTA" => VietQrService.Account,
        "card" or "QRIBFTTC" => VietQrService.Card,
        "merchant" or "QRPUSH" => VietQrService.Merchant,
        "cash" or "QRCASH" => VietQrService.Cash,
        _ => throw row.Wrong(Service, new(
            "account, card, merchant hoặc cash, hay mã của nó QRIBFTTA, QRIBFTTC, QRPUSH hoặc QRCASH",
            "account, card, merchant or cash, or its code QRIBFTTA, QRIBFTTC, QRPUSH or QRCASH")),
    };

    private void Draw(string payload)
    {
        if (png is not null)
        {
            using PngByteQRCode picture = new(Modules(payload));
            StandardStreams.WriteFile(png, picture.GetGraphic(PixelsPerModule));
        }

        if (svg is not null)
        {
            using SvgQRCode picture = new(Modules(payload));
            StandardStreams.WriteFile(svg, Encoding.UTF8.GetBytes(picture.GetGraphic(PixelsPerModule)));
        }
    }

    /// <summary>Lays the modules out; the picture that draws them disposes them.</summary>
    private static QRCodeData Modules(string payload) => QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.M);
}
