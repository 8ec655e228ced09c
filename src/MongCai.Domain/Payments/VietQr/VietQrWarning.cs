using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What is odd about a VietQR code that is right in itself.</summary>
[JsonConverter(typeof(WordConverter<VietQrWarning>))]
public enum VietQrWarning
{
    /// <summary>The directory does not list the bank, which may be new.</summary>
    UnknownBank,

    /// <summary>The amount is 500 000 000 đ or more, which a single fast transfer does not carry.</summary>
    AboveTransferCeiling,

    /// <summary>The code names an amount and says that it is for many payments: it may be paid again by mistake.</summary>
    ReusableWithAmount,

    /// <summary>The name in another language (field 64) is not plain ASCII, which EMVCo allows and some bank applications fail on.</summary>
    NotAsciiName,
}
