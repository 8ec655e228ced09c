using System.Reflection;
using System.Text;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Officers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using MongCai.Domain.Tests.Dossiers;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>Every parser of the library, with a text that it accepts.</summary>
public sealed class FuzzTargets : IFuzzTargets
{
    private const string Procedure = """{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh","CAPTHUCHIEN":["X"],"CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"1","DONVITINH":"Ngày làm việc"}]}]}""";

    private const string Agencies =
        """
        code,valid_from,valid_until,name,level,unit,predecessors,source
        000.00.91.H49,,2025-06-30,City centre,district,194,,generated
        H49.91,2025-07-01,2026-03-31,Commune centre 1,communal,06712,000.00.91.H49,generated
        H49.93,2026-04-01,,Commune centre 1 under a new code,communal,06712,H49.91,generated
        """;

    public static Assembly Package => typeof(LegalCitation).Assembly;

    public static IReadOnlyList<FuzzTarget> All { get; } = [.. Values(), .. Tables(), .. FuzzTargetsOfRows.All, .. FuzzTargetsOfPayments.All, .. FuzzTargetsOfOutreach.All];

    /// <summary>The first lines of a table that the library carries.</summary>
    public static string Carried(string table, int lines)
    {
        using StreamReader reader = new(typeof(LegalCitation).Assembly.GetManifestResourceStream(table)!, Encoding.UTF8);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Take(lines)) + "\n";
    }

    private static IEnumerable<FuzzTarget> Values() =>
    [
        FuzzTarget.OfPair("1.234.567 đ", Vnd.Parse, Vnd.TryParse),
        FuzzTarget.OfPair("06712", AdministrativeUnitCode.Parse, AdministrativeUnitCode.TryParse),
        FuzzTarget.OfPair("000.00.01.H49", AgencyCode.Parse, AgencyCode.TryParse),
        FuzzTarget.OfPair("1.001193.000.00.00.H49", ProcedureCode.Parse, ProcedureCode.TryParse),
        FuzzTarget.OfPair(
            "- Trong thời hạn 10 (mười) ngày, kể từ ngày nhận đủ hồ sơ (không kể thứ bảy, chủ nhật) theo khoản 2 Điều 15 Luật Hộ tịch, Nghị định 61/2018/NĐ-CP",
            ProcessingTime.Parse,
            ProcessingTime.TryParse),
        new(
            "ProcessingTime.FromText",
            "Trong ngày. Nếu nhận hồ sơ sau 15h00 thì trả kết quả trong ngày làm việc tiếp theo",
            text => ProcessingTime.FromText(text).Text == text),
        new("FeeLine.FromText", "Phí: 50.000 đồng/lần", text => FeeLine.FromText(text).Text == text),
        FuzzTarget.Of("DailyHours.Parse", "07:30-11:30 13:00-17:00", text => DailyHours.Parse(text)),
        FuzzTarget.OfPair("000.00.01.H49-250331-0001", DossierCode.Parse, DossierCode.TryParse),
        FuzzTarget.OfPair("000.00.01.H49-250331-0001", DossierCode.ParseStrict, DossierCode.TryParseStrict, suffix: "Strict"),
        FuzzTarget.OfPair("022000000123", PersonalId.Parse, PersonalId.TryParse, value => value.Reveal()),
        FuzzTarget.OfPair("+84 912 345 678", PhoneNumber.Parse, PhoneNumber.TryParse, value => value.Reveal()),
        FuzzTarget.OfPair("mau@example.vn", EmailAddress.Parse, EmailAddress.TryParse, value => value.Reveal()),
        FuzzTarget.OfPair("Nguyễn Văn Mẫu", PersonName.Parse, PersonName.TryParse, value => value.Reveal()),
        FuzzTarget.OfPair("Tổ 1, phường Móng Cái 1", PostalAddress.Parse, PostalAddress.TryParse, value => value.Reveal()),
        FuzzTarget.OfPair("5700100200-001", TaxCode.Parse, TaxCode.TryParse),
        FuzzTarget.OfPair("2021-01/2025-03", ReportingPeriod.Parse, ReportingPeriod.TryParse),
        FuzzTarget.Of("Figure.Parse", "received", text => Figure.Parse(text)),
        FuzzTarget.Of("Rate.Parse", "online", text => Rate.Parse(text)),
        FuzzTarget.OfPair("10", NationalStatus.Parse, NationalStatus.TryParse),
        FuzzTarget.Of(
            "SvgImage.Parse",
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><g fill="#000"><rect width="1" height="1"/></g><title>a&amp;b</title></svg>""",
            text => SvgImage.Parse(text)),
        FuzzTarget.OfPair("https://example.vn/q/1/000.00.01.H49-250331-0001/0123456789ABCDEF0123456789ABCDEF", LookupLink.Parse, LookupLink.TryParse, value => value.Reveal()),
        new("LookupToken.TryParse", "0123456789ABCDEF0123456789ABCDEF", text => LookupToken.TryParse(text, out _)),
        FuzzTarget.OfPair("one-stop/2025", QuestionnaireId.Parse, QuestionnaireId.TryParse),
        FuzzTarget.OfPair("AbCdEfGhIjKlMnOpQrSt_-", SurveyToken.Parse, SurveyToken.TryParse, token => token.Text),
    ];

    private static IEnumerable<FuzzTarget> Tables() =>
    [
        FuzzTarget.Of("Announcements.Parse", Carried("days-off.csv", 4), text => Announcements.Parse(text)),
        FuzzTarget.OfReader("Announcements.Load", Carried("days-off.csv", 4), reader => Announcements.Load(reader)),
        FuzzTarget.OfReader("WeeklyPattern.Load", Carried("weekly-pattern.csv", 3), reader => WeeklyPattern.Load(reader)),
        FuzzTarget.Of("Schedule.Parse", "schedule,days,hours,from\nstd,Mon-Fri,07:30-11:30 13:00-17:00,2026-01-01\n", text => Schedule.Parse(text)),
        FuzzTarget.OfReader("Schedule.LoadAll", Carried("schedules.csv", 4), reader => Schedule.LoadAll(reader)),
        FuzzTarget.OfReader("AdministrativeUnitRegister.Read", Carried("administrative-units.csv", 4), reader => AdministrativeUnitRegister.Read(reader)),
        FuzzTarget.OfReader("AgencyRegister.Read", Agencies, reader => AgencyRegister.Read(reader)),
        FuzzTarget.OfReader(
            "ProcedureTable.Read",
            "code,name,name_en,levels,channel,case,time,fee,mark,keywords\n1.013133,Đăng ký,Registration,X,online,,2 Giờ,Không,F,nvqs\n",
            reader => ProcedureTable.Read(reader, default)),
        FuzzTarget.OfReader("SearchWords.Read", Carried("search-words.csv", 9), reader => SearchWords.Read(reader)),
        new("ProcedureImport.Read", Procedure, text => ProcedureImport.Read(text, default).Procedure is not null),
        FuzzTarget.OfReader("RegimeTable.Read", Carried("dossier-regimes.csv", 16), reader => RegimeTable.Read(reader)),
        FuzzTarget.Of("DossierJson.Read", DossierJson.Write(AuditTrail.Of(SampleEvents.Life.Take(3))), text => DossierJson.Read(text)),
        FuzzTarget.OfReader("QuestionnaireCatalogue.Read", Carried("questionnaires.csv", 3), reader => QuestionnaireCatalogue.Read(reader)),
        FuzzTarget.OfReader("GradeBands.Read", Carried("grade-bands.csv", 9), reader => GradeBands.Read(reader, "index-766")),
        FuzzTarget.OfReader("Index766.Read", Carried("index-766.csv", 3), reader => Index766.Read(reader)),
        FuzzTarget.OfReader(
            "EvaluationRules.Read",
            Carried("evaluation-rules.csv", 6),
            reader => EvaluationRules.Read(reader, new StringReader(Carried("evaluation-bands.csv", 12)))),
        FuzzTarget.OfReader(
            "DutyRoster.Read",
            "officer,counter,day,session,role,hours,absence,replaced_by\na,1,2026-08-03,Morning,Receive,4,SickLeave,b\n",
            reader => DutyRoster.Read(reader)),
        FuzzTarget.OfReader("ProcedureMinutes.Read", "procedure,minutes,source\n1.001193,15,generated\n", reader => ProcedureMinutes.Read(reader)),
        FuzzTarget.OfReader(
            "TrainingBook.Read",
            "officer,course,kind,hours,completed,valid_until,number\na,SIGN,Law,8,2026-01-01,2026-12-31,1/CC\n",
            reader => TrainingBook.Read(reader)),
        FuzzTarget.OfReader("EvaluationSheet.Read", "officer,unit,group,general,assigned,accepted,good,on_time,cases,months,head,unit_part,organising,uniting\na,u,g,27,40,38,37.5,37.75,40,12,yes,1,0.9,0.8\n", reader => EvaluationSheet.Read(reader, EvaluationRules.Official.Find("335/2025", new(2026, 1, 1))!)),
        FuzzTarget.OfReader("OverdueCauses.Read", Carried("overdue-causes.csv", 9), reader => OverdueCauses.Read(reader)),
    ];
}
