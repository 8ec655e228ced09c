using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.AspNetCore.Rules;

/// <summary>All that the rules of one office are made of: settings and texts.</summary>
internal sealed record OfficeTexts(
    RulesSettings All, OfficeSettings Settings, RulesFile[] Announcements, RulesFile? Schedules, RulesFile? Week, RulesFile[] Closures)
{
    /// <summary>Equal where the rules are, whatever the office and the files are called.</summary>
    internal string Fingerprint { get; } = Hash(
    [
        Invariant($"{All.FirstYear}-{All.LastYear}"), Settings.Schedule, Settings.Policy.ToString(),
        .. TextsOf(Announcements), "schedules", .. TextsOf(Schedules), "week", .. TextsOf(Week), "closures", .. TextsOf(Closures),
    ]);

    /// <exception cref="FormatException">The configuration or a file is wrong.</exception>
    internal static IReadOnlyList<OfficeTexts> Read(IConfigurationSection section, RulesFiles files)
    {
        RulesSettings settings = RulesSettings.Read(section);
        RulesFile[] announcements = files.Of(settings.Announcements);
        RulesFile? schedules = settings.Schedules is { } table ? files.Of(table) : null;
        return [.. settings.Offices.Select(office => new OfficeTexts(
            settings, office, announcements, schedules, office.Week is { } week ? files.Of(week) : null, files.Of(office.Closures)))];
    }

    /// <exception cref="FormatException">A text is wrong, or the texts do not go together.</exception>
    internal OfficeRules Make()
    {
        try
        {
            Announcements all = Announcements.Concat(Closures)
                .Aggregate(Domain.Calendars.Announcements.Official, (before, file) => before.Adding(file.Read(Domain.Calendars.Announcements.Load)));
            Office office = new()
            {
                Name = All.Path,
                Schedule = ScheduleOf(),
                Week = Week?.Read(WeeklyPattern.Load) ?? WeeklyPattern.Official,
                Announcements = all,
                Policy = Settings.Policy,
                FirstYear = All.FirstYear,
                LastYear = All.LastYear,
            };
            return new(Settings.Name, all, office.MakeCalculator(), Fingerprint);
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"{Settings.Path}: {wrong.Message}", wrong);
        }
    }

    private Schedule ScheduleOf()
    {
        IReadOnlyDictionary<string, Schedule>? table = Schedules?.Read(Schedule.LoadAll);
        Schedule[] known = [.. table?.Values ?? [], Schedule.Standard, Schedule.SaturdayMornings];
        return Array.Find(known, schedule => schedule.Name == Settings.Schedule)
            ?? throw new FormatException(
                $"'{Settings.Path}:Schedule' names '{Settings.Schedule}', which is no schedule; expected {string.Join(", ", known.Select(schedule => schedule.Name).Distinct())}.");
    }

    private static IEnumerable<string> TextsOf(params IEnumerable<RulesFile?> files) => files.OfType<RulesFile>().Select(file => file.Text);

    private static string Hash(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Invariant($"{text.Length}:{text}")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
