using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>Makes a procedure of a national record (the reply of the service <c>LayThuTuc</c>).</summary>
internal static class NationalProcedure
{
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
        Levels = [.. record.Items("CAPTHUCHIEN", Level).SelectMany(level => level).Distinct()],
        Audiences = record.Items("DOITUONGTHUCHIEN", item => new Audience(item.Text("MADOITUONG"), item.Text("TENDOITUONG"))),
        Cases = Cases(record),
        Channels = NationalTerms.Of(record),
        Results = record.Items("KETQUATHUCHIEN", Result),
        LegalBases = record.Items("CANCUPHAPLY", LegalBasis),
        HandlingAgencies = record.Items("COQUANTHUCHIEN", Agency),
        CompetentAgencies = record.Items("COQUANCOTHAMQUYEN", Agency),
        AuthorizedAgencies = record.Items("COQUANDUOCUYQUYEN", Agency),
        CoordinatingAgencies = record.Items("COQUANPHOIHOP", Agency),
        ReceivingAddress = record.Text("DIACHITIEPNHAN"),
        LinkedProcedures = record.Codes("TTHCLIENTHONG"),
        RelatedProcedures = record.Codes("TTHCLIENQUAN"),
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

    private static AdministrativeLevel[] Level(NationalRecord item)
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

        return level is { } known ? [known] : [];
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
        Originals = item.Count("SOBANCHINH"),
        Copies = item.Count("SOBANSAO"),
        ReplaceableByResult = item.Text("MA_KQ_THAYTHE"),
    };

    private static ProcedureResult Result(NationalRecord item) =>
        new(item.Text("MAKETQUA"), item.Text("TENKETQUA")) { FileName = item.Text("TENTEP"), Url = item.Text("URL") };

    private static LegalBasis LegalBasis(NationalRecord item) => new(item.Text("SOVANBAN"), item.Text("TENVANBAN"))
    {
        IssuedOn = item.Day("NGAYBANHANH"),
        EffectiveOn = item.Day("NGAYHIEULUC"),
        Issuer = item.Text("COQUANBANHANH"),
        Url = item.Text("DIACHITRUYCAP"),
    };

    private static AgencyReference Agency(NationalRecord item) => new(item.Agency("MADONVI"), item.Text("TENDONVI"));

    private static Publication Publication(NationalRecord record) => new()
    {
        DecisionNumber = record.Text("QUYETDINH"),
        DecisionId = record.Text("IDQUYETDINHCONGBO"),
        DecidedBy = record.Agency("MACOQUANCONGBO") is { } agency ? new(agency, "") : null,
    };
}
