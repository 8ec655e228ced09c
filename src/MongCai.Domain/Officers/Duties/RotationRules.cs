using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>
/// The rules on periodic change of position (<i>thời hạn chuyển đổi vị trí công tác</i>) in the order of their days, as the file rotation-rules.csv
/// has them.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<RotationRules>))]
[NoJson("load them from their table with RotationRules.Adding.")]
public sealed class RotationRules
{
    private static readonly Lazy<RotationRules> Embedded = EmbeddedTable.Lazily("rotation-rules.csv", reader => new RotationRules(Read(reader)));

    private readonly DatedRules<RotationRule> rules;

    private RotationRules(DatedRules<RotationRule> rules) => this.rules = rules;

    /// <summary>The rules that the package carries.</summary>
    public static RotationRules Official => Embedded.Value;

    /// <summary>These rules with those of a table over them, such as a value that was read in the text.</summary>
    /// <param name="later">
    /// Lines of <c>shortest_years,longest_years,from,until,instrument,article,source</c> and, if you like, <c>unverified</c>. A rule holds from its day
    /// until the next begins; one that begins on the day of a rule of this table takes its place.
    /// </param>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public RotationRules Adding(TextReader later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new(rules.Adding(Read(later)));
    }

    /// <summary>The rule on a day; before the first, the first.</summary>
    public RotationRule For(LocalDate day) => rules.For(day);

    private static DatedRules<RotationRule> Read(TextReader reader) =>
        DatedRules<RotationRule>.Read(reader, ["shortest_years", "longest_years"], row => new(row));
}
