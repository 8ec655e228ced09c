using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The certificates of officers (<i>sổ theo dõi bồi dưỡng</i>): hours of a year, what is due, and how far units are covered.</summary>
/// <remarks>
/// What a position needs is the caller's list: Decree 171/2025/NĐ-CP on training was not found, and the week a year of the rules before it is from
/// memory. Immutable.
/// </remarks>
[JsonConverter(typeof(FormConverter<TrainingBook>))]
[NoJson("store its certificates, which serialise.")]
public sealed class TrainingBook
{
    private readonly ILookup<string, TrainingCertificate> certificates;

    private TrainingBook(IEnumerable<TrainingCertificate> certificates) =>
        this.certificates = CopiedList.Of(certificates, nameof(certificates)).ToLookup(one => one.Officer, StringComparer.Ordinal);

    /// <summary>A book of certificates.</summary>
    public static TrainingBook Of(IEnumerable<TrainingCertificate> certificates)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        return new(certificates);
    }

    /// <summary>
    /// Reads a line a certificate: officer, course, kind (<see cref="TrainingKind"/>), hours, completed and, if you like, valid_until and number.
    /// </summary>
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    public static TrainingBook Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(CsvTable.Read(reader, ["officer", "course", "kind", "hours", "completed"], ["valid_until", "number"]).Select(Of));
    }

    /// <summary>The certificates of an officer, in the order of the book.</summary>
    public IReadOnlyList<TrainingCertificate> CertificatesOf(string officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return [.. certificates[officer]];
    }

    /// <summary>The hours of the courses that an officer ended in a year.</summary>
    public decimal HoursIn(string officer, int year)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return certificates[officer].Where(one => one.CompletedOn.Year == year).Sum(one => one.Hours);
    }

    /// <summary>The courses of those needed for which an officer has no valid certificate on a day, in their order.</summary>
    public IReadOnlyList<string> Due(string officer, IEnumerable<string> needed, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(officer);
        ArgumentNullException.ThrowIfNull(needed);
        return [.. needed.Where(course => !certificates[officer].Any(one => one.Course == course && one.IsValidOn(day)))];
    }

    /// <summary>How many of the needed certificates the officers of a unit have on a day, of all that they need.</summary>
    /// <param name="needed">The courses that each officer needs, by officer.</param>
    /// <param name="day">The day.</param>
    public Ratio Coverage(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> needed, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(needed);
        return needed.Aggregate(default(Ratio), (sum, officer) => sum + Covered(officer.Key, officer.Value, day));
    }

    private Ratio Covered(string officer, IReadOnlyList<string> needed, LocalDate day) =>
        Ratio.Of(needed.Count - Due(officer, needed, day).Count, needed.Count);

    private static TrainingCertificate Of(CsvRow row) => new(
        row.Text("officer"), row.Text("course"), row.Member<TrainingKind>("kind"), row.Decimal("hours", TrainingCertificate.MostHours),
        row.Date("completed"), LastDay(row), row["number"]);

    private static LocalDate? LastDay(CsvRow row) =>
        row.OptionalDate("valid_until") is not { } last ? null
        : last >= row.Date("completed") ? last
        : throw row.Wrong("the certificate ends before the course did; expected 'valid_until' on or after 'completed'.");
}
