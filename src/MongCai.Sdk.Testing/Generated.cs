using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Testing;

/// <summary>Valid models of the contract, to be changed by <c>with</c>. All people, agencies and numbers in them are generated.</summary>
/// <remarks>A number chooses among models of a kind: the same number gives the same model, another one differs in names and codes.</remarks>
public static partial class Generated
{
    private const string Procedures = """
        code,name,name_en,levels,channel,case,time,fee,mark
        1.001193,Đăng ký khai sinh,Birth registration,X,all,,Trong ngày,,
        1.004873,Cấp Giấy xác nhận tình trạng hôn nhân,Certificate of marital status,X,all,,3 Ngày làm việc,,
        1.013133,Đăng ký nghĩa vụ quân sự lần đầu,First military-service registration,X,in-person,,1 Ngày làm việc,,
        1.013133,Đăng ký nghĩa vụ quân sự lần đầu,First military-service registration,X,online,,2 Giờ,,
        1.013144,Trợ cấp một lần,One-off allowance,B+T+X,in-person,,Không quy định,,
        2.000815,Chứng thực bản sao từ bản chính,Certified copy from original,X,all,,Trong ngày,Phí : 2000 Đồng,
        """;

    private const string Register = """
        code,valid_from,valid_until,name,level,unit,predecessors,source
        000.00.01.H49,,,Trung tâm minh họa 1,provincial,,,generated
        000.00.02.H49,,,Sở minh họa 2,provincial,,,generated
        000.00.03.H49,,,Thuế minh họa 3,provincial,,,generated
        000.00.04.H49,,2025-06-30,Huyện minh họa 4,district,,,generated
        000.00.05.H49,2025-07-01,,Phường minh họa 5,communal,,000.00.04.H49,generated
        """;

    /// <summary>The agency that receives dossiers, and whose token the client of a fake portal has.</summary>
    public static AgencyCode Agency { get; } = AgencyCode.Parse("000.00.01.H49");

    /// <summary>The agency that settles dossiers.</summary>
    public static AgencyCode Department { get; } = AgencyCode.Parse("000.00.02.H49");

    /// <summary>An agency that has nothing to do with either.</summary>
    public static AgencyCode OtherAgency { get; } = AgencyCode.Parse("000.00.03.H49");

    /// <summary>A procedure of three working days on every channel.</summary>
    public static ProcedureCode Procedure { get; } = ProcedureCode.Parse("1.004873");

    /// <summary>A procedure settled on the day of receipt, on every channel.</summary>
    public static ProcedureCode SameDayProcedure { get; } = ProcedureCode.Parse("1.001193");

    /// <summary>A procedure whose fee the built-in tables know.</summary>
    public static ProcedureCode FeeProcedure { get; } = ProcedureCode.Parse("2.000815");

    /// <summary>A catalogue of five procedures; names, codes and times are those of the national catalogue.</summary>
    public static ProcedureCatalogue Catalogue { get; } = ProcedureCatalogue.Of(ProcedureTable.Read(new StringReader(Procedures), new Validity(null, null)));

    /// <summary>A register of five agencies, of which one took over from another on 1 July 2025.</summary>
    public static AgencyRegister Agencies { get; } = AgencyRegister.Read(new StringReader(Register));
}
