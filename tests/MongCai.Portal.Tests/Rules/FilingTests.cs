using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Rules;

public class FilingTests
{
    private const string Table =
        """
        code,name,levels,channel,case,time,fee
        1.004873,Cấp giấy xác nhận tình trạng hôn nhân,X,all,,3 Ngày làm việc,Không
        1.004873,Cấp giấy xác nhận tình trạng hôn nhân,X,all,trường hợp cần xác minh,23 Ngày,Không
        """;

    [Theory]
    [InlineData("3 Ngày làm việc")] // the first of the two
    [InlineData("23 Ngày")] // the other one
    public async Task Filing_ThatNamesItsTime_HasIt(string time) =>
        Assert.Equal(time, Assert.IsType<PortalOutcome<DossierResource>.Done>(await FileAsync(time)).Value.ProcessingTime.Text);

    [Theory]
    [InlineData(null)] // several times, and nothing says which
    [InlineData("1 Ngày")] // a time that the catalogue does not state
    public async Task Filing_WithoutATimeOfTheCatalogue_IsRefused(string? time)
    {
        PortalValidationException error = await Assert.ThrowsAsync<PortalValidationException>(() => FileAsync(time));
        Assert.Equal("/processingTime", Assert.Single(error.Problem!.Errors).Field);
    }

    [Theory]
    [InlineData("5 ngày kể từ ngày có kết quả thẩm định", "cần người đọc")] // its start is not known
    [InlineData("Không quy định", "")]
    public async Task DueDate_OfATimeWithoutOne_SaysWhy(string time, string why)
    {
        using FakePortal portal = new(TimeProvider.System);
        DueDateResource due = await portal.CreateClient().Calendar.GetDueDateAsync(ProcessingTime.FromText(time), new LocalDateTime(2026, 8, 17, 9, 30));
        Assert.Null(due.DueAt);
        Assert.Contains(why, due.Explanation, StringComparison.Ordinal);
        Assert.Equal(why.Length == 0, due.Explanation.Length == 0);
    }

    [Fact]
    public async Task Filing_ThroughASystemThatTheHostOpens_IsTaken()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        using StringReader own = new("entry,from,until,instrument,article,source\nProvincialPortal,,2026-12-31,Decree 118/2025/NĐ-CP,39,generated");
        using FakePortal portal = new(FakePortal.OptionsOf(time) with { Entries = OnlineEntries.Official.Adding(own) });
        NewDossier online = Generated.NewDossier() with { Channel = OpenCode.Of(SubmissionChannel.Online), Entry = OpenCode.Of(OnlineEntry.ProvincialPortal) };
        Assert.IsType<PortalOutcome<DossierResource>.Done>(await portal.CreateClient().Dossiers.FileAsync(online));
    }

    private static async Task<PortalOutcome<DossierResource>> FileAsync(string? named)
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        using StringReader reader = new(Table);
        using FakePortal portal = new(FakePortal.OptionsOf(time) with { Catalogue = ProcedureCatalogue.Of(ProcedureTable.Read(reader, default)) });
        NewDossier filed = Generated.NewDossier() with { Procedure = ProcedureCode.Parse("1.004873"), ProcessingTime = named is null ? null : ProcessingTime.Parse(named) };
        return await portal.CreateClient().Dossiers.FileAsync(filed);
    }
}
