using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of agencies and procedures.</summary>
internal static class RegistersExamples
{
    internal static void OfAgencyCode()
    {
        #region OfAgencyCode
        AgencyCode ward = AgencyCode.Parse("H49.22");
        Console.WriteLine($"{ward.Form}, within the province: {ward.IsWithin(AgencyCode.Parse("H49"))}");
        // RootFirst, within the province: True
        #endregion
    }

    internal static void OfAgencyRegister()
    {
        #region OfAgencyRegister
        AgencyRegister register = AgencyRegister.Read(new StringReader("""
            code,valid_from,valid_until,name,level,unit,predecessors,source
            000.00.04.H49,,2025-06-30,Huyện cũ,district,,,danh mục của tỉnh
            000.00.05.H49,2025-07-01,,Phường mới,communal,,000.00.04.H49,danh mục của tỉnh
            """));
        Console.WriteLine(register.ResponsibleOn(new LocalDate(2026, 8, 26), AgencyCode.Parse("000.00.04.H49"), receivedOn: new LocalDate(2025, 6, 2)));
        // 000.00.05.H49 Phường mới
        #endregion
    }

    internal static void OfProcedureCode()
    {
        #region OfProcedureCode
        Console.WriteLine($"{ProcedureCode.Parse("1.004873")}; {ProcedureCode.TryParse("1.4873", out _)}");
        // 1.004873; False
        #endregion
    }

    internal static void OfProcedureCatalogue()
    {
        #region OfProcedureCatalogue
        ProcedureCatalogue catalogue = ProcedureCatalogue.Of([new() { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh" }]);
        ProcedureMatch match = catalogue.Search(new() { Text = "khai sinh" }, new LocalDate(2026, 8, 26), limit: 5).Single();
        Console.WriteLine($"{match.Procedure.Code}, {match.Rank}");
        // 1.001193, Words
        #endregion
    }
}
