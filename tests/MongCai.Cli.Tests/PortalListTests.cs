using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

public sealed class PortalListTests
{
    [Fact]
    public void Procedures_AreTheRowsOfTheCatalogue()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string[] all = run.Run("portal procedures").Lines();
        Assert.Equal("code,name,fields,online_level,active", all[0]);
        Assert.Equal(6, all.Length);
        string found = run.Run("portal procedures --query 'khai sinh' --json").Lines()[0];
        Assert.StartsWith("{\"code\":\"1.001193\",\"name\":\"Đăng ký khai sinh\",", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossiers_OfMoreThanAPage_AreAllListed()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string lines = string.Join('\n', Enumerable.Range(1, 205).Select(number => PortalRun.Line(Generated.NewDossier(number))));
        run.Run("portal submit -", lines).Lines();
        string[] rows = run.Run("portal dossiers --state filed --filed-from 2026-08-26").Lines();
        Assert.Equal(206, rows.Length);
        Assert.Equal("000.00.01.H49-260826-0001,1.004873,filed,000.00.01.H49,in-person,2026-08-26T08:20,,", rows[1]);
        Assert.Single(run.Run("portal dossiers --state accepted").Lines());
        Assert.Single(run.Run("portal dossiers --filed-until 2026-08-25").Lines());
    }

    [Theory]
    [InlineData("--state gone", "'gone'")]
    [InlineData("--filed-from 26/8", "expected a date")]
    [InlineData("--due-before soon", "expected a moment")]
    [InlineData("--procedure x", "expected the code of a procedure")]
    public void Dossiers_WrongOption_IsOneLineAndExitCodeTwo(string options, string message)
    {
        using PortalRun run = PortalRun.LoggedIn();
        Cli cli = run.Run("portal dossiers " + options);
        Assert.Equal(2, cli.ExitCode);
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
        Assert.Empty(cli.Output);
    }

    [Fact]
    public void Track_TellsStateAndTimeline()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Run("portal submit -", PortalRun.Line(Generated.NewDossier())).Lines();
        string[] lines = run.Run("portal track 000.00.01.H49-260826-0001").Lines();
        Assert.Equal("dossier=000.00.01.H49-260826-0001", lines[0]);
        Assert.Equal("state=filed", lines[2]);
        Assert.StartsWith("1,2026-08-26T08:20,filed,applicant,", lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("Minh Họa", string.Concat(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000.00.01.H49-260826-0009", "Check the code, and as whom you are logged in. The portal answered 404")]
    [InlineData("nonsense", "'nonsense'")]
    public void Track_OfNoDossier_IsOneLineAndExitCodeOne(string code, string message)
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Run("portal track " + code).FailsWith(1, message);
    }
}
