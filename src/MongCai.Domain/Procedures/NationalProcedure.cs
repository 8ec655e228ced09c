using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Procedures;

/// <summary>Makes a procedure of a national record (the reply of the service <c>LayThuTuc</c>).</summary>
internal static class NationalProcedure
{
    private const string NotAnAgency = "is not the code of an agency such as '000.00.00.H49' or 'H49.22'.";

    private static readonly LocalDatePattern[] DayForms =
        [.. new[] { "dd/MM/uuuu", "dd-MM-uuuu", "uuuu-MM-dd", "uuuuMMdd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    internal static Procedure? From(NationalRecord record, Validity validity)
    {
        if (!ProcedureCode.TryParse(record.Text("MATTHC"), out ProcedureCode code))
        {
            record.ReportWhole("has no MATTHC that is the code of a procedure, such as '1.001193'.");
            return null;
        }

        return record.Whole(whole => Make(whole, code, validity));
    }

    private static Procedure Make(NationalRecord record, ProcedureCode code, Validity validity) => new()
    {
        Code = code,
        Name = record.Text("TENTTHC"),
        Validity = validity,
        RecordId = record.Text("ID"),
        Kind = record.Text("LOAITTHC"),
        IsActive = IsActive(record),
        Fields = record.Items("LINHVUCTHUCHIEN", item => new ProcedureField(item.Text("MALINHVUC"), item.Text("TENLINHVUC"))),
        Levels = [.. record.Items("CAPTHUCHIEN", Level).Select(level => level.Value).Distinct()],
        Audiences = record.Items("DOITUONGTHUCHIEN", item => new Audience(item.Text("MADOITUONG"), item.Text("TENDOITUONG"))),
        Cases = Cases(record),
        Channels = Channels(record),
        Results = record.Items("KETQUATHUCHIEN", Result),
        LegalBases = record.Items("CANCUPHAPLY", LegalBasis),
        HandlingAgencies = record.Items("COQUANTHUCHIEN", Agency),
        CompetentAgencies = record.Items("COQUANCOTHAMQUYEN", Agency),
        AuthorizedAgencies = record.Items("COQUANDUOCUYQUYEN", Agency),
        CoordinatingAgencies = record.Items("COQUANPHOIHOP", Agency),
        ReceivingAddress = record.Text("DIACHITIEPNHAN"),
        LinkedProcedures = Codes(record, "TTHCLIENTHONG"),
        RelatedProcedures = Codes(record, "TTHCLIENQUAN"),
        Publication = Publication(record),
        Requirements = record.Text("YEUCAU"),
        Keywords = record.Text("TUKHOA"),
        Description = record.Text("MOTA"),
        AudienceDescription = record.Text("MOTADOITUONGTHUCHIEN"),
        HandlingDescription = record.Text("MOTACOQUANTHUCHIEN"),
        CompetenceDescription = record.Text("MOTACOQUANTHAMQUYEN"),
    };

    private static bool IsActive(NationalRecord record)
    {
        string status = record.Text("TRANGTHAI");
        if (status is not ("" or "0" or "1"))
        {
            record.Report("TRANGTHAI", status, "is not a known status; 1 is in use. Taken as not in use.");
        }

        return status is "" or "1";
    }

    private static LevelItem? Level(NationalRecord item)
    {
        (string number, string name) = (item.Text("CAPTHUCHIEN"), item.Text("TENCAP"));
        AdministrativeLevel? level = VietnameseText.Fold(name.Length > 0 ? name : number) switch
        {
            "cap bo" or "bo" or "cap trung uong" => AdministrativeLevel.Central,
            "cap tinh" or "tinh" => AdministrativeLevel.Provincial,
            "cap huyen" or "huyen" => AdministrativeLevel.District,
            "cap xa" or "xa" => AdministrativeLevel.Communal,
            _ => null,
        };
        if (level is null)
        {
            item.ReportWhole("is not a level: expected 'Cấp Bộ', 'Cấp Tỉnh', 'Cấp Huyện' or 'Cấp Xã'.");
        }

        return level is { } known ? new(known) : null;
    }

    private static ProcedureCase[] Cases(NationalRecord record)
    {
        IEnumerable<ProcedureCase> steps = record.Items("TRINHTUTHUCHIEN", item => new ProcedureCase
        {
            Name = item.Text("TRUONGHOP"),
            Steps = [.. item.Texts("TRINHTU", "TENTRINHTU").Select(step => step.Text)],
        });
        IEnumerable<ProcedureCase> components = record.Items("THANHPHANHOSO", item => new ProcedureCase
        {
            Name = item.Text("TRUONGHOP"),
            Components = item.Items("GIAYTO", Component),
        });
        return
        [
            .. steps.Concat(components).GroupBy(part => part.Name, StringComparer.Ordinal).Select(parts => new ProcedureCase
            {
                Name = parts.Key,
                Steps = [.. parts.SelectMany(part => part.Steps)],
                Components = [.. parts.SelectMany(part => part.Components)],
            }),
        ];
    }

    private static ComponentRequirement Component(NationalRecord item) => new()
    {
        Code = item.Text("MAGIAYTO"),
        Name = item.Text("TENGIAYTO"),
        FormName = item.Text("TENMAUDON"),
        Url = item.Text("URL"),
        Originals = Count(item, "SOBANCHINH"),
        Copies = Count(item, "SOBANSAO"),
        ReplaceableByResult = item.Text("MA_KQ_THAYTHE"),
    };

    private static int? Count(NationalRecord item, string name)
    {
        string text = item.Text(name).Trim();
        bool counts = text.Length is > 0 and <= 6 && text.All(char.IsAsciiDigit);
        if (text.Length > 0 && !counts)
        {
            item.Report(name, text, "is not a number of papers.");
        }

        return counts ? text.Aggregate(0, (number, digit) => (10 * number) + digit - '0') : null;
    }

    private static ChannelTerms[] Channels(NationalRecord record) =>
    [
        .. record.Items("CACHTHUCTHUCHIEN", Channel).GroupBy(terms => terms.Channel).Select(same => new ChannelTerms
        {
            Channel = same.Key,
            Terms = [.. same.SelectMany(terms => terms.Terms)],
        }),
    ];

    private static ChannelTerms? Channel(NationalRecord item)
    {
        SubmissionChannel channel = VietnameseText.Fold(item.Text("KENH")) switch
        {
            "1" or "truc tiep" => SubmissionChannel.InPerson,
            "2" or "truc tuyen" => SubmissionChannel.Online,
            "3" or "buu chinh" or "buu chinh cong ich" or "dich vu buu chinh" => SubmissionChannel.Postal,
            _ => SubmissionChannel.None,
        };
        if (channel == SubmissionChannel.None)
        {
            item.ReportWhole("has no KENH that is a channel: expected 1, 2 or 3.");
            return null;
        }

        return new() { Channel = channel, Terms = item.Items("THOIGIAN", Term) };
    }

    private static StatedTerm Term(NationalRecord item)
    {
        ProcessingTime time = ProcessingTime.FromText(Joined(item.Text("THOIGIANGIAIQUYET"), item.Text("DONVITINH")));
        if (time.Unit == TimeUnit.Unparsed)
        {
            item.Report("THOIGIANGIAIQUYET", time.Text, "is kept as text: no due date can be computed from it.");
        }

        return new() { Time = time, Description = item.Text("MOTA"), Fees = item.Items("PHILEPHI", Fee) };
    }

    private static FeeLine Fee(NationalRecord item)
    {
        FeeLine line = FeeLine.FromText(Joined(item.Text("SOTIEN"), item.Text("DONVI"))) with
        {
            Code = item.Text("MAPHILEPHI"),
            Description = item.Text("MOTA"),
            FileName = item.Text("TENTEP"),
            Url = item.Text("URL"),
        };
        if (line.Amount is null && line.Text.Length > 0)
        {
            item.Report("SOTIEN", line.Text, "is kept as text: it does not state one sum.");
        }

        return line;
    }

    private static string Joined(string amount, string unit) => amount.Length > 0 && unit.Length > 0 ? $"{amount} {unit}" : amount + unit;

    private static ProcedureResult Result(NationalRecord item) =>
        new(item.Text("MAKETQUA"), item.Text("TENKETQUA")) { FileName = item.Text("TENTEP"), Url = item.Text("URL") };

    private static LegalBasis LegalBasis(NationalRecord item) => new(item.Text("SOVANBAN"), item.Text("TENVANBAN"))
    {
        IssuedOn = Day(item, "NGAYBANHANH"),
        EffectiveOn = Day(item, "NGAYHIEULUC"),
        Issuer = item.Text("COQUANBANHANH"),
        Url = item.Text("DIACHITRUYCAP"),
    };

    private static LocalDate? Day(NationalRecord item, string name)
    {
        string text = item.Text(name).Trim();
        foreach (LocalDatePattern form in DayForms)
        {
            if (form.Parse(text).TryGetValue(default, out LocalDate day))
            {
                return day;
            }
        }

        if (text.Length > 0)
        {
            item.Report(name, text, "is not a day of the form 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd' or 'yyyyMMdd'.");
        }

        return null;
    }

    private static AgencyReference Agency(NationalRecord item)
    {
        string text = item.Text("MADONVI");
        return new(AgencyCodeIn(item, "MADONVI", text), item.Text("TENDONVI"));
    }

    private static AgencyCode? AgencyCodeIn(NationalRecord item, string name, string text)
    {
        if (AgencyCode.TryParse(text, out AgencyCode code))
        {
            return code;
        }

        if (text.Length > 0)
        {
            item.Report(name, text, NotAnAgency);
        }

        return null;
    }

    private static ProcedureCode[] Codes(NationalRecord record, string name)
    {
        List<ProcedureCode> codes = [];
        foreach ((string text, string path) in record.Texts(name, "MATTHC"))
        {
            if (ProcedureCode.TryParse(text, out ProcedureCode code))
            {
                codes.Add(code);
            }
            else
            {
                record.ReportAt(path, text, "is not the code of a procedure, such as '1.001193'.");
            }
        }

        return [.. codes];
    }

    private static Publication Publication(NationalRecord record)
    {
        string decider = record.Text("MACOQUANCONGBO");
        return new()
        {
            DecisionNumber = record.Text("QUYETDINH"),
            DecisionId = record.Text("IDQUYETDINHCONGBO"),
            DecidedBy = decider.Length > 0 ? new(AgencyCodeIn(record, "MACOQUANCONGBO", decider), "") : null,
        };
    }

    private sealed record LevelItem(AdministrativeLevel Value);
}
