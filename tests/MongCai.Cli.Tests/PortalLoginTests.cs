using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

public sealed class PortalLoginTests
{
    [Fact]
    public void Login_KeepsTheTokenForItsOwnerAlone()
    {
        using PortalRun run = new();
        string line = Assert.Single(run.Login().Lines());
        Assert.Equal($"{run.ProfilePath}: address, client id, token; the token is good until 2026-08-26T02:20:00Z", line);
        Assert.DoesNotContain(FakePortal.Client.Secret, File.ReadAllText(run.ProfilePath), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(run.ProfilePath));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(run.Host.Folder));
        }
    }

    [Fact]
    public void Login_TakesTheSecretFromInput()
    {
        using PortalRun run = new();
        string login = $"portal login --address {FakePortal.Address} --client-id {FakePortal.Client.Id}";
        run.Run(run.Host with { Secret = null }, login, FakePortal.Client.Secret + "\n").Lines();
        run.Run(run.Host with { Secret = null }, login, "").FailsWith(2, "The first line of standard input is empty");
        run.Run(run.Host with { Secret = null, IsInputTerminal = true }, login).FailsWith(2, "would be seen on the terminal");
    }

    [Fact]
    public void Login_WithAWrongSecret_KeepsTheOldProfile()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string before = File.ReadAllText(run.ProfilePath);
        run.Run(run.Host with { Secret = "wrong" }, $"portal login --address {FakePortal.Address} --client-id {FakePortal.Client.Id}")
            .FailsWith(2, "No token for 'generated-client'. Check the address, the client id and the secret. The token endpoint answered 401.");
        Assert.Equal(before, File.ReadAllText(run.ProfilePath));
        Assert.Single(Directory.GetFiles(run.Host.Folder));
    }

    [Theory]
    [InlineData("--address http://portal.example/ --client-id x", "found 'http://portal.example/'. BaseAddress: expected an absolute https address")] // a secret in the clear
    [InlineData("--address portal --client-id x", "found 'portal'")]
    [InlineData("--address https://u:p@portal.example/ --client-id x", "BaseAddress: expected no user")]
    [InlineData("--address https://portal.example/ --client-id x --profile ../x", "--profile: found '../x'")]
    [InlineData("--client-id x", "'--address'")]
    public void Login_WrongOption_IsOneLineAndExitCodeTwo(string options, string message)
    {
        using PortalRun run = new();
        run.Run("portal login " + options).FailsWith(2, message);
        Assert.False(Directory.Exists(run.Host.Folder));
    }

    [Fact]
    public void ExpiredToken_WithoutSecret_SaysToLogInAgain()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Time.Advance(TimeSpan.FromHours(2));
        Cli procedures = run.Run("portal track 000.00.01.H49-260826-0001");
        procedures.FailsWith(2, "has expired. Log in again: mongcai portal login --address URL --client-id ID.");
        Assert.Equal(0, run.Count("dossiers.timeline"));
    }

    [Fact]
    public void ExpiredToken_WithSecret_IsReplacedAndKept()
    {
        using PortalRun run = PortalRun.LoggedIn("--keep-secret");
        string before = File.ReadAllText(run.ProfilePath);
        run.Time.Advance(TimeSpan.FromHours(2));
        run.Run("portal procedures").Lines();
        run.Run("portal procedures").Lines();
        Assert.NotEqual(before, File.ReadAllText(run.ProfilePath));
        Assert.Equal(2, run.Count("oauth2.token"));
    }

    [Fact]
    public void Profile_ThatIsNotThere_SaysToLogIn()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Run("portal procedures --profile other").FailsWith(2, "There is no profile 'other'");
        File.WriteAllText(run.ProfilePath, "{}");
        run.Run("portal procedures").FailsWith(2, "is not a profile. Log in again");
    }
}
