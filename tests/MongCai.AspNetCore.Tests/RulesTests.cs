using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.AspNetCore.Tests;

public class RulesTests : IDisposable
{
    private const string SixDays = "from,working_days,source\n1900-01-01,Mon Tue Wed Thu Fri Sat,Decision 12 of the province";

    private readonly RulesFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.Zero));
    private readonly OpenDossiers open = new();
    private readonly Dictionary<string, string?> settings = new()
    {
        ["MongCai:Announcements"] = "announcements",
        ["MongCai:Offices:mong-cai-1:Schedule"] = "std",
        ["MongCai:Offices:hai-ninh:Schedule"] = "satam",
    };

    public RulesTests() => folder.Write("announcements/2026.csv", RulesFolder.Header);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Offices_OfDifferentWeeks_CountOnTheirOwn()
    {
        folder.Write("weeks/six-days.csv", SixDays);
        settings["MongCai:Offices:hai-ninh:Week"] = "weeks/six-days.csv";
        await using TestHost host = await StartAsync();

        Assert.Equal(["hai-ninh", "mong-cai-1"], Offices(host).Names);
        Assert.Equal(new LocalDate(2026, 12, 7), Due(host, "mong-cai-1"));
        Assert.Equal(new LocalDate(2026, 12, 4), Due(host, "hai-ninh"));
    }

    [Fact]
    public async Task Closures_OfAnOffice_AreItsOwn()
    {
        folder.Write("closures/mong-cai-1.csv", RulesFolder.Header, "2026-12-02,closure,Di dời trụ sở,Notice 5");
        settings["MongCai:Offices:mong-cai-1:Closures:0"] = "closures/mong-cai-1.csv";
        await using TestHost host = await StartAsync();

        Assert.False(Offices(host)["mong-cai-1"].Calendar.IsWorkingDay(new(2026, 12, 2)));
        Assert.True(Offices(host)["hai-ninh"].Calendar.IsWorkingDay(new(2026, 12, 2)));
    }

    [Fact]
    public async Task Office_Unknown_NamesThoseThatThereAre()
    {
        await using TestHost host = await StartAsync();

        Assert.False(Offices(host).TryFind("tien-yen", out _));
        Assert.False(Offices(host).TryFind(null, out _));
        Assert.True(Offices(host).TryFind("MONG-CAI-1", out OfficeRules? found) && found.Office == "mong-cai-1");
        Assert.Contains(
            "there are hai-ninh, mong-cai-1", Assert.Throws<KeyNotFoundException>(() => Offices(host)["tien-yen"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offices_OfEqualTexts_ShareACalendarOfTheirYears()
    {
        settings["MongCai:Offices:hai-ninh:Schedule"] = "std";
        settings["MongCai:FirstYear"] = "2020";
        settings["MongCai:LastYear"] = "2040";
        await using TestHost host = await StartAsync();

        Assert.Same(Offices(host)["mong-cai-1"].Deadlines, Offices(host)["hai-ninh"].Deadlines);
        Assert.Equal("hai-ninh", Offices(host)["hai-ninh"].Office);
        Assert.Equal(new(2020, 1, 1), Offices(host)["hai-ninh"].Calendar.FirstDay);
        Assert.Equal(new(2040, 12, 31), Offices(host)["hai-ninh"].Calendar.LastDay);
    }

    [Fact]
    public async Task Policy_OfAnOffice_CountsItsTimes()
    {
        settings["MongCai:Offices:hai-ninh:Policy"] = "LegalDaysFromOpening";
        settings["MongCai:Offices:hai-ninh:DueMoment"] = "EndOfDay";
        await using TestHost host = await StartAsync();

        Assert.Equal(CountingPolicy.LegalDays, Offices(host)["mong-cai-1"].Deadlines.Policy);
        Assert.Equal(CountingPolicy.LegalDaysFromOpening with { DueMoment = DueMoment.EndOfDay }, Offices(host)["hai-ninh"].Deadlines.Policy);
    }

    [Theory]
    [InlineData("MongCai:Ofices:a:Schedule", "std", "'MongCai:Ofices' in the configuration is not known; expected Announcements, Schedules, FirstYear, LastYear, Offices.")] // a misspelled key
    [InlineData("MongCai:Offices:mong-cai-1:Hours", "std", "'MongCai:Offices:mong-cai-1:Hours' in the configuration is not known; expected Schedule, Week, Closures, Policy, DueMoment.")]
    [InlineData("MongCai:Offices:mong-cai-1:Schedule", null, "'MongCai:Offices:mong-cai-1:Schedule' is missing")] // no default hours
    [InlineData("MongCai:Offices:mong-cai-1:Schedule", "nights", "'MongCai:Offices:mong-cai-1:Schedule' names 'nights', which is no schedule; expected std, satam.")]
    [InlineData("MongCai:Offices:mong-cai-1:Policy", "Legal", "'Legal' in 'MongCai:Offices:mong-cai-1:Policy' is not known; expected LegalDays, LegalDaysFromOpening, HourBlocks.")]
    [InlineData("MongCai:FirstYear", "two thousand", "'two thousand' in 'MongCai:FirstYear' is not a year")]
    [InlineData("MongCai:FirstYear", "1800", "The years 1800 to 2199 are not covered")]
    [InlineData("MongCai:Offices:mong-cai-1:Week", "none.csv", "none.csv: there is no such file or folder below the content root.")]
    [InlineData("MongCai:Announcements", "empty", "The folder empty holds no file *.csv")] // not mounted, or misspelled
    [InlineData("MongCai:Announcements", "wrong", "wrong/b.csv: Line 3: '2026-13-01' is not a date")] // the file and the line
    [InlineData("MongCai:Announcements", "latin", "latin/1.csv: the file is not UTF-8")] // a letter would be lost
    [InlineData("MongCai:Announcements", "unicode", "unicode/1.csv: the file is not UTF-8")] // half a letter of UTF-16 would be replaced
    [InlineData("MongCai:Offices:mong-cai-1:Week", "weeks", "weeks: the file cannot be read")] // a folder for a file
    [InlineData("MongCai:Offices:hai-ninh:Week", "weeks/sunday.csv", "MongCai:Offices:hai-ninh: ")] // a week that the hours contradict
    public async Task Start_WithWhatIsWrong_IsStopped(string key, string? value, string message)
    {
        Directory.CreateDirectory(Path.Combine(folder.Root, "empty"));
        folder.Write("wrong/a.csv", RulesFolder.Header);
        folder.Write("wrong/b.csv", RulesFolder.Header, "2026-12-02,closure,Bão,Notice 5", "2026-13-01,closure,Bão,Notice 5");
        folder.Write("weeks/sunday.csv", "from,working_days,source\n1900-01-01,Mon Sun,Decision 13");
        Directory.CreateDirectory(Path.Combine(folder.Root, "latin"));
        await File.WriteAllBytesAsync(Path.Combine(folder.Root, "latin", "1.csv"), [.. "date,kind,name,source\n2026-12-02,closure,"u8, 0xE3, .. "o,x\n"u8]);
        Directory.CreateDirectory(Path.Combine(folder.Root, "unicode"));
        await File.WriteAllTextAsync(Path.Combine(folder.Root, "unicode", "1.csv"), "date,kind,name,source\n", System.Text.Encoding.Unicode);
        settings[key] = value;

        FormatException error = await Assert.ThrowsAsync<FormatException>(StartAsync);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Root, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_AddedTwice_AreRefused()
    {
        ServiceCollection services = new();
        IConfigurationSection section = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("MongCai");

        services.AddMongCaiRules(section);

        Assert.Throws<InvalidOperationException>(() => services.AddMongCaiRules(section));
    }

    [Fact]
    public async Task Closure_Published_HoldsWithoutARestart()
    {
        open.Terms = [new(Code(1), new(2026, 11, 27, 9, 0), ProcessingTime.WorkingDays(5)), new(Code(2), new(2026, 11, 27, 9, 0), ProcessingTime.WorkingDays(1))];
        await using TestHost host = await StartAsync();
        OfficeRules before = Offices(host)["mong-cai-1"];

        folder.Write("announcements/2026-bao.csv", RulesFolder.Header, "2026-12-02,closure,Nghỉ tránh bão,Notice 7");
        await LookUntilAsync(() => open.Changes.Count == 2);

        RulesChange change = open.Changes.Single(change => change.Office == "mong-cai-1");
        MovedDeadline<DossierCode> moved = Assert.Single(change.Moved);
        Assert.Equal(Code(1), moved.Code);
        Assert.Equal(new LocalDate(2026, 12, 4), moved.Before.Deadline!.DueOn);
        Assert.Equal(new LocalDate(2026, 12, 7), moved.After.Deadline!.DueOn);
        Assert.Same(before, change.Before);
        Assert.Same(Offices(host)["mong-cai-1"], change.After);
        Assert.True(before.Calendar.IsWorkingDay(new(2026, 12, 2)));
    }

    [Fact]
    public async Task Office_NotChanged_KeepsItsRules()
    {
        folder.Write("closures/hai-ninh.csv", RulesFolder.Header);
        settings["MongCai:Offices:hai-ninh:Closures"] = "closures";
        await using TestHost host = await StartAsync();
        OfficeRules other = Offices(host)["mong-cai-1"];

        folder.Write("closures/hai-ninh.csv", RulesFolder.Header, "2026-12-02,closure,Mất điện,Notice 8");
        await LookUntilAsync(() => open.Changes.Count == 1);

        Assert.Equal("hai-ninh", Assert.Single(open.Changes).Office);
        Assert.Same(other, Offices(host)["mong-cai-1"]);
    }

    [Fact]
    public async Task File_Wrong_KeepsTheOldRulesAndShowsInHealth()
    {
        await using TestHost host = await StartAsync();
        OfficeRules before = Offices(host)["mong-cai-1"];

        folder.Write("announcements/2026.csv", RulesFolder.Header, "2026-12-02,clossure,Bão,Notice 7");
        await LookUntilAsync(() => host.Logs.Lines.Any(line => line.StartsWith("Error: The rules changed and are not taken", StringComparison.Ordinal)));

        Assert.Contains("announcements/2026.csv: Line 2: 'clossure' is not a kind of day", await host.Http.GetStringAsync("/health"), StringComparison.Ordinal);
        Assert.Same(before, Offices(host)["mong-cai-1"]);
        Assert.Empty(open.Changes);

        await LookAsync(5);
        Assert.Single(host.Logs.Lines, line => line.StartsWith("Error: The rules changed", StringComparison.Ordinal));

        folder.Write("announcements/2026.csv", RulesFolder.Header, "2026-12-02,closure,Bão,Notice 7");
        await LookUntilAsync(() => open.Changes.Count == 2);
        Assert.Equal("Healthy", await host.Http.GetStringAsync("/health"));
        Assert.False(Offices(host)["mong-cai-1"].Calendar.IsWorkingDay(new(2026, 12, 2)));
    }

    [Fact]
    public async Task File_PutBack_IsHealthyAgain()
    {
        await using TestHost host = await StartAsync();

        folder.Delete("announcements/2026.csv");
        await LookUntilAsync(() => host.Logs.Lines.Any(line => line.Contains("holds no file *.csv", StringComparison.Ordinal)));
        Assert.Contains("holds no file", await host.Http.GetStringAsync("/health"), StringComparison.Ordinal);

        folder.Write("announcements/2026.csv", RulesFolder.Header);
        await Patience.UntilAsync(async limit =>
        {
            await LookAsync(1);
            return await host.Http.GetStringAsync("/health", limit) == "Healthy";
        });
        Assert.Empty(open.Changes);
    }

    [Fact]
    public async Task File_HalfWritten_IsLeftToItsEnd()
    {
        await using TestHost host = await StartAsync();
        const string Line = "2026-12-0{0},closure,Bão,Notice 7";

        for (int length = 1; length <= 4; length++)
        {
            folder.Write(
                "announcements/2026.csv",
                [RulesFolder.Header, .. Enumerable.Range(1, length).Select(day => string.Format(CultureInfo.InvariantCulture, Line, day)), "2026-1"]);
            await LookAsync(1);
        }

        folder.Write(
            "announcements/2026.csv", [RulesFolder.Header, .. Enumerable.Range(1, 4).Select(day => string.Format(CultureInfo.InvariantCulture, Line, day))]);
        await LookUntilAsync(() => open.Changes.Count == 2);

        Assert.DoesNotContain(host.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Equal(4, open.Changes[0].After.Announcements.Rows.Count - Announcements.Official.Rows.Count);
    }

    [Fact]
    public async Task OpenDossiers_ThatFail_AreLoggedAndShowInHealth()
    {
        open.Failure = new TimeoutException("the database sleeps");
        await using TestHost host = await StartAsync();

        folder.Write("announcements/2026.csv", RulesFolder.Header, "2026-12-02,closure,Bão,Notice 7");
        await LookUntilAsync(() => host.Logs.Lines.Count(line => line.Contains("could not be told", StringComparison.Ordinal)) == 2);

        Assert.False(Offices(host)["mong-cai-1"].Calendar.IsWorkingDay(new(2026, 12, 2)));
        Assert.Contains("could not be told to OpenDossiers", await host.Http.GetStringAsync("/health"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_TakenOutOfTheConfiguration_Stays()
    {
        IConfigurationRoot? configuration = null;
        await using TestHost host = await StartAsync(built => configuration = built);

        configuration!["MongCai:Offices:hai-ninh:Schedule"] = null;
        await LookUntilAsync(() => host.Logs.Lines.Any(line => line.Contains("'MongCai:Offices:hai-ninh:Schedule' is missing", StringComparison.Ordinal)));

        Assert.Equal(["hai-ninh", "mong-cai-1"], Offices(host).Names);
    }

    [Fact]
    public async Task Spreadsheet_AmongTheTables_IsSaidToBeUnread()
    {
        folder.Write("announcements/2027.xlsx", "not a table");
        await using TestHost host = await StartAsync();

        Assert.Contains(
            host.Logs.Lines,
            line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("announcements/2027.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_WhereTheNextYearIsNotAnnounced_SaysThroughWhichDay()
    {
        time.SetUtcNow(new DateTimeOffset(2027, 12, 15, 1, 0, 0, TimeSpan.Zero));
        await using TestHost host = await StartAsync();

        Assert.Contains("announced through 2027-12-31; expected 31 days ahead", await host.Http.GetStringAsync("/health"), StringComparison.Ordinal);
    }

    private static Offices Offices(TestHost host) => host.Services.GetRequiredService<Offices>();

    private static LocalDate Due(TestHost host, string office) =>
        Offices(host)[office].Deadlines.DueDateOf(ProcessingTime.WorkingDays(6), new(2026, 11, 27, 9, 0)).Deadline!.DueOn;

    private static DossierCode Code(int number) => DossierCode.Parse(Invariant($"000.00.22.H49-261127-{number:0000}"));

    private Task<TestHost> StartAsync() => StartAsync(_ => { });

    private Task<TestHost> StartAsync(Action<IConfigurationRoot> built) => TestHost.StartAsync(
        builder =>
        {
            IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
            built(configuration);
            builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IOpenDossiers>(open).AddMongCaiRules(configuration.GetSection("MongCai"));
            builder.Services.AddHealthChecks().AddMongCaiRules();
        },
        app => app.MapHealthChecks("/health", new()
        {
            ResponseWriter = (context, report) => context.Response.BodyWriter.WriteAsync(System.Text.Encoding.UTF8.GetBytes(report.Entries["mongcai-rules"].Description ?? "Healthy")).AsTask(),
        }),
        folder.Root);

    /// <summary>Lets so many looks come to their end, each in its own time.</summary>
    private async Task LookAsync(int times)
    {
        for (int look = 0; look < times; look++)
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await Patience.LetOthersRunAsync(CancellationToken.None);
        }
    }

    private Task LookUntilAsync(Func<bool> isSo) => Patience.UntilAsync(async _ =>
    {
        await LookAsync(1);
        return isSo();
    });

    private sealed class OpenDossiers : IOpenDossiers
    {
        public IReadOnlyList<OpenTerm<DossierCode>> Terms { get; set; } = [];

        public Exception? Failure { get; set; }

        public List<RulesChange> Changes { get; } = [];

        public async IAsyncEnumerable<OpenTerm<DossierCode>> OfAsync(string office, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            foreach (OpenTerm<DossierCode> term in Failure is null ? Terms : throw Failure)
            {
                yield return term;
            }
        }

        public Task ChangedAsync(RulesChange change, CancellationToken cancellationToken)
        {
            Changes.Add(change);
            return Task.CompletedTask;
        }
    }
}
