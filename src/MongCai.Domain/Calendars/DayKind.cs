using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Calendars;

/// <summary>Why a day is or is not worked.</summary>
[JsonConverter(typeof(WordConverter<DayKind>))]
public enum DayKind
{
    /// <summary>A working day of the week.</summary>
    WeeklyWorkingDay,

    /// <summary>A day off of the week.</summary>
    WeeklyDayOff,

    /// <summary>A public holiday (<i>ngày nghỉ lễ, Tết</i>), whether or not it falls on a weekly day off.</summary>
    Holiday,

    /// <summary>A working day off in lieu of a holiday that falls on a weekly day off (<i>nghỉ bù</i>).</summary>
    Compensatory,

    /// <summary>A working day off that is swapped with a worked day off (<i>hoán đổi</i>).</summary>
    SwapOff,

    /// <summary>A day off that is worked for a swapped day (<i>làm bù</i>): it has the full hours of the day it stands for.</summary>
    SwapWork,

    /// <summary>A one-off closure, for a storm or an epidemic.</summary>
    Closure,

    /// <summary>A one-off opening of a day that would be off.</summary>
    Opening,
}
