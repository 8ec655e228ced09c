namespace MongCai.Cli.Portal;

/// <summary>What the portal commands need from around them: the wire, the clock, the folder of profiles and the terminal.</summary>
internal sealed record PortalHost
{
    private const string SecretVariable = "MONGCAI_CLIENT_SECRET";
    private const string NationalPasswordVariable = "MONGCAI_NATIONAL_PASSWORD";

    /// <summary>Makes what sends requests. Redirects are not followed, for they would carry a token elsewhere.</summary>
    internal required Func<HttpMessageHandler> Transport { get; init; }

    internal required TimeProvider Time { get; init; }

    /// <summary>The folder that profiles are kept in.</summary>
    internal required string Folder { get; init; }

    /// <summary>The secret of the environment; null where there is none.</summary>
    internal string? Secret { get; init; }

    /// <summary>The password of the national exchange, of the environment; null where there is none.</summary>
    internal string? NationalPassword { get; init; }

    /// <summary>Whether standard input is a terminal, where a secret would be seen.</summary>
    internal bool IsInputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal, where progress is shown.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>Ends a command as Ctrl-C does.</summary>
    internal CancellationToken Interrupted { get; init; }

    internal static PortalHost OfProcess() => new()
    {
        Transport = static () => new SocketsHttpHandler { AllowAutoRedirect = false },
        Time = TimeProvider.System,
        Folder = Path.Combine(ConfigurationFolder(), "mongcai"),
        Secret = Environment.GetEnvironmentVariable(SecretVariable) is { Length: > 0 } secret ? secret : null,
        NationalPassword = Environment.GetEnvironmentVariable(NationalPasswordVariable) is { Length: > 0 } password ? password : null,
        IsInputTerminal = !Console.IsInputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>A relative XDG_CONFIG_HOME does not count, as its specification says.</summary>
    private static string ConfigurationFolder() =>
        Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { } folder && Path.IsPathFullyQualified(folder) ? folder
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config");
}
