using System.Globalization;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Outreach;

/// <summary>Reads plans and activities from tables.</summary>
/// <remarks>
/// A measure is the word that <see cref="OutreachNames.Code"/> gives, a locality as in <c>06712</c> or <c>06712/Khu 3</c>; lists have semicolons
/// between. A channel that the list does not know is refused: put it into a list of one's own.
/// </remarks>
public static class OutreachTables
{
    private const char Between = ';';

    private static readonly string[] ItemColumns = ["code", "aim", "channel", "measure", "planned", "from", "until"];

    private static readonly string[] FurtherItemColumns =
        ["message", "audience", "localities", "per_locality", "tongues", "lead", "partners", "budget_line", "budget", "evidence_needed", "weight"];

    private static readonly string[] ActivityColumns = ["on", "channel", "measure", "quantity"];

    private static readonly string[] FurtherActivityColumns = ["item", "content", "minutes_each", "locality", "tongue", "by", "spent", "evidence", "sha256"];


    /// <summary>
    /// Reads the items of a plan: <c>code,aim,channel,measure,planned,from,until</c> and, if there, <c>message</c>, <c>audience</c>,
    /// <c>localities</c>, <c>per_locality</c>, <c>tongues</c>, <c>lead</c>, <c>partners</c>, <c>budget_line</c>, <c>budget</c>,
    /// <c>evidence_needed</c>, <c>weight</c>.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <param name="channels">The channels; <see cref="OutreachChannels.Official"/> if null.</param>
    /// <exception cref="FormatException">A line is wrong, or two have one code; the message gives its number.</exception>
    public static IReadOnlyList<OutreachPlanItem> ReadItems(TextReader reader, OutreachChannels? channels = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<OutreachPlanItem> items = [];
        foreach (CsvRow row in CsvTable.Read(reader, ItemColumns, FurtherItemColumns))
        {
            items.Add(Item(row, channels ?? OutreachChannels.Official));
            if (!lines.TryAdd(row["code"], row.Line))
            {
                throw row.Wrong(Invariant($"line {lines[row["code"]]} has this code too. Give each item its own."));
            }
        }

        return items;
    }

    /// <summary>
    /// Reads activities as they are enumerated: <c>on,channel,measure,quantity</c> and, if there, <c>item</c>, <c>content</c>,
    /// <c>minutes_each</c>, <c>locality</c>, <c>tongue</c>, <c>by</c>, <c>spent</c>, <c>evidence</c>, <c>sha256</c>.
    /// </summary>
    /// <remarks>An address in <c>evidence</c> without its hash proves nothing: the activity is counted without evidence.</remarks>
    /// <param name="reader">The table.</param>
    /// <param name="channels">The channels; <see cref="OutreachChannels.Official"/> if null.</param>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public static IEnumerable<OutreachActivity> ReadActivities(TextReader reader, OutreachChannels? channels = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvTable.Read(reader, ActivityColumns, FurtherActivityColumns)
            .Select(row => Activity(row, channels ?? OutreachChannels.Official));
    }

    private static OutreachPlanItem Item(CsvRow row, OutreachChannels channels)
    {
        OutreachPlanItem item = new(row["code"], row["aim"], Channel(row, channels), Measure(row), row.Number("planned"), row.Validity())
        {
            Message = row["message"],
            Audience = row["audience"],
            Localities = [.. List(row, "localities").Select(text => Place(row, text))],
            PerLocality = row["per_locality"].Length == 0 ? 1 : row.Number("per_locality"),
            Tongues = List(row, "tongues"),
            Lead = Agency(row),
            Partners = List(row, "partners"),
            BudgetLine = row["budget_line"],
            Budget = Amount(row, "budget"),
            EvidenceNeeded = row["evidence_needed"],
            Weight = row["weight"].Length == 0 ? 1 : Decimal(row, "weight"),
        };
        return item.Fault is { } fault ? throw row.Wrong(fault) : item;
    }

    private static OutreachActivity Activity(CsvRow row, OutreachChannels channels)
    {
        OutreachActivity activity = new(row.Date("on"), Channel(row, channels), Measure(row), row.Number("quantity"))
        {
            Item = row["item"],
            Content = row["content"],
            MinutesEach = row["minutes_each"].Length == 0 ? 0 : Decimal(row, "minutes_each"),
            Locality = row["locality"].Length == 0 ? null : Place(row, row["locality"]),
            Tongue = row["tongue"],
            By = row["by"],
            Spent = Amount(row, "spent"),
            Evidence = Evidence(row),
        };
        return activity.Fault is { } fault ? throw row.Wrong(fault) : activity;
    }

    private static string Channel(CsvRow row, OutreachChannels channels) => channels.Find(row["channel"])?.Code
        ?? throw row.Wrong($"{ShownText.Quoted(row["channel"])} is not a channel of the list; expected one of {string.Join(", ", channels.All)}.");

    private static OutreachMeasure Measure(CsvRow row) => WordList<OutreachMeasure>.Find(row["measure"])
        ?? throw row.Wrong($"{ShownText.Quoted(row["measure"])} is not a measure; expected one of {string.Join(", ", WordList<OutreachMeasure>.Words)}.");

    private static Locality Place(CsvRow row, string text)
    {
        try
        {
            return Locality.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw row.Wrong(wrong.Message, wrong);
        }
    }

    private static OutreachEvidence? Evidence(CsvRow row)
    {
        try
        {
            return row["sha256"].Length == 0 ? null : OutreachEvidence.Of(row["evidence"], row["sha256"]);
        }
        catch (FormatException wrong)
        {
            throw row.Wrong(wrong.Message, wrong);
        }
    }

    private static AgencyCode? Agency(CsvRow row) => row["lead"] switch
    {
        "" => null,
        var text when AgencyCode.TryParse(text, out AgencyCode code) => code,
        var text => throw row.Wrong($"{ShownText.Quoted(text)} is not the code of an agency; expected one like 'H49.22'."),
    };

    private static string[] List(CsvRow row, string column) =>
        row[column].Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static long Number(this CsvRow row, string column) => long.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        ? number
        : throw row.Wrong($"{ShownText.Quoted(row[column])} in the column '{column}' is not a whole number; expected digits, such as '12'.");

    private static decimal Decimal(CsvRow row, string column) =>
        decimal.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw row.Wrong($"{ShownText.Quoted(row[column])} in the column '{column}' is not a number; expected one such as '2.5'.");

    private static Vnd Amount(CsvRow row, string column) =>
        row[column].Length == 0 ? Vnd.Zero
        : Vnd.TryParse(row[column], out Vnd amount) && amount >= Vnd.Zero ? amount
        : throw row.Wrong($"{ShownText.Quoted(row[column])} in the column '{column}' is not an amount of đồng; expected digits, such as '2000'.");
}
