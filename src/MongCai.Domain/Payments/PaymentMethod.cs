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

/// <summary>What the two rates of payments ask of a method.</summary>
internal static class PaymentMethodKinds
{
    /// <summary>Whether it is online payment: kinds 1 and 2 of Decision 766/QĐ-TTg.</summary>
    internal static bool IsOnline(this PaymentMethod method) => method switch
    {
        PaymentMethod.NationalPortal or PaymentMethod.LocalGateway => true,
        PaymentMethod.Cash or PaymentMethod.CardTerminal or PaymentMethod.BankTransfer => false,
    };

    /// <summary>Whether no notes change hands.</summary>
    internal static bool IsCashless(this PaymentMethod method) => method switch
    {
        PaymentMethod.CardTerminal or PaymentMethod.BankTransfer or PaymentMethod.NationalPortal or PaymentMethod.LocalGateway => true,
        PaymentMethod.Cash => false,
    };
}
