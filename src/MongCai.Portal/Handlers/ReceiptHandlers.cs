using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Issues receipts: one for a payment, under numbers without gaps.</summary>
internal static class ReceiptHandlers
{
    internal static async Task<PortalReply> IssueAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        PaymentFile payment = await PaymentFile.GetAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false);
        if (await exchange.Store.FindAsync(Kinds.Receipt, payment.Resource.Id, cancellationToken).ConfigureAwait(false) is { } issued)
        {
            return Replies.Json(StoreJson.Read<ReceiptResource>(issued));
        }

        if (payment.Payment.State != PaymentState.Succeeded)
        {
            throw Refuse.Legal(payment.Payment.State, new(
                $"Chỉ lập biên lai cho khoản thanh toán đã nhận đủ tiền; khoản này đang ở trạng thái '{payment.Payment.State.Name().Vietnamese}'. Hãy ghi nhận đủ tiền trước.",
                $"A receipt is issued only for a payment received in full; this one is '{payment.Payment.State.Name().English}'. Record the money first."));
        }

        DossierFile dossier = await DossierFile.GetAsync(exchange, payment.Resource.Dossier.ToString(), cancellationToken).ConfigureAwait(false);
        ReceiptNumber number = await NextAsync(exchange, cancellationToken).ConfigureAwait(false);
        ReceiptResource receipt = Issue(exchange, number, payment.Payment, dossier.Dossier.Submission);
        StoredDocument document = new(Kinds.Receipt, payment.Resource.Id, 1, StoreJson.Write(receipt))
        {
            Owner = exchange.Owner,
            Group = receipt.Dossier.Canonical.ToString(),
        };
        await exchange.WriteAsync(document, 0, cancellationToken).ConfigureAwait(false);
        return Replies.Json(receipt);
    }

    private static ReceiptResource Issue(Exchange exchange, ReceiptNumber number, Payment payment, Submission submission)
    {
        ReceiptLine line = new(submission.ProcedureName, payment.Due);
        ElectronicReceipt receipt = ElectronicReceipt.Issue(
            number, exchange.Options.Collector, submission.Applicant.RevealName(), payment.Dossier, exchange.Today, line);
        return ReceiptResource.Of(receipt, ReceiptRendering.ToHtml(receipt));
    }

    private static async Task<ReceiptNumber> NextAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        ReceiptSeries series = exchange.Options.Receipts(exchange.Today.Year);
        if (ReceiptSymbols.On(exchange.Today).Refusal(series) is { } wrong)
        {
            throw Refuse.Legal(wrong);
        }

        long next = await exchange.Transaction.NextAsync($"receipt/{series}", cancellationToken).ConfigureAwait(false);
        return new ReceiptCounter(series, checked((int)next - 1)).Allocate(exchange.Today) is ReceiptAllocation.Allocated allocated
            ? allocated.Number
            : throw Refuse.Legal(new Domain.BilingualText(
                $"Đã dùng hết số của ký hiệu {series}. Hãy mở ký hiệu khác.", $"The numbers of the series {series} are used up. Open another series."));
    }
}
