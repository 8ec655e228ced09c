using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The answer to VNPAY's notification from server to server (IPN).</summary>
/// <remarks>
/// A payment that failed is answered 00 as well, once it is recorded: any other answer makes VNPAY ask again, up to ten
/// times every five minutes, but for 02. The default value has no code; use <see cref="To"/>.
/// </remarks>
[JsonConverter(typeof(FormConverter<VnPayReply>))]
[NoJson("send its ToJson.")]
public readonly record struct VnPayReply
{
    private VnPayReply(string code, string message) => (Code, Message) = (code, message);

    /// <summary>Makes the answer that belongs to a verdict.</summary>
    public static VnPayReply To(ConfirmationVerdict verdict) => verdict switch
    {
        ConfirmationVerdict.Record => new(VnPayCodes.Ok, "Confirm Success"),
        ConfirmationVerdict.UnknownReference => new("01", "Order not found"),
        ConfirmationVerdict.AlreadyRecorded => new("02", "Order already confirmed"),
        ConfirmationVerdict.WrongAmount or ConfirmationVerdict.WrongCurrency => new("04", "Invalid amount"),
        ConfirmationVerdict.WrongSignature => new("97", "Invalid signature"),
        ConfirmationVerdict.Unreadable => new("99", "Unknown error"),
    };

    /// <summary>Two digits.</summary>
    public string Code { get; }

    /// <summary>The words beside the code.</summary>
    public string Message { get; }

    /// <summary>Whether VNPAY will send the notification again.</summary>
    public bool IsRetried => Code is not (VnPayCodes.Ok or "02");

    /// <summary>Writes the body of the answer.</summary>
    public string ToJson() => GatewayJson.Write([new("RspCode", Code), new("Message", Message)]);

    /// <summary>Writes the code and the words.</summary>
    public override string ToString() => $"{Code} {Message}";
}
