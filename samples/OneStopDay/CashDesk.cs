using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Domain.Payments.Ledgers;
using MongCai.Domain.Payments.Receipts;
using MongCai.Domain.Payments.Reconciliation;
using NodaTime;

namespace OneStopDay;

/// <summary>A day at the cash desk, generated: a plain payment, one through a gateway, one made twice and given back, and one that came too late.</summary>
internal sealed class CashDesk
{
    private static readonly LocalDate Day = new(2026, 8, 28);
    private static readonly DateTimeZone Hanoi = DateTimeZone.ForOffset(Offset.FromHours(7));
    private static readonly ReceiptCollector Collector = new("Bộ phận Một cửa (dữ liệu sinh)", "0000000000", "Móng Cái");

    private readonly Bill plain = new("000.00.01.H49-260817-0002", "1.004222", Day, ("chuyển khoản VietQR", "VietQR transfer"));
    private readonly Bill gateway = new("000.00.01.H49-260822-0003", "2.000635", Day, ("qua cổng thanh toán", "through a gateway"), copies: 2);
    private readonly Bill twice = new("000.00.01.H49-260818-0003", "2.000815", Day, ("nộp hai lần, đã hoàn khoản thừa", "paid twice, the second given back"), pages: 5);
    private readonly Bill late = new("000.00.01.H49-260823-0001", "1.004222", Day, ("tiền đến sau khi mã hết hạn, đã nhận cho hồ sơ", "came after the code expired, applied to the dossier"));
    private readonly List<MoneyLine> gatewayLines = [];
    private readonly List<BankEntry> bankEntries = [];
    private ReceiptCounter receipts = new(ReceiptSeries.Of("01BLP0-001", "AA-26E", 2026), 0);

    internal IReadOnlyList<Bill> Bills => [plain, gateway, twice, late];

    internal Ledger Ledger { get; private set; } = Ledger.Empty;

    internal void Run()
    {
        foreach (Bill bill in Bills)
        {
            Ledger = Ledger.Append(JournalEntry.FeeDue($"due:{bill.Dossier}", At(8, 0), "fee due", bill.Due));
            bill.Apply(new PaymentEvent.Submitted(PaymentEventKey.Of("desk", $"{bill.Dossier}"), At(8, 0)));
        }

        Transfer(plain, "FT1", At(8, 10));
        Receive(plain);
        PayThroughGateway(At(8, 30));
        Transfer(twice, "FT2", At(9, 0));
        Receive(twice);
        Transfer(twice, "FT3", At(9, 1));
        GiveBack(twice, "FT3", "RF1", At(14, 0));
        late.Apply(new PaymentEvent.Expired(PaymentEventKey.Of("desk", "expired"), At(10, 0)));
        Transfer(late, "FT4", At(10, 20));
        late.Apply(new PaymentEvent.Applied(PaymentEventKey.Of("desk", "applied"), At(14, 30), "cash desk", "the dossier still waits for its fee"));
        Receive(late);
    }

    /// <summary>Matches what was due, the gateway's report and the bank's statement, whose texts name the dossiers.</summary>
    internal ThreeWayMatch Reconcile() => ThreeWayMatch.Of(
        Bills.Select(bill => new Obligation($"{bill.Dossier}", bill.Due, IsThroughGateway: bill == gateway)),
        gatewayLines,
        bankEntries.Select(entry => entry.ToMoneyLine()));

    private static Instant At(int hour, int minute) => Day.At(new LocalTime(hour, minute)).InZoneLeniently(Hanoi).ToInstant();

    private void Transfer(Bill bill, string number, Instant at)
    {
        bill.Apply(new PaymentEvent.Received(PaymentEventKey.Of("bank", number), at, bill.Due, PaymentMethod.BankTransfer));
        Ledger = Ledger.Append(JournalEntry.PaidToTreasury($"bank:{number}", at, "transfer", bill.Due));
        Book(bill, number, bill.Due);
    }

    private void PayThroughGateway(Instant at)
    {
        gateway.Apply(new PaymentEvent.Received(PaymentEventKey.Of("gateway", "G1"), at, gateway.Due, PaymentMethod.LocalGateway));
        Ledger = Ledger.Append(JournalEntry.PaidToGateway("gateway:G1", at, "gateway payment", gateway.Due));
        Ledger = Ledger.Append(JournalEntry.Settled("bank:ST1", At(16, 0), "settlement", gateway.Due));
        gatewayLines.Add(new($"{gateway.Dossier}", "G1", gateway.Due));
        Book(gateway, "ST1", gateway.Due);
        Receive(gateway);
    }

    private void GiveBack(Bill bill, string second, string number, Instant at)
    {
        Vnd surplus = bill.Payment.Overpaid;
        bill.Apply(new PaymentEvent.Refunded(PaymentEventKey.Of("desk", number), at, PaymentEventKey.Of("bank", second), surplus, "paid twice"));
        Ledger = Ledger.Append(JournalEntry.RefundDecided($"refund:{number}", at, "paid twice", surplus));
        Ledger = Ledger.Append(JournalEntry.RefundSent($"bank:{number}", at, "refund", surplus));
        Book(bill, number, -surplus);
    }

    private void Receive(Bill bill) => receipts = bill.Receive(receipts, Collector, Day);

    private void Book(Bill bill, string number, Vnd amount) => bankEntries.Add(new(
        amount, Day, IsBooked: true, IsReversal: false, number, "", $"MBVCB.{number}.{bill.Code.Purpose}", bankEntries.Count + 1));
}
