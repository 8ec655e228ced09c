using MongCai.Cli.EventLogs;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Forecasts;

/// <summary>The due moments of the cases of a log, and which cases are the later ones that a model is tested on.</summary>
internal sealed class LogDeadlines
{
    private const int TestedFrom = 7;
    private const int Tenths = 10;

    private readonly LogCase[] cases;

    private LogDeadlines(LogCase[] cases, Func<LogCase, Instant?> dueOf)
    {
        this.cases = [.. cases.Where(one => dueOf(one) is not null)];
        WithoutDue = cases.Length - this.cases.Length;
        TestStart = Tested(this.cases);
        Last = cases.Max(one => one.Last);
        Landmarks = [.. this.cases.SelectMany(one => Landmark.Of(one, dueOf(one)!.Value, Last).Select(landmark => (one.Start, landmark)))];
    }

    /// <summary>The first of its deadlines that each case names.</summary>
    internal static LogDeadlines Named(LogCase[] cases) => new(cases, static one => one.Deadlines is [var first, ..] ? first : null);

    /// <summary>So long after the start.</summary>
    internal static LogDeadlines After(LogCase[] cases, Duration limit) => new(cases, one => one.Start + limit);

    /// <summary>So long after the start as a share of the earlier cases took that had ended when the later ones began.</summary>
    /// <exception cref="UsageException">No case had.</exception>
    internal static LogDeadlines AfterQuantile(LogCase[] cases, decimal share)
    {
        Instant from = Tested(cases);
        Duration[] taken = [.. cases.Where(one => one.End <= from).Select(one => one.End!.Value - one.Start).Order()];
        return taken.Length > 0
            ? After(cases, taken[Math.Min(taken.Length - 1, (int)(taken.Length * share))])
            : throw new UsageException(new BilingualText(
                "Chưa vụ việc nào kết thúc khi ba phần mười vụ việc cuối bắt đầu, nên không có thời gian để lấy phân vị. Hãy cho '--limit-days' hoặc '--deadline'.",
                "No case had ended when the last three tenths of the cases began, so that there is no time to take a quantile of. Give '--limit-days' or '--deadline'."));
    }

    /// <summary>The number of cases without a due moment, which are left out.</summary>
    internal int WithoutDue { get; }

    /// <summary>The last that is known of any case.</summary>
    internal Instant Last { get; }

    internal IEnumerable<Landmark> All => Landmarks.Select(one => one.Landmark);

    /// <summary>The landmarks of the later cases.</summary>
    internal IEnumerable<Landmark> Later => Landmarks.Where(one => one.Start >= TestStart).Select(one => one.Landmark);

    /// <summary>Those of them that a model is tested on: it is known by the end of the log whether their case was overdue.</summary>
    internal IEnumerable<Landmark> LaterKnown => Later.Where(landmark => landmark.IsKnownBy(Last));

    internal int Cases => cases.Length;

    private Instant TestStart { get; }

    private (Instant Start, Landmark Landmark)[] Landmarks { get; }

    /// <summary>The start after which three tenths of the cases begin.</summary>
    private static Instant Tested(LogCase[] cases) => cases.Length == 0 ? Instant.MaxValue : cases[cases.Length * TestedFrom / Tenths].Start;
}
