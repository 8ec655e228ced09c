using System.Globalization;

namespace MongCai.Domain;

/// <summary>Numbers as readers of a language write them: 1.234,5 in Vietnamese, 1,234.5 in English.</summary>
internal static class NumberText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    internal static string Of(decimal number, int decimals, Language language) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Invariant($"N{decimals}"), FormOf(language));

    /// <summary>With at most two decimals and no groups, such as 2,5 and 10000.</summary>
    internal static string Short<T>(T number, Language language)
        where T : IFormattable => number.ToString("0.##", FormOf(language));

    /// <summary>With all its decimals and no groups, such as 99,999.</summary>
    internal static string Exact(decimal number, Language language) => number.ToString("0.############################", FormOf(language));

    /// <summary>The percentage and the counts of a ratio that has any.</summary>
    internal static string Of(decimal percent, Ratio ratio, Language language) =>
        $"{Of(percent, 2, language)} % ({Of(ratio.Part, 0, language)}{(language == Language.Vietnamese ? "/" : " of ")}{Of(ratio.Whole, 0, language)})";

    private static NumberFormatInfo FormOf(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
