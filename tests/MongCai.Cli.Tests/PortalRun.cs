using System.Text;
using System.Text.Json;
using MongCai.Cli.Portal;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>Runs of the portal commands against a fake portal, with a folder of profiles that lives as long as a test.</summary>
internal sealed class PortalRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public PortalRun(HttpMessageHandler? transport = null)
    {
        Portal = new(Time);
        Host = new() { Transport = () => transport ?? Portal, Time = Time, Folder = Path.Combine(folder.FullName, "mongcai"), Secret = FakePortal.Client.Secret };
    }

    public SelfMovingClock Time { get; } = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));

    public FakePortal Portal { get; }

    public PortalHost Host { get; init; }

    public string ProfilePath => Path.Combine(Host.Folder, "default.json");

    /// <summary>A portal where the client has logged in.</summary>
    public static PortalRun LoggedIn(string options = "")
    {
        PortalRun run = new();
        run.Login(options).Lines();
        return run;
    }

    public static string Line(NewDossier dossier) => JsonSerializer.Serialize(dossier, PortalJson.Of<NewDossier>());

    public Cli Login(string options = "", string input = "") =>
        Run($"portal login --address {FakePortal.Address} --client-id {FakePortal.Client.Id} {options}", input);

    public Cli Run(string commandLine, string input = "") => Run(Host, commandLine, input);

    public Cli Run(PortalHost host, string commandLine, string input = "") => Cli.Run(commandLine, Encoding.UTF8.GetBytes(input), host);

    /// <summary>The path of a file in the folder of the test.</summary>
    public string FilePath(string name) => Path.Combine(folder.FullName, name);

    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(FilePath(name), text);
        return FilePath(name);
    }

    public int Count(string operation) => Portal.Requests.Count(request => request.Operation == operation);

    public void Dispose()
    {
        Portal.Dispose();
        folder.Delete(recursive: true);
    }
}
