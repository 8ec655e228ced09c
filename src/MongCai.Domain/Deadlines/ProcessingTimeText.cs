using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MongCai.Domain.Deadlines;

/// <summary>
/// The phrases in which portals state processing times, without marks and capitals: portals and people drop them. A text counts as understood only if every word of it is:
/// a sentence with a second amount ("… trường hợp phức tạp không quá 20 ngày") names two times and stays a text.
/// </summary>
internal static partial class ProcessingTimeText
{
    internal const decimal MostAmount = 10_000;

    private static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>
    {
        ["ngay lam viec"] = TimeUnit.WorkingDay,
        ["ngay"] = TimeUnit.CalendarDay,
        ["gio lam viec"] = TimeUnit.WorkingHour,
        ["gio"] = TimeUnit.ClockHour,
        ["thang"] = TimeUnit.Month,
        ["working day"] = TimeUnit.WorkingDay,
        ["working days"] = TimeUnit.WorkingDay,
        ["day"] = TimeUnit.CalendarDay,
        ["days"] = TimeUnit.CalendarDay,
        ["calendar day"] = TimeUnit.CalendarDay,
        ["calendar days"] = TimeUnit.CalendarDay,
        ["working hour"] = TimeUnit.WorkingHour,
        ["working hours"] = TimeUnit.WorkingHour,
        ["hour"] = TimeUnit.ClockHour,
        ["hours"] = TimeUnit.ClockHour,
        ["month"] = TimeUnit.Month,
        ["months"] = TimeUnit.Month,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static (decimal? Minimum, decimal? Amount, TimeUnit Unit)? Read(string text)
    {
        string folded = Spaces().Replace(VietnameseText.Plain(text), " ").Trim();
        return NotSet().IsMatch(folded) ? (null, null, TimeUnit.NotSet)
            : SameDay().IsMatch(folded) ? (null, null, TimeUnit.SameDay)
            : Counted().Match(folded) is { Success: true } match ? Count(match)
            : null;
    }

    internal static string Vietnamese(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay => "ngày làm việc",
        TimeUnit.CalendarDay => "ngày",
        TimeUnit.WorkingHour => "giờ làm việc",
        TimeUnit.ClockHour => "giờ",
        _ => "tháng",
    };

    private static (decimal?, decimal?, TimeUnit)? Count(Match match)
    {
        TimeUnit unit = Units[match.Groups["unit"].Value];
        decimal? minimum = match.Groups["from"].Success ? Number(match.Groups["from"].Value) : null;
        decimal amount = Number(match.Groups["amount"].Value);
        bool counts = amount <= MostAmount && !(minimum > amount) && (unit != TimeUnit.Month || decimal.IsInteger(amount));
        return counts ? (minimum, amount, unit) : null;
    }

    private static decimal Number(string text) => text is "1/2" or "½" or "nua"
        ? 0.5m
        : decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:khong quy dinh(?: thoi (?:gian|han)(?: giai quyet)?)?|khong|not set|none)\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotSet();

    /// <summary>"Trong ngày", with or without the sentence that every such procedure adds about receipt after 15:00.</summary>
    [GeneratedRegex(@"^(?:(?:giai quyet |tra ket qua )?(?:ngay )?trong ngay(?: lam viec)?(?: tiep nhan| nhan)?(?: du)?(?: ho so)?(?: hop le)?(?:[;,.]? ?[^0-9]*(?:15 ?gio|15h|15:00)[^0-9]*ngay lam viec tiep theo)?|same day)\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SameDay();

    [GeneratedRegex(
        @"^(?>(?:thoi han|trong|vong|khong qua|toi da|cham nhat|la|≤):? ?)*" +
        @"(?:(?:tu )?(?<from>(?:[0-9]{1,6}(?:[.,][0-9]{1,2})?|1/2|½|nua)) ?(?:-|–|den) ?)?(?<amount>(?:[0-9]{1,6}(?:[.,][0-9]{1,2})?|1/2|½|nua))(?: ?\([^0-9()]{1,30}\))? ?" +
        @"(?<unit>ngay lam viec|ngay|gio lam viec|gio|thang|(?:working |calendar )?days?|(?:working )?hours?|months?)" +
        @"(?:,? (?:ke tu|tinh tu|tu)(?: ngay| khi| thoi diem)? [^0-9]*)?\.?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
