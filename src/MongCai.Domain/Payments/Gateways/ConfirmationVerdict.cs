using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What to do with a gateway's message, in the order in which it is checked; only the last verdict stores anything.</summary>
/// <remarks>
/// A message whose signature is wrong must leave no trace under its reference: whoever can store a forged answer there can
/// block the true one.
/// </remarks>
[JsonConverter(typeof(WordConverter<ConfirmationVerdict>))]
public enum ConfirmationVerdict
{
    /// <summary>The signature is missing or wrong: nothing in the message is true.</summary>
    WrongSignature,

    /// <summary>The signature is right, but a field cannot be read.</summary>
    Unreadable,

    /// <summary>No payment has the reference.</summary>
    UnknownReference,

    /// <summary>The currency is not đồng.</summary>
    WrongCurrency,

    /// <summary>The amount is not the one that is due.</summary>
    WrongAmount,

    /// <summary>An outcome was recorded before: answer the same again and store nothing.</summary>
    AlreadyRecorded,

    /// <summary>Record the outcome, success or failure.</summary>
    Record,
}
