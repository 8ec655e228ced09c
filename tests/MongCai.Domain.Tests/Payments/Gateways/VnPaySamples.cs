using System.Net;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>A payment through VNPAY, and the moments and the server of what is asked of it.</summary>
internal static class VnPaySamples
{
    public static VnPaySigner Signer { get; } = VnPaySigner.WithSecret("SECRETKEY");
    public static Instant PaidAt { get; } = Instant.FromUtc(2026, 8, 17, 1, 30);
    public static Instant Now { get; } = Instant.FromUtc(2026, 8, 17, 2, 0);
    public static IPAddress Server { get; } = IPAddress.Parse("203.0.113.1");

    /// <summary>What VNPAY says of 20,000 đồng that came.</summary>
    public static VnPayIpn Paid()
    {
        Dictionary<string, string> fields = new()
        {
            ["vnp_Amount"] = "2000000",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TransactionStatus"] = "00",
            ["vnp_TxnRef"] = "REF1",
            ["vnp_TransactionNo"] = "144",
        };
        return Assert.IsType<VnPayReading.Verified>(VnPayIpn.Read([.. fields, new("vnp_SecureHash", Signer.Sign(fields))], Signer)).Notification;
    }
}
