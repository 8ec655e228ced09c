using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What can happen to a payment.</summary>
[JsonConverter(typeof(WordConverter<PaymentAction>))]
public enum PaymentAction
{
    /// <summary>Send the payer to pay.</summary>
    Submit,

    /// <summary>Take note of money that covers the fee.</summary>
    Succeed,

    /// <summary>Take note of money that does not cover the fee.</summary>
    PayPart,

    /// <summary>Take note that no money moved.</summary>
    Fail,

    /// <summary>Give the payment up.</summary>
    Cancel,

    /// <summary>Take note that it was not paid in time.</summary>
    Expire,

    /// <summary>Take note that nobody knows.</summary>
    Doubt,

    /// <summary>Exempt the payer.</summary>
    Waive,

    /// <summary>Use money in hand for the fee.</summary>
    Apply,

    /// <summary>Give back money that was paid too much; the fee stays paid.</summary>
    RefundSurplus,

    /// <summary>Give back a part of the fee.</summary>
    RefundPart,

    /// <summary>Give back all of the money.</summary>
    RefundAll,
}
