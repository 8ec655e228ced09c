using System.Globalization;
using MongCai.Sdk;
using Npgsql;
using PortalSandbox.Hosting;
using Province.Feeding;
using Province.Forms;
using Province.Growth;
using Province.Hosting;
using Province.Lives;

namespace Province;

/// <summary>The roles of the program and their options.</summary>
internal static class CommandLine
{
    internal const string Usage = """
        province                      a silo in this process, all in memory, fed and compared: the first look, without a server
        province silo                 a silo; with PostgreSQL where MONGCAI_POSTGRES has its connection string, which is never an argument
        province feed                 feeds the cluster of MONGCAI_POSTGRES and compares its figures with those of this process
        province cluster              silos in processes of their own, fed, compared, and one killed where asked
        province lives                filing, payments and reminders while silos and the database are killed, and what was kept
        province count                counts generated dossiers through tallies in this process, streamed: --dossiers N --threads N
        province growth               a thousandth of the nation, what it says of a hundredth, and that hundredth
        --facts N --batch N --seed N --communes N --agencies N --provinces N --months N     what is fed
        --form 1|2                    the form in which states are written
        --silos N --kill --leave --upgrade                                                  of cluster
        --dossiers N --silos N --seed N --calm --filings                                    of lives
        --silo-port N --gateway-port N --http-port N --traces --wake SECONDS --webhook URL  of silo; MONGCAI_WEBHOOK_SECRET has the secret
        """;

    private static readonly HashSet<string> Flags = ["kill", "leave", "upgrade", "traces", "calm", "filings"];

    private static readonly HashSet<string> Numbers =
        ["facts", "batch", "seed", "communes", "agencies", "provinces", "months", "form", "silos", "silo-port", "gateway-port", "http-port", "in-flight",
            "wake", "dossiers", "threads"];

    private static readonly HashSet<string> Texts = ["clock", "webhook"];

    internal static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            return await RunAsync(Role(arguments), Read(arguments));
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync("province: " + wrong.Message);
            return 2;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or NpgsqlException or IOException)
        {
            await Console.Error.WriteLineAsync("province: " + wrong.Message);
            return 1;
        }
    }

    private static string Role(string[] arguments) => arguments is [var first, ..] && !first.StartsWith('-') ? first : "";

    private static async Task<int> RunAsync(string role, Dictionary<string, string> settings) => role switch
    {
        _ when settings.ContainsKey("help") => await ShowUsageAsync(),
        "" => await MemoryRun.RunAsync(LandOf(settings), FeedOf(settings), SiloOf(settings, null)),
        "silo" => await SiloRun.RunAsync(SiloOf(settings, DatabaseOrNull())),
        "feed" => await FeedRun.RunAsync(Database(), LandOf(settings), FeedOf(settings)),
        "cluster" => await new ClusterRun(Database(), LandOf(settings), FeedOf(settings), ClusterOf(settings)).RunAsync(),
        "lives" => await new LivesRun(Database(), LivesOf(settings)).RunAsync(),
        "count" => await CountRun.RunAsync(LandOf(settings), Number(settings, "dossiers", 1_000_000, 1_000_000_000), Number(settings, "threads", 1, 256)),
        "growth" => await new GrowthRun(Database()).RunAsync(),
        _ => throw new FormatException($"'{role}' is no role.\n{Usage}"),
    };

    private const string Variable = "MONGCAI_POSTGRES";

    private static string Database() =>
        DatabaseOrNull()
            ?? throw new FormatException($"{Variable} is not set: expected the connection string of a PostgreSQL, as samples/Province/run sets it.");

    /// <summary>The connection string, which no message repeats, for it has a password; null where none is set.</summary>
    private static string? DatabaseOrNull()
    {
        string? text = Environment.GetEnvironmentVariable(Variable);
        try
        {
            return text is null || new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 }
                ? text
                : throw new FormatException(
                    $"{Variable} names no host: expected a connection string such as Host=127.0.0.1;Database=province, or leave the variable out.");
        }
        catch (ArgumentException)
        {
            throw new FormatException(
                $"{Variable} is no connection string of PostgreSQL: expected one such as Host=127.0.0.1;Database=province, or leave the variable out.");
        }
    }

    private static async Task<int> ShowUsageAsync()
    {
        await Console.Out.WriteLineAsync(Usage);
        return 0;
    }

    private static Dictionary<string, string> Read(string[] arguments)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal);
        for (int place = Role(arguments).Length > 0 ? 1 : 0; place < arguments.Length; place++)
        {
            string name = arguments[place].StartsWith("--", StringComparison.Ordinal) ? arguments[place][2..] : "";
            if (name == "help" || Flags.Contains(name))
            {
                settings[name] = "";
            }
            else if ((Numbers.Contains(name) || Texts.Contains(name)) && place + 1 < arguments.Length)
            {
                settings[name] = arguments[++place];
            }
            else
            {
                throw new FormatException($"'{arguments[place]}' is no option, or lacks its value.\n{Usage}");
            }
        }

        return settings;
    }

    private static Land LandOf(Dictionary<string, string> settings) => new(
        Number(settings, "provinces", 1, 34), Number(settings, "communes", 54, 999), Number(settings, "agencies", 1, 99), Number(settings, "months", 12, 120));

    private static FeedOptions FeedOf(Dictionary<string, string> settings) => new()
    {
        Facts = Number(settings, "facts", 100_000, 1_000_000_000),
        Batch = Number(settings, "batch", 250, 100_000),
        InFlight = Number(settings, "in-flight", 32, 1_000),
        Seed = (ulong)Number(settings, "seed", 20260101, int.MaxValue),
    };

    private static ClusterSettings ClusterOf(Dictionary<string, string> settings) => new(
        Number(settings, "silos", 2, 9), Number(settings, "form", StoredForm.Newest, StoredForm.Newest),
        settings.ContainsKey("kill"), settings.ContainsKey("leave"), settings.ContainsKey("upgrade"));

    private static LivesSettings LivesOf(Dictionary<string, string> settings) => new(
        Number(settings, "dossiers", 200, 1_000_000), Number(settings, "silos", 2, 9), Number(settings, "seed", 20260101, int.MaxValue),
        settings.ContainsKey("calm") || settings.ContainsKey("filings"), settings.ContainsKey("filings"));

    private static SiloSettings SiloOf(Dictionary<string, string> settings, string? database) => SiloOf(settings, database, LoopbackPorts.Free(3));

    private static SiloSettings SiloOf(Dictionary<string, string> settings, string? database, int[] free) => new()
    {
        Database = database,
        SiloPort = Number(settings, "silo-port", free[0], 65535),
        GatewayPort = Number(settings, "gateway-port", free[1], 65535),
        HttpPort = Number(settings, "http-port", free[2], 65535),
        Clock = settings.GetValueOrDefault("clock"),
        Webhook = settings.TryGetValue("webhook", out string? address)
            ? Uri.TryCreate(address, UriKind.Absolute, out Uri? target) ? target
                : throw new FormatException($"--webhook is '{address}': expected an address such as https://example.vn/webhooks.")
            : null,
        WebhookSecret = Environment.GetEnvironmentVariable("MONGCAI_WEBHOOK_SECRET") is { Length: > 0 } secret ? WebhookSecret.Parse(secret) : null,
        TracesToConsole = settings.ContainsKey("traces"),
        Options = new()
        {
            Form = Number(settings, "form", StoredForm.Newest, StoredForm.Newest),
            WakeEvery = TimeSpan.FromSeconds(Number(settings, "wake", 120, 86_400)),
        },
    };

    private static int Number(Dictionary<string, string> settings, string name, int otherwise, int most) =>
        !settings.TryGetValue(name, out string? text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most ? number
        : throw new FormatException(Invariant($"--{name} is '{text}': expected a number from 1 to {most}."));
}
