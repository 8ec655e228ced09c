using System.Collections.Frozen;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Outreach;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.AspNetCore.OpenApi;

/// <summary>The schemas of the values that are written as one text or one number. No example is a real person's or a real dossier's.</summary>
internal static class ValueSchemas
{
    private const string Agency = @"([A-Z][0-9]{2}(\.[0-9]{1,3})*|([0-9]{3}\.)?([0-9]{2}\.){1,2}[A-Z][0-9]{2})";
    private const string Dossier = @"[0-9A-Z.]+-([0-9]{6}|[0-9]{8})-[0-9]{4,9}";
    private const string NotBlank = @"\S";
    private const string Word = "^[a-z0-9]+([-_][a-z0-9]+)*$";

    internal static FrozenDictionary<Type, ValueSchema> All { get; } = new Dictionary<Type, ValueSchema>
    {
        [typeof(Vnd)] = new(50_000L, Format: "int64"),
        [typeof(AgencyCode)] = new("H49.22", $"^{Agency}$"),
        [typeof(AdministrativeUnitCode)] = new("06712", "^([0-9]{2}|[0-9]{3}|[0-9]{5})$"),
        [typeof(Locality)] = new("06712/Khu 3", "^([0-9]{2}|[0-9]{3}|[0-9]{5})(/.+)?$"),
        [typeof(ProcedureCode)] = new("1.001193", @"^[0-9]\.[0-9]{6}((\.[0-9]{3}\.[0-9]{2}\.[0-9]{2})?\.[A-Z][0-9]{2})?(\.[0-9]{2})?$"),
        [typeof(ProcessingTime)] = new("5 ngày làm việc", NotBlank),
        [typeof(DossierCode)] = new("000.00.22.H49-261102-0001", $"^{Dossier}$"),
        [typeof(NationalStatus)] = new("4", NotBlank),
        [typeof(PersonName)] = new("Nguyễn Văn A", "^.{1,200}$"),
        [typeof(PersonalId)] = new("001099000001", "^([0-9]{9}|[0-9]{12})$"),
        [typeof(PhoneNumber)] = new("0900000000", @"^(0[1-9][0-9]{7,9}|\+84[1-9][0-9]{7,9}|\+([1-79][0-9]|8[0-35-9])[0-9]{6,13})$"),
        [typeof(EmailAddress)] = new("nguoi.nop@example.com", @"^[^@\s]{1,64}@[^@\s]+\.[^@\s]+$", "email"),
        [typeof(PostalAddress)] = new("Số 1, phường Móng Cái 1, tỉnh Quảng Ninh", "^.{1,500}$"),
        [typeof(TaxCode)] = new("5700100200", "^[0-9]{10}(-[0-9]{3})?$"),
        [typeof(SvgImage)] = new("<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\"></svg>", @"^\s*<"),
        [typeof(LookupToken)] = new("00112233445566778899AABBCCDDEEFF", "^([0-9A-F]{2}){16,64}$"),
        [typeof(LookupLink)] = new(
            "https://example.gov.vn/tra-cuu/1/000.00.22.H49-261102-0001/00112233445566778899AABBCCDDEEFF",
            $"^https://[^?#]+/1/{Dossier}/([0-9A-F]{{2}}){{16,64}}$"),
        [typeof(BankBin)] = new("970436", "^[0-9]{6}$"),
        [typeof(PayerGroup)] = new("children", "^[a-z0-9-]{1,40}$"),
        [typeof(ReportingPeriod)] = new("2026-Q4", "^[1-9][0-9]{3}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(/[1-9][0-9]{3}-(0[1-9]|1[0-2]))?))?$"),
        [typeof(QuestionnaireId)] = new("sipas/2017", "^[a-z][a-z0-9-]{0,31}/[1-9][0-9]{0,3}$"),
        [typeof(SurveyToken)] = new("abcdefghijklmnopqrst-_", "^[A-Za-z0-9_-]{22}$"),
        [typeof(Answer)] = new("4", "^([1-9][0-9]*|no opinion|skipped)$"),
        [typeof(Figure)] = new("received", Word),
        [typeof(Rate)] = new("on-time-or-early", Word),
        [typeof(DossierColumn)] = new("received_on", Word),
        [typeof(IdempotencyKey)] = new("7f3a1c0d", "^[!-~]{1,200}$"),
        [typeof(Instant)] = new("2026-11-02T01:30:00Z", Format: "date-time"),
        [typeof(LocalDate)] = new("2026-11-02", Format: "date"),
        [typeof(LocalDateTime)] = new("2026-11-02T08:30:00", @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$"),
        [typeof(LocalTime)] = new("08:30:00", @"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$"),
        [typeof(YearMonth)] = new("2026-11", "^[0-9]{4}-[0-9]{2}$"),
        [typeof(Duration)] = new("7:30:00", @"^-?[0-9]+:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$"),
    }.ToFrozenDictionary();
}
