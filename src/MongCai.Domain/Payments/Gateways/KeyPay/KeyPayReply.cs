using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The answer to KeyPay's call: taken note of, or not.</summary>
[JsonConverter(typeof(FormConverter<KeyPayReply>))]
[NoJson("send its ToJson.")]
public sealed class KeyPayReply
{
    private KeyPayReply(string code, string message) => (Code, Message) = (code, message);

    /// <summary>Answers 0 where the call was taken note of, now or before, and -1 where it was not.</summary>
    public static KeyPayReply To(ConfirmationVerdict verdict) => verdict is ConfirmationVerdict.Record or ConfirmationVerdict.AlreadyRecorded
        ? new("0", "Thành công")
        : new("-1", "Không ghi nhận");

    /// <summary>0 or -1.</summary>
    public string Code { get; }

    /// <summary>The code in words.</summary>
    public string Message { get; }

    /// <summary>Writes the body of the answer.</summary>
    public string ToJson() => GatewayJson.Write([new("return_code", Code), new("return_msg", Message)]);

    /// <summary>Writes the code and the words.</summary>
    public override string ToString() => $"{Code} {Message}";
}
