using System.Data.Common;
using System.Net;
using System.Runtime.InteropServices;
using MongCai.Sdk.Contract;
using PortalSandbox.Chaos;
using PortalSandbox.Hosting;
using PortalSandbox.OpenApi;
using PortalSandbox.Storage;
using PortalSandbox.Throughput;

namespace PortalSandbox;

/// <summary>The command line: it starts the sandbox and says how to get a token, or writes the contract's document.</summary>
internal static class CommandLine
{
    private const string DemoClient = "demo";
    private const int ShortestSecret = 16;
    private const string DefaultFile = "portal-sandbox.db";

    private const string Usage = """
        dotnet run --project samples/PortalSandbox -- [OPTION VALUE]…

          --urls URL               where to listen; http://127.0.0.1:5080 without
          --database TEXT          'Data Source=FILE' for SQLite or 'Host=…;Database=…;Username=…' for PostgreSQL; without, a file of SQLite in the user's data
          --secret-file FILE       where the demo client's secret is kept; without, beside the database
          --requests-per-minute N  the quota of a client; 600 without
          --proxies NETWORKS       the proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8,::1/128; none without
          --allow-private-webhooks true   webhooks may go to this machine and to private networks
          --drain-delay SECONDS    how long /readyz is red before the sandbox stops to listen; 5 without, and a second Ctrl-C ends it at once
          --max-database-mib N     how large a file of SQLite may become; without, as large as the disk lets it
          --national-inbox FOLDER  keeps notices and vouchers of land tax that the national exchange sends; without, they are refused
          --demo true              fills a database without dossiers with generated ones of the last months, to have something to look at
          --traces true            traces to the console
          --chaos N --kills K      files N dossiers over a bad network while the server is killed K times, and counts what is there
          --long-run HOURS         files the dossiers of a province for so many hours of a hurried clock over a bad network and a failing database
          --throughput SECONDS     measures requests a second, for so long each, over --connections N; 32 without
          --figures N              measures for --seconds S how long a reader waits while 50 ask for figures of N dossiers; 20 without
          --openapi FILE           writes the contract's OpenAPI document and ends

        Each option is also read from the environment, as PORTAL_SANDBOX_ and its name, such as PORTAL_SANDBOX_DATABASE. A secret of the
        demo client in PORTAL_SANDBOX_SECRET is used instead of the file.
        """;

    private static readonly SortedSet<string> Options =
        new(StringComparer.OrdinalIgnoreCase)
        {
            "urls", "database", "secret", "secret-file", "requests-per-minute", "proxies", "allow-private-webhooks", "drain-delay", "max-database-mib",
            "national-inbox", "traces", "demo", "chaos", "kills", "long-run", "throughput", "connections", "figures", "seconds", "openapi",
        };

    internal static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["--help" or "-h"])
        {
            await Console.Out.WriteLineAsync(Usage).ConfigureAwait(false);
            return 0;
        }

        try
        {
            return await RunAsync(Read(arguments)).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is FormatException or DbException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync("portal-sandbox: " + wrong.Message).ConfigureAwait(false);
            return 2;
        }
    }

    private static IConfiguration Read(string[] arguments)
    {
        IConfiguration settings = Join(arguments);
        if (arguments.Any(argument => argument.Split('=')[0].TrimStart('-', '/').Equals("secret", StringComparison.OrdinalIgnoreCase)))
        {
            throw new FormatException(
                "A secret on the command line is one that every user of the machine reads. Give it in PORTAL_SANDBOX_SECRET or by --secret-file.");
        }

        return settings.AsEnumerable().FirstOrDefault(setting => !Options.Contains(setting.Key)) is { Key: { } unknown }
            ? throw new FormatException(Invariant($"'{unknown}' is not an option. Those that there are: {string.Join(", ", Options)}."))
            : settings;
    }

    private static IConfiguration Join(string[] arguments) => new ConfigurationBuilder()
        .AddInMemoryCollection(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Where(variable => ((string)variable.Key).StartsWith("PORTAL_SANDBOX_", StringComparison.Ordinal))
            .Select(variable => KeyValuePair.Create(((string)variable.Key)["PORTAL_SANDBOX_".Length..].Replace('_', '-'), (string?)variable.Value)))
        .AddCommandLine(arguments)
        .Build();

    private static async Task<int> RunAsync(IConfiguration settings)
    {
        if (settings["openapi"] is { } file)
        {
            await File.WriteAllTextAsync(file, ContractDocument.Write()).ConfigureAwait(false);
            return 0;
        }

        string database = settings["database"] ?? "Data Source=" + DefaultPath();
        if (settings["chaos"] is { } submissions)
        {
            ChaosRun run = new(database, Number(submissions), Number(settings["kills"] ?? "8"));
            return await run.RunAsync(Console.Out, default).ConfigureAwait(false) ? 0 : 1;
        }

        if (settings["long-run"] is { } hours)
        {
            LongRun run = new(database, Number(hours));
            return await run.RunAsync(Console.Out, default).ConfigureAwait(false) ? 0 : 1;
        }

        if (settings["figures"] is { } dossiers)
        {
            FiguresRun run = new(database, Number(dossiers), TimeSpan.FromSeconds(Number(settings["seconds"] ?? "20")));
            await run.RunAsync(Console.Out, default).ConfigureAwait(false);
            return 0;
        }

        if (settings["throughput"] is { } seconds)
        {
            ThroughputRun run = new(database, TimeSpan.FromSeconds(Number(seconds)), Number(settings["connections"] ?? "32"));
            await run.RunAsync(Console.Out, default).ConfigureAwait(false);
            return 0;
        }

        string secretFile = settings["secret-file"] ?? SecretFileOf(database);
        string secret = Long(settings["secret"] ?? SecretFile.ReadOrMake(secretFile));
        PortalSandboxHost host = await PortalSandboxHost.StartAsync(OptionsOf(settings, database, secret)).ConfigureAwait(false);
        await using (host.ConfigureAwait(false))
        {
            await Console.Out.WriteLineAsync(Greeting(host.Address, settings["secret"] is null ? secretFile : null)).ConfigureAwait(false);
            await StopAskedAsync().ConfigureAwait(false);
        }

        return 0;
    }

    /// <summary>Waits for Ctrl-C or SIGTERM.</summary>
    private static async Task StopAskedAsync()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask);
        await asked.Task.ConfigureAwait(false);

        void Ask(PosixSignalContext signal)
        {
            signal.Cancel = true;
            asked.TrySetResult();
        }
    }

    private static PortalSandboxOptions OptionsOf(IConfiguration settings, string database, string secret) => new()
    {
        Address = Uri.TryCreate(settings["urls"] ?? "http://127.0.0.1:5080", UriKind.Absolute, out Uri? address) ? address
            : throw new FormatException("--urls is not an absolute address, such as http://127.0.0.1:5080."),
        Database = database,
        Clients = [new(DemoClient, secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
        Quota = new(Number(settings["requests-per-minute"] ?? "600"), TimeSpan.FromMinutes(1)),
        Proxies = [.. (settings["proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)],
        AllowsPrivateWebhooks = settings["allow-private-webhooks"] == "true",
        DrainDelay = TimeSpan.FromSeconds(settings["drain-delay"] is "0" ? 0 : Number(settings["drain-delay"] ?? "5")),
        MaxDatabaseSize = settings["max-database-mib"] is { } mebibytes ? Number(mebibytes) * 1024L * 1024L : null,
        NationalInbox = settings["national-inbox"] is "" ? throw new FormatException("--national-inbox names no folder.") : settings["national-inbox"],
        Logs = true,
        Traces = settings["traces"] == "true",
        HasDemoData = settings["demo"] == "true",
    };

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out IPNetwork network)
        ? network
        : throw new FormatException(
            Invariant($"--proxies has '{text}', which is no network: expected addresses with the length of their prefix, such as 10.0.0.0/8 or 127.0.0.1/32."));

    private static int Number(string text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int number) && number > 0
        ? number
        : throw new FormatException(
            Invariant(
                $"'{text}' is not a number of 1 and up, which --requests-per-minute, --drain-delay, --max-database-mib, --kills, --long-run, --seconds and --connections take."));

    private static string Long(string secret) => secret.Length >= ShortestSecret
        ? secret
        : throw new FormatException(Invariant($"The secret of the demo client has {secret.Length} characters; expected {ShortestSecret} or more."));

    private static string DefaultPath()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return data.Length == 0 ? DefaultFile : Path.Combine(data, "mongcai", DefaultFile);
    }

    private static string SecretFileOf(string database)
    {
        string beside = PortalDatabase.IsPostgres(database) ? DefaultPath() : PortalDatabase.FileOf(database);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(beside))!);
        return beside + ".demo-secret";
    }

    /// <summary>Says where it is and how to get a token. The secret goes to curl by its input, for every user of the machine reads its arguments.</summary>
    internal static string Greeting(Uri address, string? secretFile) => Invariant($"""
        Portal sandbox at {address}
        Demo client: {DemoClient}, acting for {PortalSandboxOptions.SampleAgency}
        Its secret: {secretFile ?? "as configured"}
        A token: printf 'user = "{DemoClient}:%s"' "{(secretFile is null ? "$PORTAL_SANDBOX_SECRET" : Invariant($"$(cat '{secretFile}')"))}" | curl -s -K - -d grant_type=client_credentials {new Uri(address, PortalOperations.TokenPath)}
        The contract: {new Uri(address, "openapi/v1.json")}
        """);
}
