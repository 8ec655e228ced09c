using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What a VietQR code asks the payer's bank to do.</summary>
[JsonConverter(typeof(WordConverter<VietQrService>))]
public enum VietQrService
{
    /// <summary>The code does not say.</summary>
    Unspecified,

    /// <summary>Transfer to an account: <c>QRIBFTTA</c>.</summary>
    Account,

    /// <summary>Transfer to a card: <c>QRIBFTTC</c>.</summary>
    Card,

    /// <summary>Pay a merchant: <c>QRPUSH</c>.</summary>
    Merchant,

    /// <summary>Withdraw cash: <c>QRCASH</c>.</summary>
    Cash,
}
