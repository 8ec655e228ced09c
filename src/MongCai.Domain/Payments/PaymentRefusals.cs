namespace MongCai.Domain.Payments;

/// <summary>The sentences in which an event of a payment is refused, in both languages and without personal data.</summary>
internal static class PaymentRefusals
{
    /// <summary>Who pays a fee pays all of it. The number of the article is from memory.</summary>
    internal static readonly LegalCitation PaidInFull = new("Law on Fees and Charges 97/2015/QH13", "15.1");

    internal static BilingualText NotAllowed(PaymentState state, PaymentAction action) => new(
        $"Khoản thanh toán ở trạng thái '{state.Name().Vietnamese}' không được '{action.Name().Vietnamese}'; được {Allowed(state, Language.Vietnamese)}.",
        $"A payment in the state '{state.Name().English}' does not allow '{action.Name().English}'; it allows {Allowed(state, Language.English)}.");

    private static string Allowed(PaymentState state, Language language) =>
        string.Join(", ", PaymentLifecycle.AllowedIn(state).Select(allowed => $"'{allowed.Name().In(language)}'"));

    internal static BilingualText NotCovered(Vnd held, Vnd due) => new(
        $"Đang giữ {held} trong khi phải nộp {due}: hãy yêu cầu nộp phần còn thiếu hoặc hoàn lại tiền.",
        $"{held} is held and {due} is due: ask for the rest or give the money back.");

    internal static BilingualText NoMoneyUnder(PaymentEventKey key) => new(
        $"Không có khoản tiền nào được ghi dưới mã '{key}'; hãy nêu mã của lần nhận khoản tiền cần hoàn.",
        $"No money came under '{key}'; name the event that brought what is given back.");

    internal static BilingualText MoreThanLeft(PaymentEvent.Refunded refund, Vnd left) => new(
        $"Số tiền hoàn {refund.Amount} nhiều hơn {left} còn lại của '{refund.Returns}'.",
        $"A refund of {refund.Amount} is more than the {left} that is left of '{refund.Returns}'.");

    internal static BilingualText PartOfTheFee(Vnd refund, Vnd overpaid) => new(
        $"Số tiền nộp thừa là {overpaid}: hoàn {refund} sẽ lấy cả một phần phí. Hãy hoàn phần thừa trước, rồi hoàn phần phí bằng một lần khác.",
        $"{overpaid} was paid too much: a refund of {refund} would take a part of the fee with it. Give the surplus back first, and the part by a refund of its own.");
}
