using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Where a payment stands.</summary>
[JsonConverter(typeof(WordConverter<PaymentState>))]
public enum PaymentState
{
    /// <summary>The fee is due and nothing was asked of the payer yet.</summary>
    Created,

    /// <summary>The payer was sent to pay.</summary>
    Pending,

    /// <summary>Money may have moved: a person and the gateway have to say.</summary>
    NeedsReview,

    /// <summary>Money is here that the payment did not expect any more, or not in this amount: apply it or give it back.</summary>
    MoneyInHand,

    /// <summary>Paid, and paid still where what was too much went back.</summary>
    Succeeded,

    /// <summary>No money moved.</summary>
    Failed,

    /// <summary>Given up before it was paid.</summary>
    Cancelled,

    /// <summary>Not paid in time.</summary>
    Expired,

    /// <summary>Nothing is to pay: an exemption, which is no payment of 0 đ.</summary>
    Waived,

    /// <summary>A part of the fee was given back: less is held than was due.</summary>
    PartiallyRefunded,

    /// <summary>All of the money was given back.</summary>
    Refunded,
}
