using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace OneStopDay;

/// <summary>What a dossier of the fortnight has to pay at the portal, and what became of it.</summary>
internal sealed class Bill(PortalClient portal, string dossier, string procedure, BilingualText note, int copies = 1, int pages = 1)
{
    private readonly List<PaymentEvent> events = [];
    private QuoteResource? quote;
    private PaymentResource? payment;

    internal DossierCode Dossier { get; } = DossierCode.Parse(dossier);

    internal BilingualText Note => note;

    internal QuoteResource Quote => quote ?? throw NotYet();

    internal PaymentResource Payment => payment ?? throw NotYet();

    internal ReceiptResource? Receipt { get; private set; }

    /// <summary>The payment as the domain has it; null where it is not open yet.</summary>
    internal MongCai.Domain.Payments.Payment? Replayed => payment is null ? null : MongCai.Domain.Payments.Payment.Replay(Dossier, Due, events);

    internal Vnd Due => Quote.Total;

    /// <summary>The text of the VietQR to pay by.</summary>
    internal string Code => Payment.VietQr ?? throw NotYet();

    /// <summary>The purpose that the bank's statement will show.</summary>
    internal string Purpose => VietQrPayload.Decode(Code) is VietQrDecoding.Valid valid ? valid.Payload.Purpose ?? "" : throw NotYet();

    internal async Task OpenAsync()
    {
        quote = await portal.Payments.QuoteAsync(new()
        {
            Procedure = ProcedureCode.Parse(procedure),
            Channel = OpenCode.Of(SubmissionChannel.InPerson),
            Copies = copies,
            Pages = pages,
        }).ConfigureAwait(false);
        payment = await portal.Payments.OpenAsync(Dossier, Due).ConfigureAwait(false);
    }

    /// <summary>Records an event, which this day's are all meant to allow.</summary>
    internal async Task RecordAsync(PaymentEvent happened)
    {
        payment = await portal.Payments.RecordAsync(Payment.Id, happened).ConfigureAwait(false) switch
        {
            PortalOutcome<PaymentResource>.Done done => done.Value,
            PortalOutcome<PaymentResource>.Refused refused => throw new FormatException($"{Dossier}: {refused.Refusal.Reason}"),
            _ => throw new InvalidOperationException("The outcomes of an event are a closed set."),
        };
        events.Add(happened);
    }

    internal async Task ReceiveAsync() =>
        Receipt = (await portal.Payments.IssueReceiptAsync(Payment.Id).ConfigureAwait(false) as PortalOutcome<ReceiptResource>.Done)?.Value;

    private InvalidOperationException NotYet() => new($"The payment of {Dossier} is not open.");
}
