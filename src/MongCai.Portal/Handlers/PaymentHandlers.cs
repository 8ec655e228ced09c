using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Portal.Access;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Quotes fees, opens payments and takes note of what happens to them.</summary>
internal static class PaymentHandlers
{
    internal static PortalReply Quote(Exchange exchange)
    {
        QuoteRequest asked = exchange.Body<QuoteRequest>();
        PayerGroup[] groups = [.. asked.Groups.Select((group, index) => Wire.Read(Invariant($"/groups/{index}"), () => PayerGroup.Parse(group)))];
        SubmissionChannel channel = Wire.Read("/channel", asked.Channel.ToDomain);
        FeeRequest request = Wire.Read(
            asked.Copies < 1 ? "/copies" : "/pages", () => FeeRequest.Of(exchange.Today, channel, asked.Copies, asked.Pages, groups));
        FeeQuote quote = Wire.Read("/copies", () => exchange.Options.Fees.Quote(asked.Procedure, request))
            ?? throw Refuse.UnknownFee(exchange.Options.Fees.WhyUnknown(asked.Procedure, request)!.Value);
        return Replies.Json(QuoteResource.Of(quote));
    }

    internal static async Task<PortalReply> OpenAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        NewPayment asked = exchange.Body<NewPayment>();
        DossierFile dossier = await DossierFile.GetAsync(exchange, asked.Dossier.ToString(), cancellationToken).ConfigureAwait(false);
        PaymentFile file = await PaymentFile.OpenAsync(exchange, dossier.Dossier.Code, asked.Amount, cancellationToken).ConfigureAwait(false);
        string link = await PaymentLink.MakeAsync(exchange, file.Resource.Id, cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, file.Resource with { PaymentLink = link }, file.Resource.Version, exchange.Call.Operation.Success)
            .With("Location", $"/v1/payments/{file.Resource.Id}");
    }

    internal static async Task<PortalReply> ListAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DocumentQuery query = new(Kinds.Payment, 1)
        {
            Owner = exchange.Owner,
            Group = exchange.Query.Code<DossierCode>("dossier")?.Canonical.ToString(),
            State = exchange.Query.Word<PaymentState>("state")?.ToString(),
        };
        Page<PaymentResource> page = await Paging.StoredAsync(exchange, query, StoreJson.Read<PaymentResource>, cancellationToken).ConfigureAwait(false);
        return Replies.Json(page);
    }

    internal static async Task<PortalReply> GetAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        PaymentFile file = await PaymentFile.GetAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, file.Resource, file.Resource.Version);
    }

    internal static async Task<PortalReply> LookUpAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        PaymentLookupRequest asked = exchange.Body<PaymentLookupRequest>();
        PaymentFile file = PaymentFile.Of(await PaymentLink.FindAsync(exchange, asked.Token, cancellationToken).ConfigureAwait(false));
        StoredDocument? receipt = await exchange.Store.FindAsync(Kinds.Receipt, file.Resource.Id, cancellationToken).ConfigureAwait(false);
        return Replies.Json(PublicPaymentResource.Of(file.Resource, receipt is null ? null : StoreJson.Read<ReceiptResource>(receipt)));
    }

    internal static async Task<PortalReply> RecordAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        PaymentFile file = await PaymentFile.GetAsync(exchange, exchange.Id, cancellationToken).ConfigureAwait(false);
        PaymentEventResource sent = exchange.Body<PaymentEventResource>();
        CheckMembers(sent);
        PaymentEvent happened = Wire.Read(PlaceOfDoubt(sent), sent.ToDomain);
        PaymentFile after = Wire.Read("/amount", () => file.Payment.Record(happened)) switch
        {
            PaymentDecision.Accepted accepted => await AcceptAsync(exchange, file, accepted.Payment, happened, cancellationToken).ConfigureAwait(false),
            PaymentDecision.Repeated => file,
            PaymentDecision.Conflicting => throw Refuse.KeyReused(),
            PaymentDecision.Refused refused => throw Refuse.Legal(refused),
            _ => throw new InvalidOperationException("The decisions about a payment are a closed set."),
        };
        return Replies.Versioned(exchange, after.Resource, after.Resource.Version);
    }

    /// <summary>Ends the call where a member says something that cannot be, though it has the form.</summary>
    private static void CheckMembers(PaymentEventResource sent)
    {
        string? blank = !IsPartOfKey(sent.Source) ? "/source" : !IsPartOfKey(sent.Id) ? "/id" : null;
        if (blank is not null)
        {
            throw Refuse.Field(blank, "What tells an event from others has 1 to 255 characters and no space at its ends.");
        }

        if (sent.At.InUtc().Year is < QueryValues.FirstYear or > QueryValues.LastYear)
        {
            throw Refuse.Field("/at", Invariant($"The moment is not one of the years {QueryValues.FirstYear} to {QueryValues.LastYear}."));
        }
    }

    /// <summary>Which member is wrong where one is: the kind stands for what does not fit it.</summary>
    private static string PlaceOfDoubt(PaymentEventResource sent) =>
        sent.Amount is { Dong: <= 0 } ? "/amount"
        : "/kind";

    private static bool IsPartOfKey(string text)
    {
        try
        {
            return PaymentEventKey.Of(text, text) is var _ && text.Trim() == text;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task<PaymentFile> AcceptAsync(
        Exchange exchange, PaymentFile before, Payment payment, PaymentEvent happened, CancellationToken cancellationToken)
    {
        await TakeKeyAsync(exchange, happened.Key, before.Resource.Id, cancellationToken).ConfigureAwait(false);
        PaymentFile after = await before.AppendAsync(exchange, payment, PaymentEventResource.Of(happened), cancellationToken).ConfigureAwait(false);
        if (IsSettled(payment.State) && !IsSettled(before.Payment.State))
        {
            await ConfirmAsync(exchange, payment, cancellationToken).ConfigureAwait(false);
        }

        return after;
    }

    /// <summary>Takes the key of an event for one payment: the same money must not pay two dossiers.</summary>
    private static async Task TakeKeyAsync(Exchange exchange, PaymentEventKey key, string payment, CancellationToken cancellationToken)
    {
        StoredDocument document = new(Kinds.PaymentEvent, IdOf(exchange, key), 1, StoreJson.Write(payment)) { Owner = exchange.Owner, Group = payment };
        if (!await exchange.Transaction.TryWriteAsync(document, 0, cancellationToken).ConfigureAwait(false))
        {
            throw Refuse.KeyReused();
        }
    }

    /// <summary>The key as an identifier, whatever letters its source uses: <c>VNPAY</c> and <c>vnpay</c> say the same payment, which counts once.</summary>
    private static string IdOf(Exchange exchange, PaymentEventKey key) =>
        Secrets.HashOf(Invariant($"{exchange.Owner}/{key.Source.Length}:{key.Source.ToUpperInvariant()}:{key.Id}"));

    private static bool IsSettled(PaymentState state) => state is PaymentState.Succeeded or PaymentState.Waived;

    /// <summary>Lets a dossier go on that waited for the payment, and one that was stopped owe no more, where the payment covers what was asked for.</summary>
    private static async Task ConfirmAsync(Exchange exchange, Payment payment, CancellationToken cancellationToken)
    {
        DossierFile file = await DossierFile.GetAsync(exchange, payment.Dossier.ToString(), cancellationToken).ConfigureAwait(false);
        if (file.Dossier.Allowed.Contains(DossierAction.ConfirmPayment)
            && file.Dossier.Events.OfType<DossierEvent.PaymentRequested>().Last().Amount <= payment.Due)
        {
            EventStamp stamp = file.Stamp(exchange, new(ActorKind.System, exchange.Caller.Client));
            await file.DoAsync(exchange, file.Dossier.ConfirmPayment(stamp, exchange.Options.Deadlines), cancellationToken).ConfigureAwait(false);
        }
    }
}
