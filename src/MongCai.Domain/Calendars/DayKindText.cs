namespace MongCai.Domain.Calendars;

/// <summary>The words in which tables name the kinds of day.</summary>
public static class DayKindText
{
    /// <summary>Gives the word for a kind of day, such as <c>swap-off</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no kind of day.</exception>
    public static string ToWord(this DayKind kind) => WordList<DayKind>.Word(kind);
}
