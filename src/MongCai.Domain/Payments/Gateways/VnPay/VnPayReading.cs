using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What came of reading a message of VNPAY.</summary>
[JsonConverter(typeof(FormConverter<VnPayReading>))]
[NoJson("keep the query as it arrived: its signature is over that text.")]
public abstract record VnPayReading
{
    private VnPayReading()
    {
    }

    /// <summary>The signature is right.</summary>
    /// <param name="Notification">What the message says.</param>
    [JsonConverter(typeof(FormConverter<Verified>))]
    public sealed record Verified(VnPayIpn Notification) : VnPayReading;

    /// <summary>The signature is missing or wrong: store nothing, not even under the reference.</summary>
    [JsonConverter(typeof(FormConverter<WrongSignature>))]
    public sealed record WrongSignature : VnPayReading;

    /// <summary>The signature is right, but a field is missing or of another form.</summary>
    /// <param name="Field">The name of the field.</param>
    [JsonConverter(typeof(FormConverter<Unreadable>))]
    public sealed record Unreadable(string Field) : VnPayReading;
}
