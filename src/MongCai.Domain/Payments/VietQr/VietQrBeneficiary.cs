using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Who receives the money of a VietQR code: a bank, and an account, card or merchant number at it.</summary>
/// <remarks>The number is 1 to 19 ASCII letters and digits, is never shortened, and is masked in the printed form.</remarks>
[JsonConverter(typeof(FormConverter<VietQrBeneficiary>))]
public sealed record VietQrBeneficiary
{
    internal const int LongestNumber = 19;

    private VietQrBeneficiary(BankBin bin, string number, VietQrService service) => (Bin, Number, Service) = (bin, number, service);

    /// <summary>Names an account.</summary>
    /// <exception cref="ArgumentException">The bank is the default value, or the number is not 1 to 19 letters and digits.</exception>
    public static VietQrBeneficiary Account(BankBin bin, string number) => Of(bin, number, VietQrService.Account);

    /// <summary>Names a card.</summary>
    /// <exception cref="ArgumentException">The bank is the default value, or the number is not 1 to 19 letters and digits.</exception>
    public static VietQrBeneficiary Card(BankBin bin, string number) => Of(bin, number, VietQrService.Card);

    /// <summary>Names a number for any of the services.</summary>
    /// <exception cref="ArgumentException">The bank is the default value, or the number is not 1 to 19 letters and digits.</exception>
    public static VietQrBeneficiary Of(BankBin bin, string number, VietQrService service)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Enum.IsDefined(service) && TryOf(bin, number, service, out VietQrBeneficiary? beneficiary)
            ? beneficiary
            : throw new ArgumentException(
                "A beneficiary needs a bank's number, an account or card number of 1 to 19 ASCII letters and digits without spaces, and a service that is defined.", nameof(number));
    }

    internal static bool TryOf(BankBin bin, string number, VietQrService service, [NotNullWhen(true)] out VietQrBeneficiary? beneficiary)
    {
        bool right = bin != default && number.Length is > 0 and <= LongestNumber && number.All(char.IsAsciiLetterOrDigit);
        beneficiary = right ? new(bin, number, service) : null;
        return right;
    }

    /// <summary>The bank.</summary>
    public BankBin Bin { get; }

    /// <summary>The number of the account, card or merchant.</summary>
    public string Number { get; }

    /// <summary>What the payer's bank is asked to do.</summary>
    public VietQrService Service { get; }

    /// <summary>Names the bank and the last four characters of the number, where it has more.</summary>
    public override string ToString() => $"{Bin} …{(Number.Length > 4 ? Number[^4..] : "")} ({Service})";
}
