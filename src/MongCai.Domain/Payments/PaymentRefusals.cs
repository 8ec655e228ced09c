namespace MongCai.Domain.Payments;

/// <summary>The sentences in which an event of a payment is refused, in both languages and without personal data.</summary>
internal static class PaymentRefusals
{
    /// <summary>Who pays a fee pays all of it. The number of the article is from memory.</summary>
    internal static readonly LegalCitation PaidInFull = new("Law on Fees and Charges 97/2015/QH13", "15.1");

    internal static BilingualText NotAllowed(PaymentState state, PaymentAction action) => new(
        $"Khoản thanh toán đang ở trạng thái '{state.Name().Vietnamese}' nên chưa thực hiện được việc '{action.Name().Vietnamese}'. Việc có thể làm: {List(state, Language.Vietnamese)}.",
        $"The payment is in the state '{state.Name().English}', in which '{action.Name().English}' is not possible. Possible: {List(state, Language.English)}.");

    internal static BilingualText NotCovered(Vnd held, Vnd due) => new(
        $"Đang giữ {held.In(Language.Vietnamese)} trong khi phải nộp {due.In(Language.Vietnamese)}: hãy yêu cầu nộp phần còn thiếu hoặc hoàn lại tiền.",
        $"{held.In(Language.English)} is held and {due.In(Language.English)} is due: ask for the rest or give the money back.");

    internal static BilingualText NoMoneyUnder(PaymentEventKey key) => new(
        $"Không có khoản tiền nào được ghi dưới mã '{key}'; hãy nêu mã của lần nhận khoản tiền cần hoàn.",
        $"No money came under '{key}'; name the event that brought what is given back.");

    internal static BilingualText MoreThanLeft(PaymentEvent.Refunded refund, Vnd left) => new(
        $"Số tiền hoàn {refund.Amount.In(Language.Vietnamese)} nhiều hơn {left.In(Language.Vietnamese)} còn lại của '{refund.Returns}'. Hãy hoàn không quá số còn lại.",
        $"A refund of {refund.Amount.In(Language.English)} is more than the {left.In(Language.English)} that is left of '{refund.Returns}'. Give back no more than that.");

    internal static BilingualText PartOfTheFee(Vnd refund, Vnd overpaid) => new(
        $"Số tiền nộp thừa là {overpaid.In(Language.Vietnamese)}; hoàn {refund.In(Language.Vietnamese)} là hoàn cả một phần phí, lệ phí. Hãy hoàn phần nộp thừa trước, rồi hoàn phần phí, lệ phí bằng một lần khác.",
        $"{overpaid.In(Language.English)} was paid too much: a refund of {refund.In(Language.English)} would take a part of the fee with it. Give the surplus back first, and the part by a refund of its own.");

    /// <summary>What a state allows, which is never nothing: money that arrives is taken note of in each.</summary>
    private static string List(PaymentState state, Language language) =>
        string.Join(", ", PaymentLifecycle.AllowedIn(state).Select(allowed => $"'{allowed.Name().In(language)}'"));
}
