using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Who answers for what in the one-stop-shop mechanism, by the day, as the file state-duties.csv has it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<StateDuties>))]
[NoJson("load them from their table with StateDuties.Adding.")]
public sealed class StateDuties
{
    private static readonly Lazy<StateDuties> Embedded = EmbeddedTable.Lazily("state-duties.csv", reader => new StateDuties([Read(reader)]));

    private readonly ILookup<StateDuty, (Validity Days, AnsweringBody Body)>[] layers;

    private StateDuties(ILookup<StateDuty, (Validity Days, AnsweringBody Body)>[] layers) => this.layers = layers;

    /// <summary>
    /// What the package carries: since Decree 309/2026/NĐ-CP the Ministry of Justice and the Ministry of Public Security, before it the Government Office.
    /// </summary>
    public static StateDuties Official => Embedded.Value;

    /// <summary>This table with another over it.</summary>
    /// <param name="later">
    /// Lines of <c>duty,vietnamese,english,from,until,instrument,article,source</c> and, if you like, <c>unverified</c>; on its days a line takes the place
    /// of those of the same duty here.
    /// </param>
    /// <exception cref="FormatException">A line is wrong, or two of one duty hold on one day; the message gives its number.</exception>
    public StateDuties Adding(TextReader later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new([Read(later), .. layers]);
    }

    /// <summary>Finds who answers for a duty on a day.</summary>
    public AnsweringBody For(StateDuty duty, LocalDate day) => layers.SelectMany(layer => layer[duty]).First(row => row.Days.Contains(day)).Body;

    private static ILookup<StateDuty, (Validity Days, AnsweringBody Body)> Read(TextReader reader) =>
        CsvTable.Read(reader, ["duty", "vietnamese", "english", .. DatedRow.Columns], ["unverified"])
            .OneAtATime(row => row["duty"], follow: false)
            .ToLookup(row => row.Member<StateDuty>("duty"), row => (row.Validity(), new AnsweringBody(row.Bilingual("vietnamese", "english"), row.Basis())));
}
