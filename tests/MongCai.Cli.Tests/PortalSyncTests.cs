using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

public sealed class PortalSyncTests
{
    [Fact]
    public void Sync_FromADay_KeepsEarlierLines()
    {
        using PortalRun run = PortalRun.LoggedIn("--keep-secret");
        string file = run.FilePath("dossiers.ndjson");
        run.Run("portal submit -", PortalRun.Line(Generated.NewDossier(1))).Lines();
        Assert.Equal(["kept=0", "read=1"], run.Run($"portal sync {file}").Lines());
        string first = File.ReadAllLines(file).Single();
        run.Time.Advance(TimeSpan.FromDays(1));
        run.Run("portal submit -", PortalRun.Line(Generated.NewDossier(2))).Lines();
        Assert.Equal(["kept=1", "read=1"], run.Run($"portal sync {file} --filed-from 2026-08-27").Lines());
        Assert.Equal([first, File.ReadAllLines(file)[1]], File.ReadAllLines(file));
        Assert.Contains("260827-0001", File.ReadAllLines(file)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Sync_ThatFails_LeavesTheOldFile()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string file = run.File("dossiers.ndjson", "old\n");
        run.Portal.Inject(PortalFaults.Scripted(new PortalFault.Status(403)));
        run.Run($"portal sync {file}").FailsWith(2, "The portal answered 403");
        run.Run($"portal sync {file} --filed-from 2026-08-26").FailsWith(2, "Line 1 is not a dossier");
        Assert.Equal("old\n", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Sync_WhereNothingCanBeWritten_IsOneLineAndExitCodeTwo()
    {
        using PortalRun run = PortalRun.LoggedIn();
        Assert.Equal(2, run.Run($"portal sync {run.FilePath("nowhere")}/dossiers.ndjson").ExitCode);
    }

    [Fact]
    public void Sync_BehindALink_WritesTheTarget() // S-08
    {
        using PortalRun run = PortalRun.LoggedIn();
        string target = run.File("target.ndjson", "old\n");
        string link = run.FilePath("link.ndjson");
        File.CreateSymbolicLink(link, "target.ndjson");
        string dangling = run.FilePath("dangling.ndjson");
        File.CreateSymbolicLink(dangling, run.FilePath("new.ndjson"));

        run.Run($"portal sync {link}").Lines();
        run.Run($"portal sync {dangling}").Lines();

        Assert.Equal("target.ndjson", new FileInfo(link).LinkTarget);
        Assert.Equal("", File.ReadAllText(target));
        Assert.True(File.Exists(run.FilePath("new.ndjson")));
    }

    [Fact]
    public void Sync_BehindALinkByItsBareName_WritesTheTarget() // S-08: it wrote into the root
    {
        using PortalRun run = PortalRun.LoggedIn();
        string target = $"sync-{Environment.ProcessId}.target";
        string link = $"sync-{Environment.ProcessId}.link";
        File.WriteAllText(target, "old\n");
        File.CreateSymbolicLink(link, target);
        try
        {
            run.Run($"portal sync {link}").Lines();

            Assert.Equal((target, ""), (new FileInfo(link).LinkTarget, File.ReadAllText(target)));
        }
        finally
        {
            Array.ForEach([link, target], File.Delete);
        }
    }

    [Fact]
    public void Sync_OfWhatIsNoRegularFile_IsRefused() // S-08
    {
        using PortalRun run = PortalRun.LoggedIn();
        string folder = run.FilePath("folder");
        Directory.CreateDirectory(folder);
        run.Run($"portal sync {folder}").FailsWith(2, "it is a folder, a pipe or a device");
        if (OperatingSystem.IsLinux())
        {
            string pipe = run.FilePath("pipe");
            using (System.Diagnostics.Process made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            {
                made.WaitForExit();
            }

            run.Run($"portal sync {pipe}").FailsWith(2, "it is a folder, a pipe or a device");
            Assert.Equal(0, new FileInfo(pipe).Length);
            Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(pipe)!, "*.part"));
        }
    }

    [Fact]
    public void Sync_OfANewFile_IsForItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using PortalRun run = PortalRun.LoggedIn();
        string file = run.FilePath("dossiers.ndjson");
        run.Run($"portal sync {file}").Lines();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
