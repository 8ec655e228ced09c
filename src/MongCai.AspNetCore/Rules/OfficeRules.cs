using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.AspNetCore;

/// <summary>The rules of one office, as they stood when its files were read.</summary>
/// <remarks>Immutable and thread-safe; compared by reference. A reload makes others, so ask <see cref="Offices"/> again for each request.</remarks>
public sealed class OfficeRules
{
    internal OfficeRules(string office, Announcements announcements, DeadlineCalculator deadlines, string fingerprint) =>
        (Office, Announcements, Deadlines, Fingerprint) = (office, announcements, deadlines, fingerprint);

    /// <summary>The name of the office, as the configuration has it.</summary>
    public string Office { get; }

    /// <summary>The official announcements with those of the files laid over them, the office's own closures last.</summary>
    public Announcements Announcements { get; }

    /// <summary>What turns processing times into due dates.</summary>
    public DeadlineCalculator Deadlines { get; }

    /// <summary>The office's working hours over its calendar.</summary>
    public WorkingHours Hours => Deadlines.Hours;

    /// <summary>The office's working days.</summary>
    public WorkingCalendar Calendar => Deadlines.Calendar;

    /// <summary>What the rules were made of: equal where every setting and every text was.</summary>
    internal string Fingerprint { get; }

    /// <summary>The same rules, shared by another office.</summary>
    internal OfficeRules For(string office) => office == Office ? this : new(office, Announcements, Deadlines, Fingerprint);

    /// <summary>Names the office.</summary>
    public override string ToString() => Office;
}
