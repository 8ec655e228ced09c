using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>How values are written, as errors say it.</summary>
internal static class ExpectedForm
{
    internal static BilingualText Date { get; } = new("một ngày như '2026-08-17' hoặc '17/08/2026'", "a date such as '2026-08-17' or '17/08/2026'");

    internal static BilingualText Moment { get; } =
        new("một thời điểm như '2026-08-17T09:30' hoặc '17/08/2026 09:30'", "a moment such as '2026-08-17T09:30' or '17/08/2026 09:30'");

    internal static BilingualText MomentOrDate { get; } = new(
        "một thời điểm như '2026-08-17T09:30' hoặc '17/08/2026 09:30', hay một ngày như '2026-08-17' hoặc '17/08/2026'",
        "a moment such as '2026-08-17T09:30' or '17/08/2026 09:30', or a date such as '2026-08-17' or '17/08/2026'");

    /// <summary>What to write for 24:00 where one day or the other must be meant.</summary>
    internal static BilingualText OfOneDay(LocalDate next)
    {
        string[] both = [Invariant($"'{next.PlusDays(-1):uuuu-MM-dd}T23:59'"), Invariant($"'{next:uuuu-MM-dd}T00:00'")];
        return new(
            $"{both[0]} nếu tính là nhận trong ngày đó, hoặc {both[1]} nếu là nhận ngày hôm sau: 24:00 vừa hết ngày này vừa sang ngày kia",
            $"{both[0]} where it was received on that day, or {both[1]} where on the next: 24:00 ends the one and begins the other");
    }

    internal static BilingualText OneOf(IEnumerable<string> words) => new($"một trong {string.Join(", ", words)}", $"one of {string.Join(", ", words)}");

    internal static BilingualText Whole { get; } =
        new("một số nguyên từ -2147483648 đến 2147483647, như '5'", "a whole number from -2147483648 to 2147483647, such as '5'");

    internal static BilingualText WholeFrom(int least) => new(Invariant($"một số nguyên từ {least}"), Invariant($"a whole number from {least}"));

    internal static BilingualText WholeBetween(int least, int most) =>
        new(Invariant($"một số nguyên từ {least} đến {most}"), Invariant($"a whole number from {least} to {most}"));

    internal static BilingualText Agency { get; } =
        new("mã cơ quan như 'H49' hoặc '000.00.01.H49'", "the code of an agency such as 'H49' or '000.00.01.H49'");

    internal static BilingualText Number { get; } = new("một số như '0.05'", "a number such as '0.05'");

    internal static BilingualText Amount { get; } = new("số đồng nguyên, như '1200000' hoặc '1.200.000'", "whole đồng, such as '1200000' or '1.200.000'");

    internal static BilingualText Flag { get; } = new("'0' hoặc '1'", "'0' or '1'");

    internal static BilingualText DatePauses { get; } =
        new("dừng/tiếp;… bằng ngày, như '2026-08-18/2026-08-20'", "stop/resume;… in dates, such as '2026-08-18/2026-08-20'");

    internal static BilingualText MomentPauses { get; } = new(
        "dừng/tiếp;… bằng thời điểm, như '2026-08-18T09:00/2026-08-20T07:30'", "stop/resume;… in moments, such as '2026-08-18T09:00/2026-08-20T07:30'");

    /// <summary>Says what was found under a name, what was expected, and of a day that its month does not have, how many it has.</summary>
    internal static BilingualText Wrong(string name, ReadOnlySpan<char> found, BilingualText expected)
    {
        string text = FieldText.Quoted(found);
        BilingualText hint = expected == Date || expected == Moment || expected == MomentOrDate ? HintOf(found) : new("", "");
        return new($"{name}: thấy {text}, cần {expected.Vietnamese}.{hint.Vietnamese}", $"{name}: found {text}, expected {expected.English}.{hint.English}");
    }

    private static BilingualText HintOf(ReadOnlySpan<char> found) => FieldText.MonthOf(found) is { } month
        ? new(Invariant($" Tháng {month.Month}/{month.Year} có {month.Days} ngày."), Invariant($" {month.Month:00}/{month.Year} has {month.Days} days."))
        : DayFirst.Hint(found.ToString());
}
