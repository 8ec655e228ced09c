using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shop;

namespace MongCai.AspNetCore.Tests;

/// <summary>What the package's README shows is compiled here, and run.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("src", "MongCai.AspNetCore", "README.md").ReplaceLineEndings("\n");
    private static readonly string Source = Repository.Read("tests", "MongCai.AspNetCore.Tests", "ReadmeExamples.cs").ReplaceLineEndings("\n");

    [Fact]
    public void Blocks_OfTheReadme_AreRegionsOfTheExamples()
    {
        string[] blocks = [.. CodeBlocks().Matches(Readme).Select(block => Bare(block.Groups["code"].Value))];
        string[] regions = [.. Regions().Matches(Source).Select(region => Bare(region.Groups["code"].Value))];

        Assert.Equal(regions, blocks);
    }

    [Fact]
    public void Usings_OfTheReadme_AreThoseOfTheExamples() =>
        Assert.All(Usings().Matches(Readme), line => Assert.Contains("\n" + line.Value, "\n" + Source, StringComparison.Ordinal));

    [Fact]
    public async Task Program_OfTheReadme_AnswersAsItSays()
    {
        await using WebApplication app = ReadmeExamples.DueDates(["--urls=http://127.0.0.1:0", "--MongCai:Offices:mong-cai-1:Schedule=std"]);
        await app.StartAsync();
        using HttpClient http = new() { BaseAddress = new(app.Urls.First()) };

        string page = await http.GetStringAsync(new Uri("/offices/mong-cai-1/due-dates?time=5 ngày làm việc&receivedAt=2026-08-26T08:20", UriKind.Relative));
        Assert.Contains("17:00 07/09/2026", page, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await http.GetAsync(new Uri("/offices/x/due-dates?time=5 ngày&receivedAt=2026-08-26T08:20", UriKind.Relative))).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await http.GetAsync(new Uri("/offices/mong-cai-1/due-dates?time=bald&receivedAt=2026-08-26T08:20", UriKind.Relative))).StatusCode);
        Assert.Contains("ngày làm việc", await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), StringComparison.Ordinal);
        await app.StopAsync();
    }

    [Fact]
    public async Task Endpoints_OfTheReadme_AreMapped()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ReadmeExamples.Desk>();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Webhook:Secrets:0"] = "whsec_" + Convert.ToBase64String(new byte[32]),
            ["VnPay:Secret"] = "a",
            ["Platform:Secret"] = "b",
        });
        await using WebApplication app = ReadmeExamples.OtherEndpoints(builder);
        await app.StartAsync();
        using HttpClient http = new() { BaseAddress = new(app.Urls.First()) };

        Assert.Contains("97", await http.GetStringAsync(new Uri("/vnpay/ipn", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsync(new Uri("/dossiers/H49.22-261102-0001/transfer", UriKind.Relative), null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync(new Uri("/portal-events", UriKind.Relative), null)).StatusCode);
        await app.StopAsync();
    }

    /// <summary>The lines of a program without its usings, its last call and its indentation.</summary>
    private static string Bare(string code)
    {
        string[] lines = [.. code.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal) && line != "app.Run();")];
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).Trim();
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@"^ *#region README[^\n]*\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^using [^\n]*;$", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
