namespace MongCai.Domain.Calendars;

/// <summary>The names of kinds of day and of certainty in both languages, as the file calendar-names.csv has them.</summary>
public static class CalendarNames
{
    /// <summary>The name of a kind of day, such as <c>nghỉ bù</c>, "compensatory day off".</summary>
    public static BilingualText Name(this DayKind kind) => WordList<DayKind>.Name(kind);

    /// <inheritdoc cref="Name(DayKind)"/>
    public static string Name(this DayKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of a certainty, such as <c>đã công bố</c>, "announced".</summary>
    public static BilingualText Name(this Certainty certainty) => WordList<Certainty>.Name(certainty);

    /// <inheritdoc cref="Name(Certainty)"/>
    public static string Name(this Certainty certainty, Language language) => certainty.Name().In(language);
}
