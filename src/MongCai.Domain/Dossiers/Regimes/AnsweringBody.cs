using System.Collections.Frozen;
using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Dossiers.Regimes;

/// <summary>The body of the State that answers for a duty on a day, as the file state-duties.csv has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Basis">The instrument that says so, with its article where that was read, and what of it is not verified.</param>
public sealed record AnsweringBody([property: JsonRequired] BilingualText Name, [property: JsonRequired] string Basis)
{
    private static readonly Lazy<FrozenDictionary<StateDuty, (Validity Days, AnsweringBody Body)[]>> Embedded = EmbeddedTable.Lazily("state-duties.csv", Read);

    /// <summary>Finds who answers for a duty on a day: since Decree 309/2026/NĐ-CP the Ministry of Justice and the Ministry of Public Security, before it the Government Office.</summary>
    public static AnsweringBody For(StateDuty duty, LocalDate day) => Array.Find(Embedded.Value[duty], row => row.Days.Contains(day)).Body;

    private static FrozenDictionary<StateDuty, (Validity Days, AnsweringBody Body)[]> Read(TextReader reader) =>
        CsvTable.Read(reader, ["duty", "vietnamese", "english", .. DatedRow.Columns], ["unverified"])
            .OneAtATime(row => row["duty"])
            .GroupBy(row => row.Member<StateDuty>("duty"))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => (row.Validity(), new AnsweringBody(row.Bilingual("vietnamese", "english"), row.Basis()))).ToArray());
}
