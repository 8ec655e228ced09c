using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract;

/// <summary>What can happen to a payment.</summary>
[JsonConverter(typeof(WordConverter<PaymentEventKind>))]
public enum PaymentEventKind
{
    /// <summary>It was handed to a gateway.</summary>
    Submitted,

    /// <summary>Money came in.</summary>
    Received,

    /// <summary>The gateway says that it failed.</summary>
    Failed,

    /// <summary>The payer gave up.</summary>
    Cancelled,

    /// <summary>Its time ran out.</summary>
    Expired,

    /// <summary>Nobody knows yet how it went.</summary>
    Doubted,

    /// <summary>The law frees the payer.</summary>
    Waived,

    /// <summary>Money in hand was put to the payment by an officer.</summary>
    Applied,

    /// <summary>Money went back.</summary>
    Refunded,
}
