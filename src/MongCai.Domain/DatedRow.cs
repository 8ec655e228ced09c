using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain;

/// <summary>What each line of a law has beside its value: its days, the instrument and the article that set it, and where they were read.</summary>
internal static class DatedRow
{
    /// <summary>The columns of every table of laws.</summary>
    internal static readonly string[] Columns = ["from", "until", "instrument", "article", "source"];

    /// <summary>The days on which the line holds, both included, either end open.</summary>
    internal static Validity Validity(this CsvRow row)
    {
        (LocalDate? from, LocalDate? until) = (row.Day("from"), row.Day("until"));
        return until < from ? throw row.Wrong("the last day is before the first.") : new(from, until);
    }

    /// <summary>The instrument and the article that the line rests on.</summary>
    internal static LegalCitation Citation(this CsvRow row) => row["instrument"].Length > 0
        ? new(row["instrument"], row["article"])
        : throw row.Wrong("the line names no instrument. Say in the column 'instrument' which rule it rests on.");

    /// <summary>
    /// The line's instrument, its article and what of them is not verified, as explanations name them; its source where it names no instrument.
    /// </summary>
    internal static string Basis(this CsvRow row)
    {
        string source = row["source"] is { Length: > 0 } text
            ? text
            : throw row.Wrong("the line names no source. Say in the column 'source' where it was read.");
        string unverified = row["unverified"] is { Length: > 0 } doubt ? $" ({doubt})" : "";
        return row["instrument"].Length == 0 ? source
            : row["article"].Length == 0 ? row["instrument"] + unverified
            : row.Citation() + unverified;
    }

    /// <summary>Refuses a line that holds on a day on which another of the same subject does.</summary>
    /// <param name="rows">The lines.</param>
    /// <param name="subject">What a line is about.</param>
    /// <param name="follow">Whether a line without an end ends where the next begins; else it holds for ever.</param>
    internal static IEnumerable<CsvRow> OneAtATime(this IEnumerable<CsvRow> rows, Func<CsvRow, string> subject, bool follow = true) =>
        rows.OneAtATime(row => [subject(row)], follow);

    /// <summary>Refuses a line that holds on a day on which another does that shares a subject with it.</summary>
    internal static IEnumerable<CsvRow> OneAtATime(this IEnumerable<CsvRow> rows, Func<CsvRow, IEnumerable<string>> subjects, bool follow)
    {
        Dictionary<string, List<(Validity Days, int Line)>> seen = new(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            Validity days = row.Validity();
            foreach (string subject in subjects(row))
            {
                List<(Validity Days, int Line)> others = seen.TryGetValue(subject, out List<(Validity, int)>? found) ? found : seen[subject] = [];
                if (others.Find(other => follow ? Collide(days, other.Days) : days.Overlaps(other.Days)) is { Line: > 0 } other)
                {
                    throw row.Wrong(
                        Invariant(
                            $"it holds {days}, where line {other.Line} holds too ({other.Days}). End the earlier one in 'until', or leave one of the two out."));
                }

                others.Add((days, row.Line));
            }

            yield return row;
        }
    }

    private static LocalDate? Day(this CsvRow row, string column) => row[column] switch
    {
        "" => null,
        var text when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } => day,
        var text => throw row.Wrong($"{ShownText.Quoted(text)} in the column '{column}' is not a date; expected one like '2026-08-17'.{DayHint.Of(text)}"),
    };

    private static bool Collide(Validity one, Validity other) =>
        one.From == other.From || (one.From < other.From || one.From is null ? one.Until >= other.From : other.Until >= one.From);
}
