using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What came of reading a text as a VietQR code: a payload, or the first thing that is wrong.</summary>
[JsonConverter(typeof(FormConverter<VietQrDecoding>))]
[NoJson("store the text that was read, and read it again.")]
public abstract record VietQrDecoding
{
    private VietQrDecoding()
    {
    }

    /// <summary>The text is a VietQR code.</summary>
    /// <param name="Payload">What the code says.</param>
    [JsonConverter(typeof(FormConverter<Valid>))]
    public sealed record Valid(VietQrPayload Payload) : VietQrDecoding;

    /// <summary>The text is refused.</summary>
    /// <param name="Position">The index of the first character that is wrong, from 0.</param>
    /// <param name="Fault">The kind of fault.</param>
    /// <param name="Detail">What was expected, in one sentence without personal data.</param>
    [JsonConverter(typeof(FormConverter<Invalid>))]
    public sealed record Invalid(int Position, VietQrFault Fault, string Detail) : VietQrDecoding;
}
