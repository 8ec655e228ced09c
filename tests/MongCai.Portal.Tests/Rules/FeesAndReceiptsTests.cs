using Microsoft.Extensions.Time.Testing;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Rules;

public class FeesAndReceiptsTests
{
    [Fact]
    public async Task Quote_WithoutAKnownFee_SaysThatThisIsNotFree()
    {
        using FakePortal portal = new(At(2026, 8, 26));
        PortalNotFoundException error = await Assert.ThrowsAsync<PortalNotFoundException>(
            () => portal.CreateClient().Payments.QuoteAsync(Generated.QuoteRequest() with { Procedure = ProcedureCode.Parse("9.999999") }));
        Assert.Equal("No fee is known of the procedure 9.999999 in person on 26 August 2026, which does not make it free. None is known of this procedure; add the office's own table.", error.Problem?.Detail);
    }

    [Theory]
    [InlineData(6, 30, true)] // the symbols are free
    [InlineData(7, 1, false)] // Circular 91/2026/TT-BTC
    public async Task Receipt_OfASeriesWithOldSymbols_IsIssuedUntilJune2026(int month, int day, bool isIssued)
    {
        using FakePortal portal = new(FakePortal.OptionsOf(At(2026, month, day)) with { Receipts = year => ReceiptSeries.Of("01BLP0-001", "BT-26E", year) });
        PortalClient client = portal.CreateClient();
        DossierResource dossier = Assert.IsType<PortalOutcome<DossierResource>.Done>(await client.Dossiers.FileAsync(Generated.NewDossier())).Value;
        PaymentResource payment = await client.Payments.OpenAsync(dossier.Code, Vnd.Of(8_000));
        PaymentEvent.Received received = new(
            PaymentEventKey.Of("gateway", "1"), Instant.FromUtc(2026, month, day, 2, 0), Vnd.Of(8_000), PaymentMethod.NationalPortal);
        Assert.IsType<PortalOutcome<PaymentResource>.Done>(await client.Payments.RecordAsync(payment.Id, received));
        PortalOutcome<ReceiptResource> receipt = await client.Payments.IssueReceiptAsync(payment.Id);
        Assert.Equal(isIssued, receipt is PortalOutcome<ReceiptResource>.Done);
        Assert.Equal(
            !isIssued,
            receipt is PortalOutcome<ReceiptResource>.Refused refused && refused.Refusal.Reason.Contains("expected EBL01 or EBL02", StringComparison.Ordinal));
    }

    private static FakeTimeProvider At(int year, int month, int day) => new(new DateTimeOffset(year, month, day, 3, 0, 0, TimeSpan.Zero));
}
