using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>
/// No test waits by the machine's clock but through <see cref="Patience"/>: on a busy machine such a wait is too short, and on a quiet one too long.
/// </summary>
public partial class RealTimeTests
{
    private static readonly string[] Exempt = [$"{nameof(Patience)}.cs", $"{nameof(RealTimeTests)}.cs"];

    /// <summary>What waits by a clock that is passed in is no matter: <c>Task.Delay(time, clock)</c>.</summary>
    [Fact]
    public void Tests_WaitByNoClockOfTheMachine() =>
        Assert.All(Sources(), file => Assert.DoesNotMatch(RealTime(), File.ReadAllText(file)));

    [Theory]
    [InlineData("await Task.Delay(20);", true)]
    [InlineData("await Task.Delay(TimeSpan.FromMinutes(1), token);", true)]
    [InlineData("await Task.Delay(TimeSpan.FromMinutes(1), clock);", false)]
    [InlineData("Thread.Sleep(1);", true)]
    [InlineData("using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));", true)]
    [InlineData("using CancellationTokenSource soon = new(TimeSpan.FromSeconds(30), clock);", false)]
    [InlineData("await stopping.WaitAsync(TimeSpan.FromSeconds(30));", true)]
    [InlineData("await stopping.WithPatience();", false)]
    [InlineData("while (DateTimeOffset.UtcNow < end)", true)]
    public void RealTime_OfALine_IsSeenOrNot(string line, bool isSeen) => Assert.Equal(isSeen, RealTime().IsMatch(line));

    private static IEnumerable<string> Sources() =>
        from file in Directory.EnumerateFiles(Repository.PathTo("tests"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !Exempt.Contains(Path.GetFileName(file))
        select file;

    [GeneratedRegex(@"(Task\.Delay|CancellationTokenSource( \w+ = new)?)\((?!\)|.*\b(clock|time|Time)\))|Thread\.Sleep|SpinWait|CancelAfter\(|WaitAsync\(TimeSpan|DateTime(Offset)?\.(Utc)?Now|SystemClock\.Instance")]
    private static partial Regex RealTime();
}
