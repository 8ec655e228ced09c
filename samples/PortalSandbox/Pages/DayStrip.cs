using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>
/// The days from receipt to the due day as a calendar's lines: each with its mark, its reason and the number of its source. Long runs of plain days
/// are one entry.
/// </summary>
internal sealed class DayStrip(PageLanguage language, Deadline deadline, IReadOnlyList<DeadlineDay> days, string[] sources)
{
    private const int LongestDrawnWhole = 42;
    private const int ShortestRun = 7;
    private const int MostEntries = 120;

    internal Html Write()
    {
        List<List<DeadlineDay>> entries = Entries();
        return entries.Count > MostEntries
            ? Html.Of(
                $"<p>{language.Say("Thời hạn này dài hơn một trang có thể vẽ; phần giải thích như in trên giấy hẹn ở dưới có đủ từng ngày.", "This time is longer than a page can draw; the explanation as a slip prints it, below, has every day.")}</p>")
            : Html.Of($"<ol class=\"strip\">\n{Html.Join(entries.Select(Entry))}</ol>");
    }

    private List<List<DeadlineDay>> Entries()
    {
        List<List<DeadlineDay>> entries = [];
        foreach (DeadlineDay day in days)
        {
            if (days.Count > LongestDrawnWhole && entries is [.., var run] && GoesOn(run[^1], day))
            {
                run.Add(day);
            }
            else
            {
                entries.Add([day]);
            }
        }

        return [.. entries.SelectMany(
            run => run.Count >= ShortestRun ? (IEnumerable<List<DeadlineDay>>)[run] : run.Select(day => new List<DeadlineDay> { day }))];
    }

    private bool GoesOn(DeadlineDay before, DeadlineDay day) => IsPlain(before) && IsPlain(day) && before.Day.Certainty == day.Day.Certainty;

    private bool IsPlain(DeadlineDay day) =>
        day.Count is DayCount.Counted or DayCount.DayOff && day.Time is null && day.Schedule is null && day.Day.Name.Length == 0 && day.Date != deadline.DueOn;

    private Html Entry(List<DeadlineDay> entry) => entry is [var day] ? Day(day) : Run(entry);

    private Html Day(DeadlineDay day) => Html.Of(
        $"""
        <li class="{Kind(day)} c{(long)day.Date.DayOfWeek}{(day.Date == deadline.DueOn ? " due" : "")}" data-count="{day.Count.ToString()}"><span class="when"><span class="wd">{Written.Weekday(day.Date.DayOfWeek, language)}</span> <time datetime="{Iso.Day(day.Date)}">{Written.Day(day.Date)}</time></span> <span class="mark">{Mark(day)}</span> <span>{day.Reason.In(language.Language)}{Source(day)}</span>{Projected(day)}{Due(day)}</li>

        """);

    private Html Run(List<DeadlineDay> run)
    {
        DeadlineDay[] counted = [.. run.Where(day => day.Count == DayCount.Counted)];
        string off = language.Say(Invariant($"{run.Count - counted.Length} ngày nghỉ hằng tuần"), Invariant($"{run.Count - counted.Length} weekly days off"));
        string words = language.Say(
            Invariant($"{counted.Length} ngày được tính, thứ {counted[0].Number} đến {counted[^1].Number}"),
            Invariant($"{counted.Length} days counted, number {counted[0].Number} to {counted[^1].Number}"));
        return Html.Of(
            $"""
            <li class="run counted" data-count="run"><span class="wd"><time datetime="{Iso.Day(run[0].Date)}">{Written.Day(run[0].Date)}</time> – <time datetime="{Iso.Day(run[^1].Date)}">{Written.Day(run[^1].Date)}</time></span> <span class="mark">{(long)counted[0].Number!}–{(long)counted[^1].Number!}</span> <span>{words}{(counted.Length < run.Count ? "; " + off : "")}{Source(run[0])}</span>{Projected(run[0])}</li>

            """);
    }

    /// <summary>The number of the day or its hours; a sign where it does not count.</summary>
    private static string Mark(DeadlineDay day) =>
        day.Count == DayCount.Counted && day.Time is { } time ? Hours(time)
        : day.Number is { } number ? Invariant($"{number}")
        : "–";

    private static string Hours(Duration time) => Invariant($"{(long)time.TotalHours}:{time.Minutes:00}");

    private static string Kind(DeadlineDay day) => day.Count switch
    {
        DayCount.Counted => "counted",
        DayCount.DayOff => "off",
        DayCount.Rolled => day.Day.IsWorkingDay ? "counted" : "off",
        DayCount.Start or DayCount.BeforeStart or DayCount.Suspended or DayCount.Reappointed => "still",
    };

    private Html Source(DeadlineDay day)
    {
        long number = Array.IndexOf(sources, day.Source.In(language.Language)) + 1;
        return Html.Of($" [{number}]");
    }

    private Html Projected(DeadlineDay day) => day.Day.Certainty == Certainty.Announced ? Html.Empty
        : Html.Of($" <span class=\"tag\">{language.Say("dự kiến", "projected")}</span>");

    private Html Due(DeadlineDay day) => day.Date != deadline.DueOn ? Html.Empty : Html.Of($" <b>★ {language.Say("Hẹn trả", "Due")}</b>");
}
