namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>How the processor time of a parser grows with the length of a text. Only a long run measures it, with no other test beside it.</summary>
internal static class Growth
{
    private const int Shortest = 1 << 10;
    private const int Longest = 1 << 19;
    private const int Times = 4;
    private const int Tries = 3;

    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// The time of a text four times as long, in times of the shorter: about 4 where it is linear, 16 where it is quadratic; 0 where it is too short
    /// to measure.
    /// </summary>
    public static double Of(FuzzTarget target) => target.EndlessTexts().Max(text => Of(target, text));

    private static double Of(FuzzTarget target, Func<int, string> text)
    {
        for (int length = Shortest; length <= Longest; length *= 2)
        {
            TimeSpan once = Least(target, text(length));
            if (once >= Measurable)
            {
                return Least(target, text(length * Times)) / once;
            }
        }

        return 0;
    }

    private static TimeSpan Least(FuzzTarget target, string text) => Enumerable.Range(0, Tries).Min(_ =>
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        target.Accepts(text);
        return Environment.CpuUsage.TotalTime - before;
    });
}
