using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static FormContext Members => FormContext.Default;

    private static IEnumerable<IJsonForm> Roots =>
    [
        new NumberForm<Vnd>("of đồng", amount => amount.Dong, Vnd.Of),
        new MemberForm<Ratio, RatioMembers>(Members.RatioMembers, ratio => new(ratio.Part, ratio.Whole), read => Ratio.Of(read.Part, read.Whole)),
        new MemberForm<Validity, ValidityMembers>(Members.ValidityMembers, span => new(span.From, span.Until), read => new(read.From, read.Until)),
        new MemberForm<VndRounding, RoundingMembers>(Members.RoundingMembers, rounding => new(rounding.Unit, rounding.IsDown), read => read.Make()),
    ];

    private static IEnumerable<IJsonForm> Days =>
    [
        new MemberForm<LunarDate, LunarMembers>(Members.LunarMembers, day => new(day.Year, day.Month, day.Day, day.IsLeapMonth), read => read.Make()),
        new MemberForm<AnnouncedDay, AnnouncedMembers>(Members.AnnouncedMembers, AnnouncedMembers.Of, read => read.Make()),
        new MemberForm<AnnouncedYear, AnnouncedYearMembers>(
            Members.AnnouncedYearMembers, year => new(year.Year, year.Source, year.PublishedOn), read => new(read.Year, read.Source, read.PublishedOn)),
        new MemberForm<CalendarDay, CalendarDayMembers>(Members.CalendarDayMembers, CalendarDayMembers.Of, read => read.Make()),
    ];

    private static IEnumerable<IJsonForm> Terms =>
    [
        new TextForm<ProcessingTime>(time => time.Text, TryProcessingTime),
        new MemberForm<Suspension, SuspensionMembers>(Members.SuspensionMembers, SuspensionMembers.Of, read => read.Make()),
        new MemberForm<DeadlineDay, DeadlineDayMembers>(Members.DeadlineDayMembers, DeadlineDayMembers.Of, read => read.Make()),
        new MemberForm<Reappointment, ReappointmentMembers>(Members.ReappointmentMembers, ReappointmentMembers.Of, read => read.Make()),
        new ShownForm<Deadline, DeadlineMembers>(
            Members.DeadlineMembers, DeadlineMembers.Of, "count it again by DeadlineCalculator from its term and its receipt."),
        new ShownForm<CommittedDeadline, CommittedMembers>(
            Members.CommittedMembers, both =>
                new(both.Legal, both.Committed, both.WorkingDaysSaved), "count it again by DeadlineCalculator from its term and its receipt."),
    ];

    private static IEnumerable<IJsonForm> Bodies =>
    [
        new MemberForm<Agency, AgencyMembers>(Members.AgencyMembers, AgencyMembers.Of, read => read.Make()),
        new MemberForm<AdministrativeUnit, UnitMembers>(Members.UnitMembers, UnitMembers.Of, read => read.Make()),
        new TextForm<PersonName>(name => name.Reveal(), PersonName.TryParse),
        new TextForm<PersonalId>(id => id.Reveal(), PersonalId.TryParse),
        new TextForm<PhoneNumber>(number => number.Reveal(), PhoneNumber.TryParse),
        new TextForm<EmailAddress>(address => address.Reveal(), EmailAddress.TryParse),
        new TextForm<PostalAddress>(address => address.Reveal(), PostalAddress.TryParse),
    ];

    private static IEnumerable<IJsonForm> Files =>
    [
        new MemberForm<DossierCodeCounter, CounterMembers>(
            Members.CounterMembers, counter =>
                new(counter.Agency, counter.Day, counter.Last), read => DossierCodeCounter.After(read.Agency, read.Day, read.Last)),
        new TextForm<SvgImage>(image => image.ToString(), TrySvg),
        new TextForm<LookupToken>(token => token.Reveal(), LookupToken.TryParse),
        new TextForm<LookupLink>(link => link.Reveal(), LookupLink.TryParse),
        new MemberForm<PublicProgress, ProgressMembers>(
            Members.ProgressMembers, progress => new(progress.Code, progress.Degree), read => new(read.Code, read.Degree)),
    ];

    private static bool TryProcessingTime(string? text, out ProcessingTime time)
    {
        time = text is null ? default : ProcessingTime.FromText(text);
        return text is not null;
    }

    private static bool TrySvg(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SvgImage? image)
    {
        try
        {
            image = SvgImage.Parse(text ?? "");
            return true;
        }
        catch (FormatException)
        {
            image = null;
            return false;
        }
    }
}
