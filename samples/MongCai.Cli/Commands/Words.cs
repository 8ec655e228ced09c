using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary>The words in which results name things.</summary>
internal static class Words
{
    internal static string Weekday(LocalDate day) => day.DayOfWeek.ToString()[..3];

    /// <summary>The name of a value in small letters, with hyphens between its words.</summary>
    internal static string Hyphenated<T>(T value)
        where T : struct, Enum => Hyphenated(value.ToString());

    /// <summary>A name in small letters, with hyphens between its words.</summary>
    internal static string Hyphenated(string name) =>
        string.Concat(
            name.Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
