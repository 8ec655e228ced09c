using PortalSandbox;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--databse", "Data Source=x")] // a slip of the fingers must not open the default database
    [InlineData("--urls", "5080")]
    [InlineData("--requests-per-minute", "0")]
    [InlineData("--database", "Data Source=")]
    public async Task Run_WrongOption_EndsWithTwo(string option, string value) => Assert.Equal(2, await CommandLine.RunAsync([option, value, "--secret", "a secret of the tests alone"]));

    [Fact]
    public async Task Run_Help_EndsWell() => Assert.Equal(0, await CommandLine.RunAsync(["--help"]));
}
