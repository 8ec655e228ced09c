namespace MongCai.Domain.Payments;

/// <summary>The Vietnamese names of the states and the actions of a payment.</summary>
internal static class PaymentNames
{
    internal static string Vietnamese(this PaymentState state) => state switch
    {
        PaymentState.Created => "mới tạo",
        PaymentState.Pending => "chờ thanh toán",
        PaymentState.NeedsReview => "cần kiểm tra",
        PaymentState.MoneyInHand => "đang giữ tiền",
        PaymentState.Succeeded => "đã thanh toán",
        PaymentState.Failed => "không thành công",
        PaymentState.Cancelled => "đã hủy",
        PaymentState.Expired => "đã hết hạn",
        PaymentState.Waived => "được miễn",
        PaymentState.PartiallyRefunded => "đã hoàn một phần",
        PaymentState.Refunded => "đã hoàn hết",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    internal static string Vietnamese(this PaymentAction action) => action switch
    {
        PaymentAction.Submit => "gửi thanh toán",
        PaymentAction.Succeed => "nhận đủ tiền",
        PaymentAction.PayPart => "nhận một phần tiền",
        PaymentAction.Fail => "ghi nhận không thành công",
        PaymentAction.Cancel => "hủy",
        PaymentAction.Expire => "ghi nhận hết hạn",
        PaymentAction.Doubt => "ghi nhận chưa rõ kết quả",
        PaymentAction.Waive => "miễn",
        PaymentAction.Apply => "dùng tiền đang giữ",
        PaymentAction.RefundSurplus => "hoàn tiền nộp thừa",
        PaymentAction.RefundPart => "hoàn một phần",
        PaymentAction.RefundAll => "hoàn hết",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
