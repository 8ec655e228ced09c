namespace MongCai.Domain.Reports;

/// <summary>The names of periods.</summary>
internal static class PeriodWords
{
    private const int HalfYear = 6;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static string Name(ReportingPeriod period, Language language) => Text(period).In(language);

    private static BilingualText Text(ReportingPeriod period)
    {
        string year = Invariant($"{period.First.Year:0000}");
        string code = period.ToString();
        return code switch
        {
            [_, _, _, _] => new($"Năm {year}", year),
            [.., 'Q', var quarter] => new($"Quý {Roman[quarter - '1']} năm {year}", $"the {Ordinals[quarter - '1']} quarter of {year}"),
            [.., 'H', '1'] => new($"{HalfYear} tháng đầu năm {year}", $"the first half of {year}"),
            [.., 'H', _] => new($"{HalfYear} tháng cuối năm {year}", $"the second half of {year}"),
            { Length: 7 } => Month(period.First.Month, year),
            _ => new(
                Invariant($"Từ tháng {period.First.Month}/{period.First.Year} đến tháng {period.Last.Month}/{period.Last.Year}"),
                Invariant($"{EnglishMonths[period.First.Month - 1]} {period.First.Year} to {EnglishMonths[period.Last.Month - 1]} {period.Last.Year}")),
        };
    }

    private static BilingualText Month(int month, string year) => new(Invariant($"Tháng {month} năm ") + year, $"{EnglishMonths[month - 1]} {year}");
}
