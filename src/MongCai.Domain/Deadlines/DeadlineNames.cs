namespace MongCai.Domain.Deadlines;

/// <summary>The names of units, timeliness and counts of days in both languages, as the file deadline-names.csv has them.</summary>
public static class DeadlineNames
{
    /// <summary>The name of a unit, such as <c>ngày làm việc</c>, "working day".</summary>
    public static BilingualText Name(this TimeUnit unit) => WordList<TimeUnit>.Name(unit);

    /// <inheritdoc cref="Name(TimeUnit)"/>
    public static string Name(this TimeUnit unit, Language language) => unit.Name().In(language);

    /// <summary>The name of a timeliness, such as <c>đúng hạn</c>, "on time".</summary>
    public static BilingualText Name(this Timeliness timeliness) => WordList<Timeliness>.Name(timeliness);

    /// <inheritdoc cref="Name(Timeliness)"/>
    public static string Name(this Timeliness timeliness, Language language) => timeliness.Name().In(language);

    /// <summary>The name of how a day counts, such as <c>được tính</c>, "counted".</summary>
    public static BilingualText Name(this DayCount count) => WordList<DayCount>.Name(count);

    /// <inheritdoc cref="Name(DayCount)"/>
    public static string Name(this DayCount count, Language language) => count.Name().In(language);

    /// <summary>The name of a clock, such as <c>tính lại từ đầu</c>, "legal restart".</summary>
    public static BilingualText Name(this DeadlineClock clock) => WordList<DeadlineClock>.Name(clock);

    /// <inheritdoc cref="Name(DeadlineClock)"/>
    public static string Name(this DeadlineClock clock, Language language) => clock.Name().In(language);
}
