using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>Ctrl-C at every moment: the request is given up, and nothing is half done.</summary>
public sealed class PortalInterruptionTests
{
    [Theory]
    [InlineData("procedures")]
    [InlineData("dossiers")]
    [InlineData("track 000.00.01.H49-260826-0001")]
    [InlineData("sync FILE")]
    [InlineData("submit FILE")]
    public void Interrupted_InARequest_Ends130AndChangesNothing(string command)
    {
        using PortalRun run = PortalRun.LoggedIn();
        string file = run.File("file.ndjson", PortalRun.Line(Generated.NewDossier()));
        string before = File.ReadAllText(file);
        using CancellationTokenSource ctrlC = new();
        using Interrupting transport = new(run.Portal, ctrlC);
        Cli cli = run.Run(
            run.Host with { Transport = () => transport, Interrupted = ctrlC.Token }, "portal " + command.Replace("FILE", file, StringComparison.Ordinal));
        Assert.Equal((130, "mongcai: Interrupted; run the same command again.\n"), (cli.ExitCode, cli.Error));
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Submit_InterruptedAndRunAgain_FilesEachOnce()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string file = run.File("file.ndjson", PortalRun.Line(Generated.NewDossier(1)) + "\n" + PortalRun.Line(Generated.NewDossier(2)));
        using CancellationTokenSource ctrlC = new();
        using Interrupting transport = new(run.Portal, ctrlC) { IsLate = true };
        Assert.Equal(130, run.Run(run.Host with { Transport = () => transport, Interrupted = ctrlC.Token }, $"portal submit {file}").ExitCode);
        Assert.Equal(["1,000.00.01.H49-260826-0001,,,", "2,000.00.01.H49-260826-0002,,,"], run.Run($"portal submit {file}").Lines()[1..]);
    }

    [Fact]
    public async Task Signal_ToTheProcess_Ends130()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there are no signals to send
        }

        using TcpListener silent = new(IPAddress.Loopback, 0); // takes the connection and never answers
        silent.Start();
        using PortalRun run = new();
        Directory.CreateDirectory(run.Host.Folder);
        await File.WriteAllTextAsync(run.ProfilePath, $$"""{"address":"http://{{silent.LocalEndpoint}}/","clientId":"generated","token":"generated"}""");
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "mongcai.dll"), "portal", "procedures"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["XDG_CONFIG_HOME"] = Path.GetDirectoryName(run.Host.Folder);
        using Process process = Process.Start(start)!;
        using Socket asked = await silent.AcceptSocketAsync();
        using Process kill = Process.Start("kill", [Signal(), process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((130, "mongcai: Interrupted; run the same command again.\n"), (process.ExitCode, error));
    }

    /// <summary>SIGINT; but a program that a shell runs in the background ignores it, and so do its children: then SIGTERM, which is answered alike.</summary>
    private static string Signal()
    {
        const ulong Interrupt = 1UL << 1;
        string? ignored = File.Exists("/proc/self/status")
            ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        return ignored is not null && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & Interrupt) != 0 ? "-TERM" : "-INT";
    }

    /// <summary>Presses Ctrl-C while the portal is asked: before it does anything, or when it has done it.</summary>
    private sealed class Interrupting(FakePortal portal, CancellationTokenSource ctrlC) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker inner = new(portal, disposeHandler: false);

        public bool IsLate { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (IsLate)
            {
                (await inner.SendAsync(request, cancellationToken)).Dispose();
            }

            await ctrlC.CancelAsync();
            await Patience.ForeverAsync(cancellationToken);
            throw new UnreachableException();
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
