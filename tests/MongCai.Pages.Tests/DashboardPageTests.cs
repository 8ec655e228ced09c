using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using MongCai.Pages.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests;

/// <summary>The public figures are those of the API, on the page and in the file; demo data fill a new sandbox, and no other.</summary>
[Collection(Site.Name)]
public sealed class DashboardPageTests(RunningPortal portal)
{
    [Fact]
    public async Task File_OfTheFigures_HasTheCountsOfTheApi()
    {
        await portal.Caller.DoAsync(await portal.Caller.FileAsync(SampleData.NewDossier(1)), new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department), new DossierCommand.Decide(Generated.Result));
        portal.Time.Advance(TimeSpan.FromMinutes(2)); // what was counted before is old by then
        string[] lines = (await portal.Http.GetStringAsync(new Uri("/thong-ke.csv", UriKind.Relative))).TrimEnd().Split('\n');
        foreach ((string by, ReportDimension dimension) in ((string, ReportDimension)[])[("Total", ReportDimension.Total), ("Agency", ReportDimension.Agency)])
        {
            CountsReport report = (await portal.Caller.GetAsync(PortalOperations.CountDossiers, query: $"?from=2026-01-01&until=2026-11-30&by={OpenCode.Of(dimension).Text}")).Is(200).Read<CountsReport>();
            Assert.Equal([.. report.Rows.Select(row => LineOf(by, row))], lines.Where(line => line.StartsWith($"2026-01-01,2026-11-30,{by},", StringComparison.Ordinal)));
        }

        long[] received = [.. lines.Where(line => line.Contains(",Total,total,", StringComparison.Ordinal)).Select(line => long.Parse(line.Split(',')[7], CultureInfo.InvariantCulture))];
        Assert.True(received[^1] > 0);
        Assert.Equal(received[^1], received[..^1].Sum()); // the months are together the year
    }

    [Fact]
    public async Task Page_OfTheFigures_HasATableForTheChartAndNoGradeWithoutData()
    {
        string page = WebUtility.HtmlDecode(await portal.Http.GetStringAsync(new Uri("/thong-ke", UriKind.Relative)));
        Assert.Contains("role=\"img\" aria-labelledby=\"chart chart-words\"", page, StringComparison.Ordinal);
        Assert.Contains("11/2026", page.Split("<figure>")[1], StringComparison.Ordinal);
        Assert.Contains("chưa đủ số liệu để xếp loại", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/thong-ke.csv\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DemoData_OfANewSandbox_ShowMonthsAndAreMadeOnce()
    {
        string folder = Directory.CreateTempSubdirectory("mongcai-pages-").FullName;
        string first = await FiguresAsync(folder);
        string[] whole = first.Split('\n').Single(line => line.StartsWith("2026-01-01,2026-11-30,Total", StringComparison.Ordinal)).Split(',');
        Assert.All((int[])[4, 7, 8, 10, 13], column => Assert.NotEqual("0", whole[column])); // awaiting, received, early, late, pending
        Assert.Equal(first, await FiguresAsync(folder));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> FiguresAsync(string folder)
    {
        PortalSandboxHost host = await PortalSandboxHost.StartAsync(new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = "Data Source=" + Path.Combine(folder, "demo.db"),
            Time = new FakeTimeProvider(RunningPortal.Start),
            HasDemoData = true,
            DeliversWebhooks = false,
        });
        await using (host.ConfigureAwait(false))
        {
            using HttpClient http = new() { BaseAddress = host.Address };
            return await http.GetStringAsync(new Uri("/thong-ke.csv", UriKind.Relative));
        }
    }

    private static string LineOf(string by, CountsRow row) => string.Join(',',
    [
        "2026-01-01,2026-11-30", by, row.Key, .. ((long[])
        [
            row.AwaitingAcceptance, row.NotAccepted, row.CarriedOver, row.Received, row.ResolvedEarly, row.ResolvedOnTime, row.ResolvedLate,
            row.ResolvedUndated, row.EndedOtherwise, row.PendingInTime, row.PendingOverdue,
        ]).Select(count => count.ToString(CultureInfo.InvariantCulture)),
    ]);
}
