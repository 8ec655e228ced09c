using MongCai.Cli.Commands;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>What is said of results that rest on days off that are projected from the law.</summary>
internal static class ProjectedDays
{
    /// <summary>The column that says how certain the days are that a row rests on.</summary>
    internal const string Column = "certainty";

    internal static string Word(bool isProjected) => Words.Hyphenated(isProjected ? Certainty.Projected : Certainty.Announced);

    /// <summary>Whether a day from the one through the other, in whichever order, is projected.</summary>
    internal static bool AreBetween(WorkingCalendar calendar, LocalDate one, LocalDate other) =>
        calendar.CertaintyBetween(LocalDate.Min(one, other), LocalDate.Max(one, other)) == Certainty.Projected;

    internal static BilingualText OfOne { get; } = new(
        "Kết quả dựa trên ngày nghỉ dự kiến theo luật; thông báo của Nhà nước có thể làm nó đổi.",
        "The result rests on days off that are projected from the law; the State's announcement may move it.");

    internal static BilingualText Of(long rows) => new(
        Invariant($"{rows} dòng dựa trên ngày nghỉ dự kiến theo luật; thông báo của Nhà nước có thể làm kết quả đổi."),
        Invariant($"{rows} of the rows rest on days off that are projected from the law; the State's announcement may move their results."));
}
