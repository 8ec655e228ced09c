using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>A VietQR code (NAPAS 247 over EMV merchant-presented QR): who is paid, how much, and with which text.</summary>
/// <remarks>
/// A code that was read keeps every field, known or not. What is written is stricter than what is read: ascending fields,
/// plain ASCII, nothing shortened. A code carries no proof that it was paid. Two payloads are compared by reference;
/// compare their <see cref="Encode"/> texts.
/// </remarks>
/// <example>
/// <code>
/// VietQrBeneficiary account = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000001");
/// string text = VietQrPayload.Of(account, Vnd.Of(20_000), "HS0000001H492608260001M").Encode();
/// Console.WriteLine(VietQrPayload.Decode(text) is VietQrDecoding.Valid valid ? $"{valid.Payload.Amount} {valid.Payload.Purpose}" : "");
/// // 20.000 đ HS0000001H492608260001M
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<VietQrPayload>))]
[NoJson("store its text, which VietQrPayload reads.")]
public sealed class VietQrPayload
{
    private const int BillNumberId = 1;
    private const int PurposeId = 8;
    private const int AdditionalId = 62;

    private static readonly Vnd TransferCeiling = Vnd.Of(500_000_000);

    private readonly VietQrField[] fields;

    internal VietQrPayload(IEnumerable<VietQrField> fields)
    {
        this.fields = [.. fields.OrderBy(field => field.Id)];
        VietQrTemplates.Account(new(38, Root(38)!, 0), out VietQrBeneficiary? beneficiary);
        Beneficiary = beneficiary!;
    }

    /// <summary>Writes a code: for one payment where an amount is given, and else for many.</summary>
    /// <param name="beneficiary">Who is paid.</param>
    /// <param name="amount">From 1 to 9 999 999 999 999 đ; null lets the payer choose.</param>
    /// <param name="purpose">The text of the transfer, at most 25 characters; Vietnamese letters lose their marks.</param>
    /// <param name="billNumber">The number of a bill, at most 25 characters.</param>
    /// <param name="others">Further fields of the root, such as 59, the merchant's name.</param>
    /// <exception cref="ArgumentException">A field is outside its limits; the message names it. Nothing is shortened to fit.</exception>
    public static VietQrPayload Of(
        VietQrBeneficiary beneficiary, Vnd? amount = null, string? purpose = null, string? billNumber = null, params IEnumerable<VietQrField> others)
    {
        ArgumentNullException.ThrowIfNull(beneficiary);
        ArgumentNullException.ThrowIfNull(others);
        List<VietQrField> fields =
            [new(0, "01"), new(1, amount is null ? "11" : "12"), new(38, Account(beneficiary)), new(53, "704"), new(58, "VN"), .. others];
        if (amount is { } sum)
        {
            fields.Add(new(54, Invariant($"{sum.Dong}")));
        }

        if (Additional(purpose, billNumber) is { } additional)
        {
            fields.Add(new(AdditionalId, additional));
        }

        return VietQrReader.Read(VietQrReader.Write([.. fields.OrderBy(field => field.Id)])) switch
        {
            VietQrDecoding.Valid valid => valid.Payload,
            VietQrDecoding.Invalid invalid => throw new ArgumentException(invalid.Detail),
            _ => throw new InvalidOperationException("A decoding is valid or invalid."),
        };
    }

    /// <summary>Reads a code: fields in any order, the check value in either case, unknown fields kept.</summary>
    public static VietQrDecoding Decode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VietQrReader.Read(text);
    }

    /// <summary>Who is paid.</summary>
    public VietQrBeneficiary Beneficiary { get; }

    /// <summary>Whether the code is for one payment (12) and not for many (11).</summary>
    public bool IsForOnePayment => Root(1) == "12";

    /// <summary>The amount to pay; null where the payer chooses.</summary>
    public Vnd? Amount => Root(54) is { } text && VietQrRules.TryAmount(text, out Vnd amount) ? amount : null;

    /// <summary>The text of the transfer, which the payer's bank passes on and may change.</summary>
    public string? Purpose => AdditionalField(PurposeId);

    /// <summary>The number of the bill.</summary>
    public string? BillNumber => AdditionalField(BillNumberId);

    /// <summary>Every field but the check value, in ascending order.</summary>
    public IReadOnlyList<VietQrField> Fields => fields.AsReadOnly();

    /// <summary>The text of a field of the root, such as 59, the merchant's name; null where it is missing.</summary>
    public string? Root(int id)
    {
        foreach (VietQrField field in fields)
        {
            if (field.Id == id)
            {
                return field.Value;
            }
        }

        return null;
    }

    /// <summary>The text of a field of the additional data (62), such as 05, the reference; null where it is missing.</summary>
    public string? AdditionalField(int id)
    {
        if (Root(AdditionalId) is not { } additional)
        {
            return null;
        }

        VietQrTemplates.Additional(new(AdditionalId, additional, 0), out List<VietQrElement> inner);
        return VietQrRules.Find(inner, id)?.Value;
    }

    /// <summary>Says what is odd about the code, although it is right.</summary>
    public IReadOnlyList<VietQrWarning> Warnings(BankDirectory banks)
    {
        ArgumentNullException.ThrowIfNull(banks);
        List<VietQrWarning> warnings = [];
        if (banks.Find(Beneficiary.Bin) is null)
        {
            warnings.Add(VietQrWarning.UnknownBank);
        }

        if (Amount >= TransferCeiling)
        {
            warnings.Add(VietQrWarning.AboveTransferCeiling);
        }

        if (Amount is not null && !IsForOnePayment)
        {
            warnings.Add(VietQrWarning.ReusableWithAmount);
        }

        if (Array.Exists(fields, field => field.Value.AsSpan().ContainsAnyExceptInRange(' ', '~')))
        {
            warnings.Add(VietQrWarning.NotAsciiName);
        }

        return warnings;
    }

    /// <summary>Writes the text to draw as a QR picture, fields in ascending order and the check value last.</summary>
    public string Encode() => VietQrReader.Write(fields);

    /// <summary>Names the beneficiary, masked, and the amount.</summary>
    public override string ToString() => Amount is { } amount ? $"{Beneficiary}: {amount}" : Beneficiary.ToString();

    private static string Account(VietQrBeneficiary beneficiary)
    {
        string party = Template(new(0, beneficiary.Bin.ToString()), new(1, beneficiary.Number));
        return VietQrTemplates.Code(beneficiary.Service) is { } service
            ? Template(new(0, VietQrTemplates.Scheme), new(1, party), new(2, service))
            : Template(new(0, VietQrTemplates.Scheme), new(1, party));
    }

    private static string? Additional(string? purpose, string? billNumber) => (Ascii("bill number", billNumber), Ascii("purpose", purpose)) switch
    {
        (null, null) => null,
        ({ } bill, null) => Template(new VietQrField(BillNumberId, bill)),
        (null, { } text) => Template(new VietQrField(PurposeId, text)),
        ({ } bill, { } text) => Template(new(BillNumberId, bill), new(PurposeId, text)),
    };

    /// <summary>Takes the Vietnamese marks off a text of field 62, named in the message where the text does not fit.</summary>
    private static string? Ascii(string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        string ascii = AsciiText.FromVietnamese(text);
        return !AsciiText.IsPrintable(ascii)
            ? throw new ArgumentException(
                $"The {name} holds a character that is not plain ASCII once Vietnamese marks are taken off. Write it in unmarked letters, digits and signs, on one line.")
            : ascii.Length == 0
                ? throw new ArgumentException(
                    Invariant($"The {name} is empty; expected 1 to {VietQrRules.LongestAdditional} characters. Leave it out instead."))
            : ascii.Length > VietQrRules.LongestAdditional
                ? throw new ArgumentException(
                    Invariant(
                        $"The {name} has {ascii.Length} characters; expected at most {VietQrRules.LongestAdditional}. Shorten the {name} yourself: cut off by the code, it could no longer be matched."))
            : ascii;
    }

    private static string Template(params ReadOnlySpan<VietQrField> inner)
    {
        Span<char> text = stackalloc char[VietQrField.LongestValue];
        int length = 0;
        foreach (VietQrField field in inner)
        {
            length += VietQrReader.WriteField(text[length..], field);
        }

        return new(text[..length]);
    }
}
