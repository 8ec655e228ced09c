using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using NodaTime;

namespace OneStopDay;

/// <summary>
/// A day at the cash desk of the portal, generated: a plain payment, one through a gateway, one made twice and given back, and one that came too
/// late.
/// </summary>
internal sealed class CashDesk(PortalClient portal)
{
    private static readonly LocalDate Day = new(2026, 8, 28);

    private readonly Bill plain = new(portal, "000.00.01.H49-260817-0002", "1.004222", new("chuyển khoản VietQR", "VietQR transfer"));
    private readonly Bill gateway = new(portal, "000.00.01.H49-260822-0003", "2.000635", new("qua cổng thanh toán", "through a gateway"), copies: 2);
    private readonly Bill twice = new(
        portal, "000.00.01.H49-260818-0003", "2.000815", new("nộp hai lần, đã hoàn khoản thừa", "paid twice, the second given back"), pages: 5);
    private readonly Bill late = new(
        portal,
        "000.00.01.H49-260823-0001",
        "1.004222",
        new("tiền đến sau khi mã hết hạn, đã nhận cho hồ sơ", "came after the code expired, applied to the dossier"));
    private readonly List<MoneyLine> gatewayLines = [];
    private readonly List<BankEntry> bankEntries = [];

    internal IReadOnlyList<Bill> Bills => [plain, gateway, twice, late];

    internal Ledger Ledger { get; private set; } = Ledger.Empty;

    internal void Plan(Agenda agenda)
    {
        At(8, 0, OpenAsync);
        At(8, 10, () => TransferAsync(plain, "FT1", Moment(8, 10)));
        At(8, 10, plain.ReceiveAsync);
        At(8, 30, PayThroughGatewayAsync);
        At(9, 0, () => TransferAsync(twice, "FT2", Moment(9, 0)));
        At(9, 0, twice.ReceiveAsync);
        At(9, 1, () => TransferAsync(twice, "FT3", Moment(9, 1)));
        At(10, 0, () => late.RecordAsync(new PaymentEvent.Expired(PaymentEventKey.Of("desk", "expired"), Moment(10, 0))));
        At(10, 20, () => TransferAsync(late, "FT4", Moment(10, 20)));
        At(14, 0, () => GiveBackAsync(twice, "FT3", "RF1", Moment(14, 0)));
        At(14, 30,
            () => late.RecordAsync(
                new PaymentEvent.Applied(PaymentEventKey.Of("desk", "applied"), Moment(14, 30), "cash desk", "the dossier still waits for its fee")));
        At(14, 30, late.ReceiveAsync);

        void At(int hour, int minute, Func<Task> thing) => agenda.Add(Day.At(new(hour, minute)), thing);
    }

    /// <summary>Matches what was due, the gateway's report and the bank's statement, whose texts name the dossiers.</summary>
    internal Reconciliation Reconcile() => Reconciliation.Of(
        Bills.Select(bill => new Obligation($"{bill.Dossier}", bill.Due, IsThroughGateway: bill == gateway)),
        gatewayLines,
        bankEntries.Select(entry => entry.ToMoneyLine()));

    private static Instant Moment(int hour, int minute) => DayClock.InstantOf(Day.At(new(hour, minute)));

    private async Task OpenAsync()
    {
        foreach (Bill bill in Bills)
        {
            await bill.OpenAsync().ConfigureAwait(false);
            Ledger = Ledger.Append(JournalEntry.FeeDue($"due:{bill.Dossier}", Moment(8, 0), "fee due", bill.Due));
            await bill.RecordAsync(new PaymentEvent.Submitted(PaymentEventKey.Of("desk", $"{bill.Dossier}"), Moment(8, 0))).ConfigureAwait(false);
        }
    }

    private async Task TransferAsync(Bill bill, string number, Instant at)
    {
        await bill.RecordAsync(new PaymentEvent.Received(PaymentEventKey.Of("bank", number), at, bill.Due, PaymentMethod.BankTransfer)).ConfigureAwait(false);
        Ledger = Ledger.Append(JournalEntry.PaidToTreasury($"bank:{number}", at, "transfer", bill.Due));
        Book(bill, number, bill.Due);
    }

    private async Task PayThroughGatewayAsync()
    {
        Instant at = Moment(8, 30);
        await gateway.RecordAsync(new PaymentEvent.Received(PaymentEventKey.Of("gateway", "G1"), at, gateway.Due, PaymentMethod.LocalGateway))
            .ConfigureAwait(false);
        Ledger = Ledger.Append(JournalEntry.PaidToGateway("gateway:G1", at, "gateway payment", gateway.Due));
        Ledger = Ledger.Append(JournalEntry.Settled("bank:ST1", Moment(16, 0), "settlement", gateway.Due));
        gatewayLines.Add(new($"{gateway.Dossier}", "G1", gateway.Due));
        Book(gateway, "ST1", gateway.Due);
        await gateway.ReceiveAsync().ConfigureAwait(false);
    }

    private async Task GiveBackAsync(Bill bill, string second, string number, Instant at)
    {
        Vnd surplus = bill.Payment.Received - bill.Payment.Due;
        await bill.RecordAsync(new PaymentEvent.Refunded(PaymentEventKey.Of("desk", number), at, PaymentEventKey.Of("bank", second), surplus, "paid twice"))
            .ConfigureAwait(false);
        Ledger = Ledger.Append(JournalEntry.RefundDecided($"refund:{number}", at, "paid twice", surplus));
        Ledger = Ledger.Append(JournalEntry.RefundSent($"bank:{number}", at, "refund", surplus));
        Book(bill, number, -surplus);
    }

    private void Book(Bill bill, string number, Vnd amount) => bankEntries.Add(new(
        amount, Day, IsBooked: true, IsReversal: false, number, "", $"MBVCB.{number}.{bill.Purpose}", bankEntries.Count + 1));
}
