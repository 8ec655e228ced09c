using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>How a fee was paid.</summary>
[JsonConverter(typeof(WordConverter<PaymentMethod>))]
public enum PaymentMethod
{
    /// <summary>In notes at the counter.</summary>
    Cash,

    /// <summary>By card at a terminal of the counter.</summary>
    CardTerminal,

    /// <summary>By bank transfer, a VietQR code among them, outside a gateway.</summary>
    BankTransfer,

    /// <summary>On the payment platform of the national portal (kind 1 in Decision 766/QĐ-TTg).</summary>
    NationalPortal,

    /// <summary>Through the gateway of a ministry or a province (kind 2 in Decision 766/QĐ-TTg).</summary>
    LocalGateway,
}
