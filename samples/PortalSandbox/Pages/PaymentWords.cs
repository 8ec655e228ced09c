using MongCai.Domain;
using MongCai.Domain.Payments;

namespace PortalSandbox.Pages;

/// <summary>Where a payment stands, in the words of whoever pays: what is open inside the office is unpaid to them.</summary>
internal static class PaymentWords
{
    internal static BilingualText ToPayer(this PaymentState state) => state switch
    {
        PaymentState.Created or PaymentState.Pending or PaymentState.Failed => new("Chưa thanh toán", "Not paid"),
        PaymentState.NeedsReview or PaymentState.MoneyInHand => new("Tiền đang được kiểm tra", "The money is being checked"),
        PaymentState.Succeeded => new("Đã thanh toán", "Paid"),
        PaymentState.Cancelled => new("Đã hủy, không phải trả", "Cancelled, nothing to pay"),
        PaymentState.Expired => new("Quá hạn thanh toán", "Late: the time to pay is over"),
        PaymentState.Waived => new("Được miễn, không phải trả", "Waived, nothing to pay"),
        PaymentState.PartiallyRefunded => new("Đã hoàn lại một phần", "Refunded in part"),
        PaymentState.Refunded => new("Đã hoàn lại", "Refunded"),
    };
}
