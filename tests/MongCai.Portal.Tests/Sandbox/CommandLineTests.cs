using MongCai.Portal.Tests.Storage;
using PortalSandbox;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--databse", "Data Source=x")] // a slip of the fingers must not open the default database
    [InlineData("--urls", "5080")]
    [InlineData("--requests-per-minute", "0")]
    [InlineData("--database", "Data Source=")]
    [InlineData("--proxies", "proxy")]
    public async Task Run_WrongOption_EndsWithTwo(string option, string value)
    {
        using TemporaryFile file = new();
        Assert.Equal(2, await CommandLine.RunAsync([option, value, "--secret-file", file.Path]));
    }

    [Theory]
    [InlineData("--secret", "a secret of the tests alone")]
    [InlineData("--SECRET=a secret of the tests alone", "")]
    public async Task Run_WithASecretOnTheLine_EndsWithTwo(string option, string value) => // every user of the machine reads it there
        Assert.Equal(2, await CommandLine.RunAsync(value.Length == 0 ? [option] : [option, value]));

    [Fact]
    public async Task Run_WithAShortSecret_EndsWithTwo() // it was an exception with its stack
    {
        using TemporaryFile file = new();
        await File.WriteAllTextAsync(file.Path + ".secret", "short");
        Assert.Equal(2, await CommandLine.RunAsync(["--urls", "http://127.0.0.1:0", "--database", file.ConnectionString, "--secret-file", file.Path + ".secret"]));
    }

    [Theory]
    [InlineData(null, "\"$PORTAL_SANDBOX_SECRET\" | curl -s -K -")]
    [InlineData("/data/demo-secret", "\"$(cat '/data/demo-secret')\" | curl -s -K -")]
    public void Greeting_OfEitherSecret_GivesItToCurlByItsInput(string? file, string expected) // S4: the arguments of a program are read by all
    {
        string greeting = CommandLine.Greeting(new("http://127.0.0.1:5080"), file);
        Assert.Contains(expected, greeting, StringComparison.Ordinal);
        Assert.DoesNotContain(" -u ", greeting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnADatabaseThatCannotBeOpened_EndsWithTwo()
    {
        using TemporaryFile file = new();
        await File.WriteAllTextAsync(file.Path, "no database of SQLite, and long enough that it has to look at it");
        Assert.Equal(2, await CommandLine.RunAsync(["--urls", "http://127.0.0.1:0", "--database", file.ConnectionString, "--secret-file", file.Path + ".secret"]));
    }

    [Fact]
    public async Task Run_Help_EndsWell() => Assert.Equal(0, await CommandLine.RunAsync(["--help"]));
}
