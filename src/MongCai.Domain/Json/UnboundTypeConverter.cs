using System.ComponentModel;
using System.Globalization;

namespace MongCai.Domain.Json;

/// <summary>Refuses a text of configuration for what is loaded from a table, so that no setting is silently left out.</summary>
internal abstract class UnboundTypeConverter(string way) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        throw new FormatException($"'{value}' in the configuration is not read: {way}");
}

internal sealed class UnboundAnnouncements() : UnboundTypeConverter("load the table with Announcements.Load, and set CalendarRules.Announcements in code.");

internal sealed class UnboundWeek()
    : UnboundTypeConverter("load the table with WeeklyPattern.Load or make the week with WeeklyPattern.Of, and set CalendarRules.Week in code.");

internal sealed class UnboundSchedule() : UnboundTypeConverter("load the table with Schedule.Parse or Schedule.LoadAll, and pass the schedule to WorkingHours in code.");
