using System.Text.Json.Serialization;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Inbound;

/// <summary>What a province answers to a call of the national exchange: a code and words.</summary>
/// <param name="Code">The code: 0 for what was taken.</param>
/// <param name="Message">The words, without personal data.</param>
public sealed record InboundReply([property: JsonPropertyName("error_code"), JsonRequired] string Code, [property: JsonPropertyName("message"), JsonRequired] string Message)
{
    /// <summary>What was sent is taken.</summary>
    public static InboundReply Taken { get; } = new("0", "Tiếp nhận thành công");

    /// <summary>Whether it says that what was sent is taken.</summary>
    [JsonIgnore]
    public bool IsTaken => Code == Taken.Code;

    /// <summary>What was sent is not taken, and why.</summary>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public static InboundReply Refused(string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        return new("-1", message);
    }

    /// <summary>Writes the body of the answer.</summary>
    public string ToJson() => NationalJson.Text(this, NationalJson.Context.InboundReply);
}
