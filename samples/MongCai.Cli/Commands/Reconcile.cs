using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Commands;

/// <summary><c>reconcile</c>: every line of three books with its class, and the totals on standard error.</summary>
internal sealed class Reconcile
{
    private static readonly ReconciliationClass[] Classes = Enum.GetValues<ReconciliationClass>();
    private static readonly ReconciliationSource[] Sources = Enum.GetValues<ReconciliationSource>();

    private readonly Option<string> obligations = Book("--obligations", "What is due: CSV with reference,amount[,through_gateway].");
    private readonly Option<string> gateway = Book("--gateway", "The gateway's report: CSV with reference,transaction,amount.");
    private readonly Option<string> bank = Book(
        "--bank", "The bank's statement: camt.053, MT940, or CSV with reference,transaction,amount. Pending entries are left out.");
    private readonly Option<bool> json = JsonSettings.OfLines();
    private readonly StandardStreams streams;

    private Reconcile(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        Reconcile reconcile = new(streams);
        Command command = new(
            "reconcile",
            "Match what is due, the gateway's report and the bank's statement: every line with its class as CSV, totals on standard error. Exit code 0 where every line is matched, unpaid or refunded, 1 where the books differ.")
        {
            reconcile.obligations, reconcile.gateway, reconcile.bank, reconcile.json,
        };
        command.SetAction(reconcile.Run);
        return command;
    }

    private static Option<string> Book(string name, string description) => new(name) { Description = description, HelpName = "FILE", Required = true };

    private int Run(ParseResult parse)
    {
        Reconciliation match = Reconciliation.Of(
            BookFile.Lines(parse.GetRequiredValue(obligations), streams, ReconciliationTables.ReadObligations),
            BookFile.Lines(parse.GetRequiredValue(gateway), streams, ReconciliationTables.ReadMoneyLines),
            BookFile.Lines(parse.GetRequiredValue(bank), streams, BankStatement.ReadLines));
        WriteLines(match, parse.GetValue(json));
        WriteTotals(match.Totals);
        return match.Totals.TiesOut ? ExitCode.Success : ExitCode.WrongValues;
    }

    private void WriteLines(Reconciliation match, bool isJson)
    {
        using RowList rows = new RowList(["source", "reference", "transaction", "amount", "class"], isJson, streams).Begin();
        foreach (ReconciledLine line in match.Lines)
        {
            rows.Write(results => Add(line, results));
        }
    }

    private static void Add(ReconciledLine line, Results results)
    {
        results.Add(Words.Hyphenated(line.Source));
        results.Add(line.Line.Reference);
        results.Add(line.Line.Transaction);
        results.Add(line.Line.Amount.Dong);
        results.Add(Words.Hyphenated(line.Class));
    }

    private void WriteTotals(ReconciliationTotals totals)
    {
        foreach (ReconciliationSource source in Sources)
        {
            streams.Error.WriteLine(Invariant($"{Words.Hyphenated(source)}: {totals.Count(source)} lines, {totals.Amount(source)}"));
            foreach (ReconciliationClass lineClass in Classes.Where(lineClass => totals.Count(source, lineClass) > 0))
            {
                streams.Error.WriteLine(
                    Invariant($"  {Words.Hyphenated(lineClass)}: {totals.Count(source, lineClass)} lines, {totals.Amount(source, lineClass)}"));
            }
        }

        streams.Error.WriteLine(totals.TiesOut ? "The books tie out." : "The books differ.");
    }
}
