using System.Net;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Procedures, agencies and the calendar.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Procedures_OnePageAtATime_AreAllOfTheCatalogue() =>
        Assert.Equal(Generated.Catalogue.Count, (await AllAsync<ProcedureSummary>(PortalOperations.ListProcedures, "?limit=2")).Count);

    [SkippableTheory]
    [InlineData("?text=khai%20sinh", "1.001193")]
    [InlineData("?text=tinh%20trang%20hon%20nhan", "1.004873")] // without marks
    [InlineData("?channel=Online&text=nghia%20vu", "1.013133")]
    public async Task Procedures_Searched_GiveTheOneMeant(string query, string code) =>
        Assert.Equal(code, (await AllAsync<ProcedureSummary>(PortalOperations.ListProcedures, query))[0].Code.ToString());

    [SkippableFact]
    public async Task Procedure_ByItsCode_IsShownWithATag()
    {
        Answer answer = await caller.GetAsync(PortalOperations.GetProcedure, "1.004873");
        Assert.Equal(Generated.Catalogue.Find(Generated.Procedure, new LocalDate(2026, 8, 26))!.Name, answer.Is(200).Read<ProcedureResource>().Name);
        (await caller.GetAsync(PortalOperations.GetProcedure, "1.004873", known: answer.Headers["ETag"])).Is(304);
        (await caller.GetAsync(PortalOperations.GetProcedure, "9.999999")).IsProblem(404, ProblemTypes.NotFound);
        Assert.Single((await caller.GetAsync(PortalOperations.ListProcedureVersions, "1.004873")).Is(200).Read<Page<ProcedureResource>>().Items);
        Assert.Empty((await caller.GetAsync(PortalOperations.ListProcedureChanges, query: "?since=2020-01-01")).Is(200).Read<Page<ProcedureChange>>().Items);
    }

    [SkippableFact]
    public async Task Agencies_OfADay_AreThoseThatExist()
    {
        Assert.Equal(4, (await AllAsync<AgencyResource>(PortalOperations.ListAgencies, "?limit=3")).Count);
        Assert.Equal("000.00.04.H49", Assert.Single(await AllAsync<AgencyResource>(PortalOperations.ListAgencies, "?on=2025-01-01&level=District")).Code.ToString());
        (await caller.GetAsync(PortalOperations.GetAgency, "000.00.04.H49")).IsProblem(404, ProblemTypes.NotFound);
        (await caller.GetAsync(PortalOperations.GetAgency, "000.00.04.H49", "?on=2025-01-01")).Is(200);
    }

    [SkippableFact]
    public async Task Responsibility_ForAnAgencyThatIsGone_IsItsSuccessors()
    {
        ResponsibilityResource responsibility = (await caller.GetAsync(PortalOperations.GetResponsibility, "000.00.04.H49")).Is(200).Read<ResponsibilityResource>();
        Assert.Equal("000.00.05.H49", Assert.Single(responsibility.Successors).Code.ToString());
    }

    /// <summary>Decree 118/2025/NĐ-CP Art 9.8: name, position, field, telephone, and not a member more.</summary>
    [SkippableFact]
    public async Task Staff_OfAnAgency_IsWhatMayBePublished()
    {
        Answer answer = (await caller.GetAsync(PortalOperations.ListStaff, "000.00.01.H49", "?limit=2")).Is(200);
        Page<StaffResource> page = answer.Read<Page<StaffResource>>();
        Assert.Equal(("Cán bộ minh họa 1", "Chuyên viên", "Hộ tịch", "02033000000"), (page.Items[0].Name, page.Items[0].Title, page.Items[0].Field, page.Items[0].Phone));
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(answer.Text);
        Assert.All(document.RootElement.GetProperty("items").EnumerateArray(), officer => Assert.Equal(["name", "title", "field", "phone"], officer.EnumerateObject().Select(member => member.Name)));
        Assert.Single((await caller.GetAsync(PortalOperations.ListStaff, "000.00.01.H49", $"?limit=2&cursor={page.Next}")).Is(200).Read<Page<StaffResource>>().Items);
        (await caller.GetAsync(PortalOperations.ListStaff, "000.00.04.H49")).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task Calendar_OfAYear_HasNationalDay()
    {
        CalendarYear year = (await caller.GetAsync(PortalOperations.GetCalendarYear, "2026")).Is(200).Read<CalendarYear>();
        Assert.Contains(year.Days, day => day.Date == new LocalDate(2026, 9, 2) && day.IsOff);
        (await caller.GetAsync(PortalOperations.GetCalendarYear, "1200")).IsProblem(404, ProblemTypes.NotFound);
        (await caller.GetAsync(PortalOperations.GetCalendarYear, "soon")).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task DueDate_OfThreeWorkingDays_ExplainsItself()
    {
        DueDateResource due = (await caller.GetAsync(PortalOperations.GetDueDate, query: $"?time={WebUtility.UrlEncode("3 ngày làm việc")}&receivedAt=2026-08-26T08:20:00")).Is(200).Read<DueDateResource>();
        Assert.Equal(new LocalDateTime(2026, 9, 3, 17, 0), due.DueAt);
        Assert.NotEmpty(due.Explanation);
        Assert.Equal("receivedAt", (await caller.GetAsync(PortalOperations.GetDueDate, query: "?time=3")).IsWrongField());
        Answer far = (await caller.GetAsync(PortalOperations.GetDueDate, query: $"?time={WebUtility.UrlEncode("900 tháng")}&receivedAt=2026-08-26T08:20:00")).Is(200);
        Assert.InRange(far.Body.Length, 1, 1000); // S-07: an explanation of all its days would have megabytes
        Assert.NotNull(far.Read<DueDateResource>().DueOn);
    }
}
