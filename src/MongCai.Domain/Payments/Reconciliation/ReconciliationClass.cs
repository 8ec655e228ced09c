using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What a line of one book is in the light of the other two. Every line is of exactly one class.</summary>
[JsonConverter(typeof(WordConverter<ReconciliationClass>))]
public enum ReconciliationClass
{
    /// <summary>All books that must name it do, with one amount.</summary>
    Matched,

    /// <summary>It is due, and no money came.</summary>
    Unpaid,

    /// <summary>The bank has the money, and the gateway that should have taken it does not report it.</summary>
    MissingAtGateway,

    /// <summary>The gateway reports the money, and the bank does not have it.</summary>
    MissingAtBank,

    /// <summary>The books name different amounts.</summary>
    AmountDiffers,

    /// <summary>Another line of the same book stands for the obligation: a repetition, or a second payment that is still to give back.</summary>
    Duplicate,

    /// <summary>Money that came in and went back to the last đồng, or what gave it back, such as a second payment and its refund.</summary>
    Refunded,

    /// <summary>Nothing is due under its reference.</summary>
    Unknown,
}
