using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Fees, payments and receipts.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Quote_OfThreePages_ReckonsByTheTable()
    {
        QuoteResource quote = (await caller.SendAsync(PortalOperations.Quote, Generated.QuoteRequest() with { Pages = 3 })).Is(200).Read<QuoteResource>();
        Assert.Equal((Vnd.Of(5_000), true), (quote.Total, quote.IsComplete));
    }

    [SkippableFact]
    public async Task Quote_WithoutAKnownFee_IsNotFound() =>
        (await caller.SendAsync(PortalOperations.Quote, Generated.QuoteRequest() with { Procedure = Generated.Procedure })).IsProblem(404, ProblemTypes.NotFound);

    [SkippableFact]
    public async Task Payment_OfADossierThatWaitsForIt_LetsItGoOn()
    {
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), new DossierCommand.RequestPayment(Vnd.Of(50_000)));
        Assert.True(dossier.State.Is(DossierState.AwaitingPayment));
        PaymentResource payment = await OpenAsync(dossier);
        payment = await RecordAsync(payment, Generated.PaymentSubmitted(), Generated.PaymentReceived());
        Assert.True(payment.State.Is(PaymentState.Succeeded));
        Assert.Equal((3, Vnd.Of(50_000)), (payment.Version, payment.Received));
        Assert.True((await GetDossierAsync(dossier)).State.Is(DossierState.InProcess));
    }

    /// <summary>Money that comes during a stop is not forgotten, and neither is money that does not.</summary>
    [SkippableTheory]
    [InlineData(true, DossierState.InProcess)]
    [InlineData(false, DossierState.AwaitingPayment)]
    public async Task Payment_OfADossierThatIsStopped_IsOwedUntilItCame(bool isPaid, DossierState after)
    {
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), new DossierCommand.RequestPayment(Vnd.Of(50_000)));
        dossier = await caller.DoAsync(dossier, new DossierCommand.Stop("Tranh chấp"));
        if (isPaid)
        {
            await RecordAsync(await OpenAsync(dossier), Generated.PaymentReceived());
        }

        dossier = await GetDossierAsync(dossier);
        Assert.True(dossier.State.Is(DossierState.Stopped));
        Assert.True((await caller.DoAsync(dossier, new DossierCommand.Resume())).State.Is(after));
    }

    [SkippableFact]
    public async Task Payment_OfLessThanWasAskedFor_LetsNothingGoOn()
    {
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), new DossierCommand.RequestPayment(Vnd.Of(50_001)));
        await RecordAsync(await OpenAsync(dossier), Generated.PaymentReceived());
        Assert.True((await GetDossierAsync(dossier)).State.Is(DossierState.AwaitingPayment));
    }

    [SkippableFact]
    public async Task Opening_WithItsKeyQuotedAndBare_IsDoneOnce() // S04: the draft of the header has quotation marks, and many callers have none
    {
        DossierResource dossier = await caller.InProcessAsync();
        NewPayment asked = new() { Dossier = dossier.Code, Amount = Vnd.Of(50_000) };
        Answer quoted = (await caller.SendAsync(PortalOperations.OpenPayment, asked, key: "\"same-1\"")).Is(201);
        Answer bare = (await caller.SendAsync(PortalOperations.OpenPayment, asked, key: "same-1")).Is(201);
        Assert.Equal((quoted.Text, "true"), (bare.Text, bare.Headers[PortalHeaders.IdempotentReplay]));
        Assert.Single(await AllAsync<PaymentResource>(PortalOperations.ListPayments, ""));
    }

    [SkippableTheory]
    [InlineData("""{"kind":"received"}""", "/kind")] // S03
    [InlineData("""{"method":"cash"}""", "/method")]
    [InlineData("""{"kind":"Refunded"}""", "/kind")] // a kind that does not fit the members
    [InlineData("""{"amount":0}""", "/amount")]
    [InlineData("""{"source":""}""", "/source")]
    [InlineData("""{"id":""}""", "/id")]
    [InlineData("""{"source":" VNPAY"}""", "/source")] // S-15: the same to who reads it
    [InlineData("""{"id":"1 "}""", "/id")]
    [InlineData("""{"id":"1\n"}""", "/id")]
    [InlineData("""{"at":"0001-01-01T00:00:00Z"}""", "/at")]
    [InlineData("""{"at":"9999-12-31T23:59:59Z"}""", "/at")]
    public async Task Event_WithAWrongMember_NamesIt(string change, string field)
    {
        PaymentResource payment = await OpenAsync();
        Answer answer = await caller.SendJsonAsync(PortalOperations.RecordPaymentEvent, Merged(Generated.PaymentReceived(), change), payment.Id);
        Assert.Equal(field, answer.IsWrongField());
    }

    [SkippableTheory]
    [InlineData("""{"copies":0}""", "/copies")]
    [InlineData("""{"pages":0}""", "/pages")]
    [InlineData("""{"channel":"by mail"}""", "/channel")]
    [InlineData("""{"groups":["Poor"]}""", "/groups/0")]
    public async Task Quote_WithAWrongMember_NamesIt(string change, string field) =>
        Assert.Equal(field, (await caller.SendJsonAsync(PortalOperations.Quote, Merged(Generated.QuoteRequest(), change))).IsWrongField());

    [SkippableFact]
    public async Task Event_ThatComesTwice_CountsOnce()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived(), Generated.PaymentReceived());
        Assert.Equal((2, Vnd.Of(50_000)), (payment.Version, payment.Received));
        Assert.Single(payment.History);
    }

    [SkippableFact]
    public async Task Event_WithTheKeyOfAnother_IsRefused()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived());
        (await caller.SendAsync(PortalOperations.RecordPaymentEvent, Generated.PaymentReceived() with { Amount = Vnd.Of(1) }, payment.Id)).IsProblem(422, ProblemTypes.KeyReused);
    }

    [SkippableFact]
    public async Task Event_WhoseSourceIsSpelledOtherwise_CountsOnce() // S-15
    {
        PaymentEventResource received = Generated.PaymentReceived();
        PaymentResource payment = await RecordAsync(await OpenAsync(), received);
        string spelled = char.IsUpper(received.Source[0]) ? received.Source.ToLowerInvariant() : received.Source.ToUpperInvariant();
        (await caller.SendAsync(PortalOperations.RecordPaymentEvent, received with { Source = spelled }, payment.Id)).IsProblem(422, ProblemTypes.KeyReused);
    }

    [SkippableFact]
    public async Task Event_OfOnePayment_DoesNotPayAnother()
    {
        await RecordAsync(await OpenAsync(), Generated.PaymentReceived());
        PaymentResource other = await OpenAsync();
        (await caller.SendAsync(PortalOperations.RecordPaymentEvent, Generated.PaymentReceived(), other.Id)).IsProblem(422, ProblemTypes.KeyReused);
    }

    [SkippableFact]
    public async Task Money_AfterTheTimeRanOut_IsInHandUntilItIsApplied()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentSubmitted(), Generated.PaymentExpired(), Generated.PaymentReceived());
        Assert.True(payment.State.Is(PaymentState.MoneyInHand));
        (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).IsProblem(409, ProblemTypes.LegalRefusal);
        Assert.True((await RecordAsync(payment, Generated.PaymentApplied())).State.Is(PaymentState.Succeeded));
    }

    [SkippableFact]
    public async Task Refund_OfAllTheMoney_EndsThePayment()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived(), Generated.PaymentRefunded());
        Assert.True(payment.State.Is(PaymentState.Refunded));
        Assert.Equal(Vnd.Of(50_000), payment.Refunded);
    }

    [SkippableFact]
    public async Task Refund_OfMoreThanCameIn_IsALegalRefusal()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived());
        Answer answer = await caller.SendAsync(PortalOperations.RecordPaymentEvent, Generated.PaymentRefunded() with { Amount = Vnd.Of(50_001) }, payment.Id);
        Assert.Contains("refund-all", answer.IsProblem(409, ProblemTypes.LegalRefusal).Refusal!.Allowed);
    }

    [SkippableFact]
    public async Task Payment_OfNothing_NamesTheField()
    {
        DossierResource dossier = await caller.FileAsync();
        Assert.Equal(
            "/amount", (await caller.SendAsync(PortalOperations.OpenPayment, new NewPayment { Dossier = dossier.Code, Amount = Vnd.Zero })).IsWrongField());
    }

    [SkippableFact]
    public async Task Money_OfMoreThanANumberHolds_NamesTheField()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived(1) with { Amount = Vnd.Of(long.MaxValue) });
        Assert.Equal("/amount", (await caller.SendAsync(PortalOperations.RecordPaymentEvent, Generated.PaymentReceived(2) with { Amount = Vnd.Of(long.MaxValue) }, payment.Id)).IsWrongField());
    }

    [SkippableFact]
    public async Task Event_WithAKeyOfAnyLetters_CountsOnce()
    {
        PaymentEventResource happened = Generated.PaymentReceived() with { Source = "đ';--", Id = "%00\\" };
        Assert.Single((await RecordAsync(await OpenAsync(), happened, happened)).History);
    }

    [SkippableFact]
    public async Task Payments_OfADossier_AreListed()
    {
        PaymentResource payment = await OpenAsync();
        await RecordAsync(await OpenAsync(), Generated.PaymentReceived());
        Assert.Equal(payment.Id, Assert.Single(await AllAsync<PaymentResource>(PortalOperations.ListPayments, $"?dossier={payment.Dossier}")).Id);
        Assert.Equal(payment.Id, Assert.Single(await AllAsync<PaymentResource>(PortalOperations.ListPayments, "?state=Created")).Id);
    }

    [SkippableFact]
    public async Task Receipt_AskedForAgain_IsTheSame()
    {
        PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived());
        Answer first = (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).Is(200);
        Assert.Equal(first.Text, (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).Is(200).Text);
        Assert.Contains("Người Nộp Minh Họa", first.Read<ReceiptResource>().Html, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Payment_ByItsLink_IsSeenWithoutSigningIn()
    {
        DossierResource dossier = await caller.InProcessAsync();
        PaymentResource payment = await OpenAsync(dossier);
        string token = payment.PaymentLink!.Split('/')[^1];
        PublicPaymentResource open = (await LookUpPaymentAsync(token)).Is(200).Read<PublicPaymentResource>();
        Assert.Equal((payment.Id, dossier.Code, Vnd.Of(50_000), Vnd.Zero, payment.VietQr), (open.Id, open.Dossier, open.Due, open.Received, open.VietQr));
        Assert.Null(open.Receipt);
        await RecordAsync(payment, Generated.PaymentReceived());
        ReceiptResource receipt = (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).Is(200).Read<ReceiptResource>();
        PublicPaymentResource paid = (await LookUpPaymentAsync(token)).Is(200).Read<PublicPaymentResource>();
        Assert.True(paid.State.Is(PaymentState.Succeeded));
        Assert.Equal((Vnd.Of(50_000), receipt.Html), (paid.Received, paid.Receipt!.Html));
    }

    [SkippableFact]
    public async Task Link_OfAPayment_StandsInTheAnswerThatOpensItAlone()
    {
        PaymentResource payment = await OpenAsync();
        string token = payment.PaymentLink!.Split('/')[^1];
        Assert.Null((await caller.AskAsync(PortalOperations.GetPayment, payment.Id)).Is(200).Read<PaymentResource>().PaymentLink);
        Assert.All(await AllAsync<PaymentResource>(PortalOperations.ListPayments, ""), one => Assert.Null(one.PaymentLink));
        Assert.DoesNotContain(token, payment.ToString(), StringComparison.Ordinal);
        IReadOnlyList<StoredDocument> kept = await portal.Store.ReadAsync((reader, cancel) => reader.ListAsync(new("payment-link", 100), cancel));
        Assert.All([Assert.Single(kept).Id, kept[0].Json], text => Assert.DoesNotContain(token, text, StringComparison.Ordinal)); // its hash is kept
    }

    [SkippableTheory]
    [InlineData("")] // nothing
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")] // nobody's
    [InlineData("../../v1/payments")] // no token
    public async Task Payment_ByAWrongToken_IsNotFound(string token)
    {
        await OpenAsync();
        (await LookUpPaymentAsync(token)).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task Receipts_OfManyPayments_HaveNoGap()
    {
        int[] numbers = await Task.WhenAll(Enumerable.Range(1, 8).Select(async number =>
        {
            PaymentResource payment = await RecordAsync(await OpenAsync(), Generated.PaymentReceived(number));
            return (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).Is(200).Read<ReceiptResource>().Number;
        }));
        Assert.Equal(Enumerable.Range(1, 8), numbers.Order());
    }

    [SkippableFact]
    public async Task Receipt_OfANameWithHtml_IsEscaped()
    {
        NewDossier dossier = Generated.NewDossier() with { Applicant = Generated.Organization() with { OrganizationName = "<script>alert(1)</script>" } };
        PaymentResource payment = await RecordAsync(await OpenAsync(await caller.FileAsync(dossier)), Generated.PaymentReceived());
        Assert.DoesNotContain(
            "<script>", (await caller.AskAsync(PortalOperations.IssueReceipt, payment.Id)).Is(200).Read<ReceiptResource>().Html, StringComparison.Ordinal);
    }

    private async Task<PaymentResource> OpenAsync(DossierResource? dossier = null) =>
        (await caller.SendAsync(PortalOperations.OpenPayment, Generated.NewPayment() with { Dossier = (dossier ?? await caller.FileAsync()).Code })).Is(201)
            .Read<PaymentResource>();

    private Task<Answer> LookUpPaymentAsync(string token) =>
        new TestCaller(portal.Http, null).SendAsync(PortalOperations.LookUpPayment, new PaymentLookupRequest { Token = token });

    private async Task<PaymentResource> RecordAsync(PaymentResource payment, params PaymentEventResource[] events)
    {
        foreach (PaymentEventResource happened in events)
        {
            payment = (await caller.SendAsync(PortalOperations.RecordPaymentEvent, happened, payment.Id)).Is(200).Read<PaymentResource>();
        }

        return payment;
    }
}
