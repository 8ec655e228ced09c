using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>A table of points for communication (<i>bảng chấm điểm</i>), which a place replaces by its own.</summary>
/// <remarks>
/// No table could be read in its instrument: those that the library carries are from memory, and each criterion says so. The points of two
/// tables are shown side by side and never added. Immutable. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<ScoringTable>))]
[NoJson("load it from its table.")]
public sealed class ScoringTable
{
    private static readonly string[] Columns =
        ["table", "code", "vietnamese", "english", "kind", "max", "steps", "evidence_vietnamese", "evidence_english", "source"];

    private static readonly string[] Further = ["source_vietnamese", "unverified", "unverified_vietnamese"];

    private static readonly Lazy<ScoringTable> OfParIndex = EmbeddedTable.Lazily("outreach-scoring.csv", reader => Read(reader, "par-index"));
    private static readonly Lazy<ScoringTable> OfFriendlyGovernment =
        EmbeddedTable.Lazily("outreach-scoring.csv", reader => Read(reader, "friendly-government"));

    private ScoringTable(string code, ScoringCriterion[] criteria) => (Code, Criteria) = (code, criteria);

    /// <summary>What the PAR Index of the Ministry of Home Affairs scored of communication, as it is remembered.</summary>
    public static ScoringTable ParIndex => OfParIndex.Value;

    /// <summary>What is often asked of a <i>Friendly Government</i> (<i>Chính quyền thân thiện</i>), 100 points; contents from memory, points ours.</summary>
    public static ScoringTable FriendlyGovernment => OfFriendlyGovernment.Value;

    /// <summary>
    /// Reads a table: <c>table,code,vietnamese,english,kind,max,steps,evidence_vietnamese,evidence_english,source</c> and, if there,
    /// <c>source_vietnamese</c>, <c>unverified</c>, <c>unverified_vietnamese</c>. The kind is <c>ratio</c>, <c>count</c> or <c>yes-no</c>; steps are
    /// <c>from:points</c> with spaces between, the highest first, and empty for yes or no.
    /// </summary>
    /// <param name="reader">The tables.</param>
    /// <param name="table">The code of the one to read.</param>
    /// <exception cref="FormatException">A line is wrong, two have one code, or there is none; the message gives its number.</exception>
    public static ScoringTable Read(TextReader reader, string table)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(table);
        List<ScoringCriterion> criteria = [];
        foreach (CsvRow row in CsvTable.Read(reader, Columns, Further).Where(row => row["table"] == table))
        {
            criteria.Add(criteria.TrueForAll(other => other.Code != row["code"])
                ? Criterion(row)
                : throw row.Wrong($"the criterion '{row["code"]}' stands in the table twice."));
        }

        return criteria.Count > 0
            ? new(table, [.. criteria])
            : throw new FormatException($"No line is of the table {ShownText.Quoted(table)}; name it in the column 'table'.");
    }

    /// <summary>The code of the table.</summary>
    public string Code { get; }

    /// <summary>The criteria in their order.</summary>
    public IReadOnlyList<ScoringCriterion> Criteria { get; }

    /// <summary>The most points in all.</summary>
    public decimal Max => Criteria.Sum(criterion => criterion.Max);

    private static ScoringCriterion Criterion(CsvRow row)
    {
        ScoringKind kind = Kind(row);
        (decimal max, (decimal From, decimal Points)[] steps) = (Number(row, row["max"]), Steps(row));
        bool isComplete = kind == ScoringKind.YesNo ? steps.Length == 0 : steps.Length > 0 && IsFalling(steps) && steps[0].Points == max;
        return isComplete && max > 0 && row["code"].Length > 0 && row["vietnamese"].Length > 0 && row["source"].Length > 0
            ? new(
                row["code"],
                row.Bilingual("vietnamese", "english"),
                kind,
                max,
                kind == ScoringKind.YesNo ? [(1, max)] : steps,
                row.Bilingual("evidence_vietnamese", "evidence_english"),
                Source(row))
            : throw row.Wrong("a criterion needs a code, a name, a source and points above 0, with steps that fall from these points, and none for yes or no.");
    }

    private static ScoringKind Kind(CsvRow row) => row["kind"] switch
    {
        "ratio" => ScoringKind.Ratio,
        "count" => ScoringKind.Count,
        "yes-no" => ScoringKind.YesNo,
        var text => throw row.Wrong($"{ShownText.Quoted(text)} is not a kind; expected 'ratio', 'count' or 'yes-no'."),
    };

    private static (decimal From, decimal Points)[] Steps(CsvRow row) =>
    [
        .. row["steps"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split(':') is [var from, var points]
            ? (Number(row, from), Number(row, points))
            : throw row.Wrong($"{ShownText.Quoted(step)} is not a step; expected one such as '0.85:0.25'.")),
    ];

    private static bool IsFalling((decimal From, decimal Points)[] steps) =>
        steps.Zip(steps.Skip(1), (high, low) => high.From > low.From && high.Points > low.Points).All(falls => falls);

    private static decimal Number(CsvRow row, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw row.Wrong($"{ShownText.Quoted(text)} is not a number of points; expected digits with a point at most, such as '0.5'.");

    private static BilingualText Source(CsvRow row) => row["unverified"].Length == 0
        ? row.Bilingual("source_vietnamese", "source")
        : new(
            $"{row.Bilingual("source_vietnamese", "source").Vietnamese} ({row.Bilingual("unverified_vietnamese", "unverified").Vietnamese})",
            $"{row["source"]} ({row["unverified"]})");
}
