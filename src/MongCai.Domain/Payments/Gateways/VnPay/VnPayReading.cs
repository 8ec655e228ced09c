using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments.Gateways.VnPay;

/// <summary>What came of reading a message of VNPAY.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Verified), "verified")]
[JsonDerivedType(typeof(WrongSignature), "wrong-signature")]
[JsonDerivedType(typeof(Unreadable), "unreadable")]
public abstract record VnPayReading
{
    private VnPayReading()
    {
    }

    /// <summary>The signature is right.</summary>
    /// <param name="Notification">What the message says.</param>
    public sealed record Verified(VnPayNotification Notification) : VnPayReading;

    /// <summary>The signature is missing or wrong: store nothing, not even under the reference.</summary>
    public sealed record WrongSignature : VnPayReading;

    /// <summary>The signature is right, but a field is missing or of another form.</summary>
    /// <param name="Field">The name of the field.</param>
    public sealed record Unreadable(string Field) : VnPayReading;
}
