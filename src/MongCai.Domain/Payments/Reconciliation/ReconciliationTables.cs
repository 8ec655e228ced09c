namespace MongCai.Domain.Payments;

/// <summary>Reads the caller's own books from tables, line by line, as they are enumerated.</summary>
public static class ReconciliationTables
{
    /// <summary>Reads what is due: the columns <c>reference,amount</c> and, if there, <c>through_gateway</c> (<c>yes</c> or <c>no</c>, the default).</summary>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public static IEnumerable<Obligation> ReadObligations(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvTable.Read(reader, ["reference", "amount"], ["through_gateway"]).Select(row =>
            new Obligation(Reference(row), Amount(row), row.IsYes("through_gateway")));
    }

    /// <summary>Reads a gateway's report: the columns <c>reference,transaction,amount</c>.</summary>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public static IEnumerable<MoneyLine> ReadMoneyLines(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvTable.Read(reader, ["reference", "transaction", "amount"], []).Select(row =>
            new MoneyLine(row["reference"], row["transaction"], Amount(row)));
    }

    private static string Reference(CsvRow row) =>
        row["reference"] is { Length: > 0 } reference ? reference : throw row.Wrong("an obligation needs a reference; found none.");

    private static Vnd Amount(CsvRow row) =>
        Vnd.TryParse(row["amount"], out Vnd amount)
            ? amount
            : throw row.Wrong($"'{row["amount"]}' is not an amount of đồng; expected digits, such as '20.000' or '20000'.");
}
