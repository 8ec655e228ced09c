using System.Globalization;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>Reads fees and reductions from tables, each line with the instrument and the article that it rests on.</summary>
public static class FeeTables
{
    private const char And = '+';

    private static readonly string[] Basis = ["instrument", "article"];
    private static readonly string[] OptionalOfRules =
        ["first_pages", "further_amount", "cap", "channel", "from", "until", "source", "unverified", "checked_on"];

    /// <summary>
    /// Reads fees: <c>procedure,code,kind,name,unit,amount,instrument,article</c> and, if there, <c>first_pages</c>,
    /// <c>further_amount</c>, <c>cap</c>, <c>channel</c>, <c>from</c>, <c>until</c>, <c>source</c>, <c>unverified</c>, <c>checked_on</c>.
    /// The unit is <c>case</c>, <c>copy</c>, <c>page</c> or <c>text</c>; the channel <c>in-person</c>, <c>online</c> or <c>postal</c>, and every
    /// one where it is empty or <c>all</c>; the kind is <c>fee</c> or <c>charge</c>; instrument and article are as in
    /// <c>Circular 281/2016/TT-BTC</c> and <c>4.1</c>, where <c>khoản 1 Điều 4</c> and <c>Điều 4.1</c> say the same.
    /// </summary>
    /// <remarks>
    /// A fee is told from others of its procedure by its code, or by its name where it has none. An empty channel is every channel, and does not stand for
    /// the rest beside a line of its own.
    /// </remarks>
    /// <exception cref="FormatException">
    /// A line is wrong, or holds on a day and a channel on which another for the same fee does; the message gives its number.
    /// </exception>
    public static IReadOnlyList<FeeRule> ReadRules(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return
        [
            .. CsvTable.Read(reader, ["procedure", "code", "kind", "name", "unit", "amount", .. Basis], OptionalOfRules)
                .OneAtATime(FeesOf, follow: false).Select(Rule),
        ];
    }

    /// <summary>The fees that a line sets, one a channel.</summary>
    private static IEnumerable<string> FeesOf(CsvRow row)
    {
        FeeRule fee = Rule(row);
        return (fee.Channel is { } only ? [only] : WordList<SubmissionChannel>.Members).Select(channel => $"{fee.Procedure},{fee.Subject},{channel}");
    }

    private static FeeRule Rule(CsvRow row) => new(
        Procedure(row, row["procedure"]) ?? throw row.Wrong("a fee needs the code of its procedure."),
        row["code"],
        row["name"],
        Kind(row),
        Rate(row),
        Channel(row),
        row.Validity(),
        row.Citation())
    {
        Unverified = row["unverified"],
        CheckedOn = row.OptionalDate("checked_on"),
    };

    /// <summary>
    /// Reads reductions: <c>percent,instrument,article</c> and, if there, <c>procedure</c>, <c>channel</c>, <c>group</c>,
    /// <c>from</c>, <c>until</c>, <c>source</c>, <c>unverified</c>; an empty field sets no condition.
    /// Several procedures or groups of one rule have plus signs between them, and each is a reduction of its own.
    /// </summary>
    /// <exception cref="FormatException">A line is wrong, or holds on a day on which another for the same does; the message gives its number.</exception>
    public static IReadOnlyList<FeeReduction> ReadReductions(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return
        [
            .. CsvTable.Read(reader, ["percent", .. Basis], ["procedure", "channel", "group", "from", "until", "source", "unverified"])
                .OneAtATime(row => ReductionsOf(row).Select(one => $"{one.Procedure},{one.Channel},{one.Group},{one.Basis}"), follow: false)
                .SelectMany(ReductionsOf),
        ];
    }

    private static IEnumerable<FeeReduction> ReductionsOf(CsvRow row) =>
        from procedure in Codes(row, "procedure")
        from payer in Codes(row, "group")
        select FeeReduction.Of(Percent(row), row.Citation()) with
        {
            Procedure = Procedure(row, procedure),
            Channel = Channel(row),
            Group = Group(row, payer),
            Validity = row.Validity(),
            Unverified = row["unverified"],
        };

    /// <summary>The codes of a field, one that is empty where it sets no condition: a code that was left out must not favour everybody.</summary>
    private static string[] Codes(CsvRow row, string column) =>
        row[column].Split(And, StringSplitOptions.TrimEntries) is var codes && codes.Length > 1 && codes.Contains("")
            ? throw row.Wrong(
                $"a code is missing in the column '{column}', which says {ShownText.Quoted(row[column])}; expected codes with plus signs between them.")
            : codes;

    private static ProcedureCode? Procedure(CsvRow row, string text) =>
        text.Length == 0 ? null
        : ProcedureCode.TryParse(text, out ProcedureCode code) ? code.National
        : throw row.Wrong($"{ShownText.Quoted(text)} is not the code of a procedure; expected one like '2.000815'.");

    private static FeeKind Kind(CsvRow row) => WordList<FeeKind>.Find(row["kind"]) is { } kind and not FeeKind.NotStated
        ? kind
        : throw row.Wrong($"'{row["kind"]}' is neither 'fee' nor 'charge'.");

    private static FeeRate Rate(CsvRow row) => row["unit"] switch
    {
        "case" => new FeeRate.PerCase(Amount(row, "amount")),
        "copy" => new FeeRate.PerCopy(Amount(row, "amount")),
        "page" => new FeeRate.PerPage(Amount(row, "amount"), FirstPages(row), Amount(row, "further_amount"), row["cap"].Length > 0 ? Amount(row, "cap") : null),
        "text" => new FeeRate.AsStated(FeeLine.FromText(row["amount"])),
        var text => throw row.Wrong($"'{text}' is not a unit; expected 'case', 'copy', 'page' or 'text'."),
    };

    private static Vnd Amount(CsvRow row, string column) =>
        Vnd.TryParse(row[column], out Vnd amount) && amount >= Vnd.Zero
            ? amount
            : throw row.Wrong($"'{row[column]}' in the column '{column}' is not an amount of đồng; expected digits, such as '2000'.");

    private static int FirstPages(CsvRow row) =>
        int.TryParse(row["first_pages"], NumberStyles.None, CultureInfo.InvariantCulture, out int pages)
            ? pages
            : throw row.Wrong($"'{row["first_pages"]}' is not a number of pages; expected digits, such as '2'.");

    private static decimal Percent(CsvRow row) =>
        decimal.TryParse(row["percent"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent is > 0 and <= 100
            ? percent
            : throw row.Wrong($"'{row["percent"]}' is not a percentage of more than 0 and at most 100.");

    private static SubmissionChannel? Channel(CsvRow row) => row["channel"].Length > 0 && row.Channels("channel") is [var only] ? only : null;

    private static PayerGroup? Group(CsvRow row, string text) =>
        text.Length == 0 ? null
        : PayerGroup.TryParse(text, out PayerGroup group) ? group
        : throw row.Wrong($"{ShownText.Quoted(text)} is not the code of a group of payers; expected small letters, such as 'poor-household'.");
}
