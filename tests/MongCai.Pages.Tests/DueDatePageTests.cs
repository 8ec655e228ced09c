using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using MongCai.Cli;
using MongCai.Pages.Tests.Harness;
using NodaTime;

namespace MongCai.Pages.Tests;

/// <summary>The page on due dates and <c>mongcai deadline --json</c> say the same: the due moment, its certainty, and each day.</summary>
[Collection(Site.Name)]
public sealed partial class DueDatePageTests(RunningPortal portal)
{
    private static readonly LocalDate First = new(2005, 1, 3);

    private static readonly string[] Units = ["ngày làm việc", "ngày", "giờ làm việc", "giờ", "tháng", "Trong ngày", "tuần"];

    private static readonly Gen<Asked> AnyQuestion = Gen.Select(
        Gen.Int[0, 365 * 40], Gen.Int[0, 23], Gen.Int[0, 59], Terms(), Gen.Bool, Gen.Int[-3, 20], Gen.Int[0, 9],
        (day, hour, minute, term, saturdays, stop, pause) => new Asked(
            First.PlusDays(day) + new LocalTime(hour, minute), term, saturdays ? "satam" : "std", stop < 0 ? null : First.PlusDays(day + stop), pause));

    [Fact]
    public void Page_OfAnyQuestion_SaysWhatTheCommandSays() => AnyQuestion.Sample(question => Compare(question).GetAwaiter().GetResult(), iter: 150, threads: 1);

    [Theory]
    [InlineData("31/02/2026", "08:00", "5 ngày làm việc", "ngay")] // no such day
    [InlineData("17/08/2026", "25:00", "5 ngày làm việc", "gio")] // no such hour
    [InlineData("17/08/2026", "08:00", "vài ngày", "thoi-han")] // no amount
    [InlineData("17/08/2026", "08:00", "Không quy định", "thoi-han")] // a time that sets none
    [InlineData("17/08/2026", "08:00", "", "thoi-han")] // nothing
    [InlineData("17/08/2199", "08:00", "10000 ngày", "ngay")] // beyond the calendar
    public async Task Page_OfAWrongField_KeepsItAndSaysWhatIsExpected(string day, string time, string term, string field)
    {
        (HttpStatusCode status, string page) = await AskAsync($"ngay={Uri.EscapeDataString(day)}&gio={Uri.EscapeDataString(time)}&thoi-han={Uri.EscapeDataString(term)}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<title>Lỗi: ", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#{field}\">", page, StringComparison.Ordinal);
        Assert.Contains($"aria-invalid=\"true\" aria-describedby=\"{field}-wrong {field}-hint\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"ngay\" value=\"{day}\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"thoi-han\" value=\"{term}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17/8/2026", "8:05")] // without zeros
    [InlineData("17-08-2026", "8h05")]
    [InlineData("2026-08-17", "8.05")]
    public async Task Page_OfADayAsPeopleTypeIt_ReadsIt(string day, string time)
    {
        (HttpStatusCode status, string page) = await AskAsync($"ngay={day}&gio={time}&thoi-han=5+ng%C3%A0y");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Nhận đủ hồ sơ lúc 08:05\u00a017/08/2026", page, StringComparison.Ordinal);
    }

    private async Task Compare(Asked question)
    {
        JsonElement said = question.AskCommand();
        (HttpStatusCode status, string page) = await AskAsync(question.Query);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(said.GetProperty("due_at").GetString(), DueAt().Match(page).Groups[1].Value);
        Assert.Equal(said.GetProperty("certainty").GetString() == "announced", page.Contains("Mọi ngày đều theo lịch nghỉ đã công bố", StringComparison.Ordinal));
        Assert.Equal([.. said.GetProperty("explanation").EnumerateArray().Select(OfCommand)], DaysOf(page, said));
    }

    /// <summary>A text is read whole: what stands behind its first two hundred letters may change what it says.</summary>
    [Fact]
    public async Task Get_OfALongTerm_IsRefusedAndNotCut()
    {
        string term = "5 ngày làm việc" + new string(' ', 200) + "kể từ ngày có kết quả thẩm định";
        (HttpStatusCode _, string page) = await AskAsync("ngay=17/08/2026&gio=08:30&thoi-han=" + Uri.EscapeDataString(term));
        Assert.DoesNotContain("class=\"answer\"", page, StringComparison.Ordinal);
        Assert.Contains("kể từ ngày có kết quả thẩm định", page, StringComparison.Ordinal);
    }

    private static string OfCommand(JsonElement day) => string.Join(' ',
        day.GetProperty("date").GetString(), day.GetProperty("count").GetString(), Mark(day), day.GetProperty("certainty").GetString());

    private static string Mark(JsonElement day) =>
        day.TryGetProperty("number", out JsonElement number) ? number.GetRawText()
        : day.TryGetProperty("minutes", out JsonElement minutes) && day.GetProperty("count").GetString() == "counted" ? Hours(minutes.GetDouble())
        : "–";

    private static string Hours(double minutes) => Invariant($"{(int)minutes / 60}:{(int)minutes % 60:00}");

    /// <summary>The days of the page; a run of plain days stands for those days of the command, whose first, last and count it must name.</summary>
    private static List<string> DaysOf(string page, JsonElement said)
    {
        string[] all = [.. said.GetProperty("explanation").EnumerateArray().Select(OfCommand)];
        List<string> days = [];
        foreach (Match entry in Entry().Matches(page))
        {
            string certainty = entry.Value.Contains("class=\"tag\"", StringComparison.Ordinal) ? "projected" : "announced";
            string first = entry.Groups["first"].Value;
            if (entry.Groups["count"].Value != "run")
            {
                days.Add(string.Join(' ', first, Kebab(entry.Groups["count"].Value), entry.Groups["mark"].Value, certainty));
                continue;
            }

            string[] run = [.. all.SkipWhile(day => !day.StartsWith(first, StringComparison.Ordinal)).TakeWhile(day => string.CompareOrdinal(day[..10], entry.Groups["last"].Value) <= 0)];
            Assert.All(run, day => Assert.EndsWith(certainty, day, StringComparison.Ordinal));
            string[] numbers = [.. run.Where(day => day.Contains(" counted ", StringComparison.Ordinal)).Select(day => day.Split(' ')[2])];
            Assert.Equal(entry.Groups["mark"].Value, numbers[0] + "–" + numbers[^1]);
            Assert.Contains($"{numbers.Length} ngày được tính", entry.Value, StringComparison.Ordinal);
            Assert.All(run, day => Assert.True(day.Contains(" counted ", StringComparison.Ordinal) || day.Contains(" day-off ", StringComparison.Ordinal)));
            days.AddRange(run);
        }

        return days;
    }

    private static string Kebab(string name) => Capital().Replace(name, letter => (letter.Index > 0 ? "-" : "") + letter.Value.ToLowerInvariant());

    private async Task<(HttpStatusCode Status, string Page)> AskAsync(string query)
    {
        using HttpResponseMessage response = await portal.Http.GetAsync(new Uri("/tinh-han?" + query, UriKind.Relative));
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    private static Gen<string> Terms() => Gen.Select(Gen.Int[1, 60], Gen.Int[0, Units.Length - 1], (amount, unit) => Units[unit] switch
    {
        "Trong ngày" => "Trong ngày",
        "tháng" => Invariant($"{(amount % 3) + 1} tháng"),
        var other => Invariant($"{amount} {other}"),
    });

    [GeneratedRegex("<p class=\"big\">[^<]*<time datetime=\"([^\"]+)\">")]
    private static partial Regex DueAt();

    [GeneratedRegex("""<li class="[^"]*" data-count="(?<count>\w+)"><span class="(?:when|wd)">.*?<time datetime="(?<first>[\d-]{10})">[^<]*</time>(?: – <time datetime="(?<last>[\d-]{10})">[^<]*</time>)?</span> <span class="mark">(?<mark>[^<]*)</span>.*?</li>""")]
    private static partial Regex Entry();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    /// <summary>A question to the page and to the command.</summary>
    private sealed record Asked(LocalDateTime Received, string Term, string Schedule, LocalDate? Stop, int Days)
    {
        internal string Query => string.Join('&',
        [
            Invariant($"ngay={Shown(Received.Date)}"), Invariant($"gio={Received.ToString("HH:mm", CultureInfo.InvariantCulture)}"),
            "thoi-han=" + Uri.EscapeDataString(Term), "lich=" + Schedule,
            .. Stop is { } stop ? (string[])["dung=" + Shown(stop), "lai=" + Shown(stop.PlusDays(Days))] : [],
        ]);

        internal JsonElement AskCommand()
        {
            string[] pauses = Stop is { } stop ? ["--pauses", Iso(stop) + "/" + Iso(stop.PlusDays(Days))] : [];
            using MemoryStream output = new();
            using StringWriter error = new();
            using StandardStreams streams = new(Stream.Null, output, error);
            string[] words = ["deadline", "--received", Received.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), "--term", Term, "--schedule", Schedule, .. pauses, "--explain", "--json"];
            Assert.True(CommandLine.Run(words, streams) == 0, string.Join(' ', words) + ": " + error);
            return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement;
        }

        private static string Shown(LocalDate day) => day.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture);

        private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
    }
}
