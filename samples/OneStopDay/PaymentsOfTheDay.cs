using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;
using QRCoder;

namespace OneStopDay;

/// <summary>Prints a day at the cash desk of the portal: quotes, a code to pay by, what came in, and whether the books tie out.</summary>
internal sealed class PaymentsOfTheDay(Screen screen, CashDesk desk)
{
    internal void Print()
    {
        screen.Line();
        screen.Heading(In("Thu phí, lệ phí ngày 28/08/2026", "The payments of 28 August 2026"));
        screen.Note(In("Các khoản thu, tài khoản nhận tiền và sao kê là dữ liệu sinh tự động.", "The payments, the account and the statement are generated."));
        PrintQuotes();
        PrintCode(desk.Bills[0]);
        PrintPayments();
        PrintLedger();
        PrintReconciliation(desk.Reconcile().Totals);
    }

    private string In(string vietnamese, string english) => screen.In(vietnamese, english);

    private void PrintQuotes()
    {
        foreach (Bill bill in desk.Bills)
        {
            screen.Line($"{bill.Dossier}");
            foreach (QuoteLineResource line in bill.Quote.Lines)
            {
                screen.Line($"  {In(line.How, $"{line.Name}: {line.Amount} ({line.Basis?.In(Language.English)})")}");
            }
        }

        screen.Line();
    }

    private void PrintCode(Bill bill)
    {
        string payload = bill.Code;
        screen.Line($"VietQR {bill.Dossier}: {bill.Purpose}");
        screen.Line(payload);
        using AsciiQRCode drawing = new(QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.L));
        foreach (string line in drawing.GetGraphicSmall().ReplaceLineEndings("\n").Split('\n'))
        {
            screen.Line(line.TrimEnd());
        }

        screen.Line();
    }

    private void PrintPayments()
    {
        screen.Table(
            [In("Hồ sơ", "Dossier"), In("Phải thu", "Due"), In("Đã nhận", "Received"), In("Đã hoàn", "Refunded"), In("Trạng thái", "State"),
                In("Biên lai", "Receipt"), In("Ghi chú", "Note")],
            [.. desk.Bills.Select(Row)]);
        screen.Line();
    }

    private Cell[] Row(Bill bill) =>
    [
        new($"{bill.Dossier}"),
        new($"{bill.Payment.Due}"),
        new($"{bill.Payment.Received}"),
        new($"{bill.Payment.Refunded}"),
        new(State(bill.Payment.State)),
        new(Invariant($"{bill.Receipt?.Number:00000000}")),
        new(bill.Note.In(screen.Language)),
    ];

    private string State(OpenCode<PaymentState> state) => state.Is(PaymentState.Succeeded) ? In("đã thu", "paid") : state.Text;

    private void PrintLedger()
    {
        LedgerAccount[] accounts = Enum.GetValues<LedgerAccount>();
        Vnd sum = accounts.Aggregate(Vnd.Zero, (total, account) => total + desk.Ledger.Balance(account));
        screen.Table(
            [In("Tài khoản kế toán", "Ledger account"), In("Số dư", "Balance")],
            [.. accounts.Select(account => (Cell[])[new(account.Name().Capitalized().In(screen.Language)), Right(desk.Ledger.Balance(account))]),
                [new(In("Cộng", "Sum"), "bold"), Right(sum)]]);
        screen.Line();
    }

    private void PrintReconciliation(ReconciliationTotals totals)
    {
        screen.Note(
            In(
                "Đối soát ba bên: mỗi dòng thuộc đúng một loại; khoản nộp trùng và khoản hoàn của nó triệt tiêu.",
                "Three-way reconciliation: each line is of one class; the duplicate and its refund cancel out."));
        ReconciliationSource[] books = Enum.GetValues<ReconciliationSource>();
        screen.Table(
            [In("Loại", "Class"), In("Phải thu", "Due"), In("Cổng thanh toán", "Gateway"), In("Ngân hàng", "Bank")],
            [
                .. Enum.GetValues<ReconciliationClass>()
                    .Where(lineClass => books.Any(book => totals.Count(book, lineClass) > 0))
                    .Select(
                        lineClass =>
                        (Cell[])[new(lineClass.Name(screen.Language)),
                            .. books.Select(book => Sum(totals.Count(book, lineClass), totals.Amount(book, lineClass)))]),
                [new(In("Cộng", "Sum"), "bold"), .. books.Select(book => Sum(totals.Count(book), totals.Amount(book)))],
            ]);
        screen.Line(
            totals.TiesOut ? In("Khớp: ngân hàng giữ đúng số tiền đã thu.", "It ties out: the bank holds just what was paid.")
            : In("Không khớp.", "It does not tie out."));
    }

    private static Cell Right(Vnd amount) => new($"{amount}".PadLeft(10));

    private static Cell Sum(long count, Vnd amount) => new(Invariant($"{count}").PadLeft(2) + $"{amount}".PadLeft(11));
}
