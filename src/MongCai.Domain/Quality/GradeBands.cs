using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The bands of points that give grades (<i>thang xếp loại</i>).</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<GradeBands>))]
[NoJson("choose one in code.")]
public sealed class GradeBands
{
    private const string IndexScale = "index-766";
    private const string AgencyScale = "agency-2018";

    private static readonly Lazy<GradeBands> OfTheIndex = Official(IndexScale);
    private static readonly Lazy<GradeBands> OfAgencies = Official(AgencyScale);

    private readonly Grade[] grades;

    private GradeBands(IEnumerable<Grade> grades) => this.grades = [.. grades.OrderByDescending(grade => grade.From)];

    /// <summary>
    /// The bands of the index of Decision 766/QĐ-TTg, out of 100. They are from memory and one province has others; read your own table to replace
    /// them.
    /// </summary>
    public static GradeBands Index766 => OfTheIndex.Value;

    /// <summary>The bands of agencies of Circular 01/2018/TT-VPCP Art 15.3b, out of 18.</summary>
    public static GradeBands Agency2018 => OfAgencies.Value;

    /// <summary>
    /// Reads the bands of a scale from a table with the columns scale, from, vietnamese, english, source and, if you like, source_vietnamese.
    /// </summary>
    /// <exception cref="FormatException">
    /// A line is not of this form, two bands begin at one number, or none begins at 0; the message names the line.
    /// </exception>
    public static GradeBands Read(TextReader reader, string scale)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<Grade> grades = [];
        foreach (CsvRow row in CsvTable.Read(reader, ["scale", "from", "vietnamese", "english", "source"], ["source_vietnamese"])
            .Where(row => row["scale"] == scale))
        {
            Grade next = Of(row);
            grades.Add(grades.TrueForAll(grade => grade.From != next.From) ? next : throw row.Wrong($"'{row["from"]}' begins another grade already."));
        }

        return grades.Exists(grade => grade.From == 0)
            ? new(grades)
            : throw new FormatException($"No grade of the scale '{scale}' begins at 0, so that few points have none. Add a line for it.");
    }

    /// <summary>The grades, the best first.</summary>
    public IReadOnlyList<Grade> Grades => grades.AsReadOnly();

    /// <summary>Gives the grade of points, which are not rounded first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are negative.</exception>
    public Grade GradeOf(decimal points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        return grades.First(grade => points >= grade.From);
    }

    private static Grade Of(CsvRow row) =>
        decimal.TryParse(row["from"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal from) && row["source"].Length > 0
            && row["vietnamese"].Length > 0
            ? new(from, new(row["vietnamese"], row["english"]), row.Bilingual("source_vietnamese", "source"))
            : throw row.Wrong($"expected points from 0 up, a name and a source; found '{row["from"]}', '{row["vietnamese"]}' and '{row["source"]}'.");

    private static Lazy<GradeBands> Official(string scale) => EmbeddedTable.Lazily("grade-bands.csv", reader => Read(reader, scale));
}
