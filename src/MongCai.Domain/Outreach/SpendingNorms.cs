using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>The norms that a budget is held against.</summary>
/// <remarks>
/// Those of Circular 56/2023/TT-BTC bind money for legal education; other money follows other norms, and a province may set its own:
/// read these from a table. Immutable. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<SpendingNorms>))]
[NoJson("load them from their table.")]
public sealed class SpendingNorms
{
    private static readonly string[] Columns = ["code", "vietnamese", "english", "unit_vietnamese", "unit_english", "ceiling"];

    private static readonly Lazy<SpendingNorms> Embedded = EmbeddedTable.Lazily("outreach-norms.csv", Read);

    private SpendingNorms(SpendingNorm[] norms) => All = norms;

    /// <summary>The maxima of Circular 56/2023/TT-BTC for legal education.</summary>
    public static SpendingNorms LegalEducation => Embedded.Value;

    /// <summary>
    /// Reads norms: <c>code,vietnamese,english,unit_vietnamese,unit_english,ceiling</c>, the columns of a law (<c>instrument</c>, <c>article</c>,
    /// <c>from</c>, <c>until</c>, <c>source</c>) and, if there, <c>unverified</c>, <c>unverified_vietnamese</c>.
    /// </summary>
    /// <exception cref="FormatException">A line is wrong, or holds on a day on which another for the same does; the message gives its number.</exception>
    public static SpendingNorms Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(
        [
            .. CsvTable.Read(reader, [.. Columns, .. DatedRow.Columns], ["unverified", "unverified_vietnamese"])
                .OneAtATime(row => row["code"], follow: false).Select(Norm),
        ]);
    }

    /// <summary>The norms in the order of the table.</summary>
    public IReadOnlyList<SpendingNorm> All { get; }

    /// <summary>Holds an amount against the norm of a day.</summary>
    /// <param name="code">The code of the norm.</param>
    /// <param name="amount">What is planned or spent in all.</param>
    /// <param name="quantity">How many it is for, 1 or more.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is less than 1, or the amount negative.</exception>
    public SpendingDecision Check(string code, Vnd amount, int quantity, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Vnd.Zero);
        SpendingNorm? norm = All.FirstOrDefault(norm => norm.Code == code && norm.Days.Contains(day));
        return norm is null ? new SpendingDecision.NoNorm(Missing(code, day))
            : norm.Ceiling * quantity is var most && amount <= most ? new SpendingDecision.Within(norm, most - amount)
            : new SpendingDecision.Above(norm, amount - most, Over(norm, amount, quantity, most));
    }

    private static SpendingNorm Norm(CsvRow row) =>
        Vnd.TryParse(row["ceiling"], out Vnd ceiling) && ceiling > Vnd.Zero && row["code"].Length > 0 && row["vietnamese"].Length > 0 && row.Basis().Length > 0
            ? new(row["code"], row.Bilingual("vietnamese", "english"), row.Bilingual("unit_vietnamese", "unit_english"), ceiling, row.Validity(), Basis(row))
            : throw row.Wrong(
                $"a norm needs a code, a name and a ceiling of more than 0 đồng; found '{row["code"]}', '{row["vietnamese"]}' and '{row["ceiling"]}'.");

    private static BilingualText Basis(CsvRow row) => new(
        Basis(row, Language.Vietnamese, row.Bilingual("unverified_vietnamese", "unverified").Vietnamese),
        Basis(row, Language.English, row["unverified"]));

    private static string Basis(CsvRow row, Language language, string doubt) =>
        (row["instrument"].Length == 0 ? row["source"]
            : row["article"].Length == 0 ? InstrumentNames.In(language, row["instrument"])
            : row.Citation().In(language))
        + (doubt.Length > 0 ? $" ({doubt})" : "");

    private static BilingualText Missing(string code, LocalDate day) => new(
        $"Bảng định mức không có mức chi '{code}' áp dụng ngày {DateText.In(day).Vietnamese}. Hãy bổ sung bảng định mức của địa phương.",
        $"The norms have no '{code}' that holds on {DateText.In(day).English}. Read a table that has it.");

    private static BilingualText Over(SpendingNorm norm, Vnd amount, int quantity, Vnd most) => new(
        Invariant($"{norm.Name.Vietnamese}: {amount} cho {quantity} {norm.Unit.Vietnamese} vượt mức tối đa {most}, theo {norm.Basis.Vietnamese}."),
        Invariant($"{norm.Name.English}: {amount} for {quantity} × {norm.Unit.English} is over the maximum of {most}, by {norm.Basis.English}."));
}
