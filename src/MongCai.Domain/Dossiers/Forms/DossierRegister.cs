using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The dossier tracking register of a year (<i>sổ theo dõi hồ sơ</i>): form 06 of Circular 01/2018, 07 of Circular 03/2025.</summary>
/// <remarks>
/// The numbers begin at 1 each year (Circular 01/2018/TT-VPCP). A paper register is kept only where there is no electronic
/// system (Circular 01/2018/TT-VPCP Art 10.2). Compares <see cref="Lines"/> by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<DossierRegister>))]
[NoJson("store its lines.")]
public sealed record DossierRegister
{
    private DossierRegister(FormIssuer issuer, int year, IReadOnlyList<RegisterLine> lines)
    {
        Issuer = issuer;
        Year = year;
        Lines = lines;
    }

    /// <summary>Enters the dossiers accepted in a year, in the order of their acceptance.</summary>
    public static DossierRegister Of(int year, FormIssuer issuer, IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        IEnumerable<Dossier> entered = dossiers
            .Where(dossier => dossier.AcceptedAt?.Year == year)
            .OrderBy(dossier => dossier.AcceptedAt)
            .ThenBy(dossier => dossier.Code.ToString(), StringComparer.Ordinal);
        return new(issuer, year, [.. entered.Select((dossier, index) => Line(dossier, index + 1))]);
    }

    /// <summary>The one-stop shop that keeps the register.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The lines, by their serial numbers.</summary>
    public IReadOnlyList<RegisterLine> Lines { get; }

    /// <summary>Prints the register.</summary>
    /// <param name="settings">How it is printed.</param>
    /// <param name="nameOf">Gives the name of an agency; its code is printed if this is null.</param>
    public PrintedForm Print(FormSettings settings, Func<AgencyCode, string>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        FormItem.Field year = new(new("Năm", "Year"), Invariant($"{Year}"));
        string[][] rows =
            [.. Lines.Select(
                line => Cells(
                    line, settings.Language, moment => FormWords.Moment(moment, settings.Language),
                    due => FormWords.Due(due, DueOn(line), settings.Language), nameOf))];
        return new(nameof(DossierRegister), Issuer, settings, issuedAt: null, [year, new FormItem.Table(new("Hồ sơ", "Dossiers"), Columns, rows)]);
    }

    /// <summary>
    /// Writes the register as CSV (RFC 4180), the first line naming the columns, moments as <c>2025-09-08T09:00</c>, the end of a due day as
    /// <c>2025-09-08T24:00</c>.
    /// </summary>
    /// <remarks>A cell that a spreadsheet would take for a formula gets an apostrophe before it.</remarks>
    public void WriteCsv(TextWriter writer, Language language = Language.Vietnamese, Func<AgencyCode, string>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteCsvLine(writer, Columns.Select(column => column.In(language)));
        foreach (RegisterLine line in Lines)
        {
            WriteCsvLine(writer, Cells(line, language, Iso, due => due?.Date > DueOn(line) ? Invariant($"{DueOn(line):uuuu-MM-dd}T24:00") : Iso(due), nameOf));
        }
    }

    private static BilingualText[] Columns =>
    [
        FormWords.Serial, FormWords.Code, FormWords.Procedure, new("Số bộ", "Sets"), FormWords.Applicant, FormWords.Address, FormWords.Phone,
        new("Cơ quan giải quyết", "Settled by"), new("Nhận hồ sơ", "Received"), new("Hẹn trả", "Due"), new("Trả kết quả", "Returned"),
        new("Phương thức nhận kết quả", "Returned by"), new("Ký nhận", "Signed"), new("Ghi chú", "Note"),
    ];

    private static RegisterLine Line(Dossier dossier, int serial) => new(
        serial, FormSubject.Of(dossier), dossier.Submission.Sets, dossier.HeldBy, dossier.AcceptedAt!.Value, dossier.DueAt,
        dossier.State == DossierState.Returned ? dossier.EndedAt : null, dossier.ReturnedBy, dossier.State);

    private static string[] Cells(
        RegisterLine line, Language language, Func<LocalDateTime?, string> moment, Func<LocalDateTime?, string> due, Func<AgencyCode, string>? nameOf) =>
    [
        line.Serial.ToString("00", CultureInfo.InvariantCulture),
        line.Subject.Code.ToString(),
        line.Subject.ProcedureName,
        Invariant($"{line.Sets}"),
        line.Subject.Applicant.RevealName(),
        line.Subject.Applicant.Contact.Address?.Reveal() ?? "",
        line.Subject.Applicant.Contact.Phone?.Reveal() ?? "",
        nameOf?.Invoke(line.SettledBy) ?? line.SettledBy.ToString(),
        moment(line.ReceivedAt),
        due(line.DueAt),
        moment(line.ReturnedAt),
        Channel(line.ReturnedBy).In(language),
        "",
        Note(line.State).In(language),
    ];

    private static LocalDate? DueOn(RegisterLine line) => line.DueAt is { } due ? DueDay.Of(due, line.ReceivedAt) : null;

    private static string Iso(LocalDateTime? moment) => moment?.ToString("uuuu'-'MM'-'dd'T'HH':'mm", CultureInfo.InvariantCulture) ?? "";

    private static BilingualText Channel(ReturnChannel? channel) => channel is { } known ? known.Name().Capitalized() : new("", "");

    private static BilingualText Note(DossierState state) =>
        state == DossierState.Withdrawn ? new("Rút hồ sơ", "Withdrawn")
        : state == DossierState.Closed ? new("Kết thúc, không có kết quả", "Closed without a result")
        : new("", "");

    private static void WriteCsvLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(cell => CsvField.Quoted(CsvField.Harmless(cell)))));
        writer.Write("\r\n");
    }
}
